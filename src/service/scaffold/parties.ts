import type { PartyRole } from '../../model/generated/types.ts';
import type { Filling } from './filling.ts';

/** A party as it is known when a charter is begun. */
export interface BegunParty {
  readonly id: string;
  readonly name?: string;
  readonly role?: PartyRole;
  /** It stands for many clients. */
  readonly market?: true;
}

/** The sides that a partnership has for us. */
export type Side = 'us' | 'partner' | 'customer';

/** Who stands on which side; what is not known stays as the template has it. */
export type BegunParties = Readonly<Partial<Record<Side, BegunParty>>>;

/** Under which ids a template has the sides, whatever it calls them. */
export type Sides = Readonly<Record<Side, string>>;

/** Finds the sides in a template: we carry `us: true`, a customer has the role, the partner is who is left. */
export function sidesOf(filling: Filling): Sides {
  const ids = filling.keysAt(['parties']);
  const us = ids.find((id) => filling.valueAt(['parties', id, 'us']) === true) ?? 'us';
  const others = ids.filter((id) => id !== us);
  const customer = others.find((id) => filling.valueAt(['parties', id, 'role']) === 'customer') ?? 'customer';
  return { us, customer, partner: others.find((id) => id !== customer) ?? 'partner' };
}

/** Keys whose value is the id of a party. */
const NAMES_A_PARTY: ReadonlySet<string> = new Set(['owner', 'for', 'party']);

/**
 * Puts in what is known of the parties, under their own ids; or says why that cannot be. Where we are the customer
 * ourselves, no other one is asked for.
 */
export function fillSides(filling: Filling, sides: Sides, parties: BegunParties): { readonly error: string } | undefined {
  // Where we are the customer, the template's own leaves its id free.
  if (parties.us?.role === 'customer' && !parties.customer) filling.remove(['parties', sides.customer]);
  const known = (Object.keys(sides) as Side[]).flatMap((side) => (parties[side] ? [{ from: sides[side], party: parties[side] }] : []));
  const renamed = new Set(known.map(({ from }) => from));
  const taken = filling.keysAt(['parties']).filter((id) => !renamed.has(id));
  for (const { party } of known) {
    if (taken.includes(party.id)) return { error: `two parties would have the id ${party.id}; give each one of its own` };
    taken.push(party.id);
  }
  // In two steps, because one side may take the id that another one leaves.
  for (const { from } of known) renameParty(filling, from, `${from} `);
  for (const { from, party } of known) fillParty(filling, `${from} `, party);
  return undefined;
}

function fillParty(filling: Filling, from: string, { id, name, role, market }: BegunParty): void {
  renameParty(filling, from, id);
  if (role !== undefined) filling.put(['parties', id, 'role'], role);
  if (name !== undefined) filling.put(['parties', id, 'name'], name);
  if (market) filling.put(['parties', id, 'market'], true);
}

function renameParty(filling: Filling, from: string, to: string): void {
  filling.rename(['parties', from], to);
  filling.refer(NAMES_A_PARTY, from, to);
}
