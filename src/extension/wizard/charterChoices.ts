import { l10n } from 'vscode';
import type { Motion, Stage, Tier } from '../../model/generated/types.ts';
import { idFrom } from '../../service/scaffold/idFrom.ts';
import type { BegunParties, BegunParty, Side } from '../../service/scaffold/parties.ts';
import type { UsedParty } from '../../service/scaffold/proposals.ts';
import type { Choice, PickQuestion } from './ask.ts';

/** What may be done in a partnership. */
export function motions(): readonly Choice<Motion>[] {
  return [
    { label: 'deliver', description: l10n.t('we deliver to customers together'), value: 'deliver' },
    { label: 'sell', description: l10n.t('we sell together; asks for proposals, wins and a go-to-market plan'), value: 'sell' },
    { label: 'buy', description: l10n.t('we buy from the partner, or it buys from us'), value: 'buy' },
  ];
}

/** How much may depend on a partnership, and how often it is reviewed then. */
export function tiers(): readonly Choice<Tier>[] {
  return [
    { label: 'strategic', description: l10n.t('our business depends on it; reviewed every 3 months'), value: 'strategic' },
    { label: 'tactical', description: l10n.t('a part of our business does; reviewed every 6 months'), value: 'tactical' },
    { label: 'operational', description: l10n.t('daily work does; reviewed once a year'), value: 'operational' },
    { label: 'commodity', description: l10n.t('easily replaced; reviewed once a year'), value: 'commodity' },
  ];
}

/** Where a partnership may stand when it is written down. */
export function stages(): readonly Choice<Stage>[] {
  return [
    { label: 'active', description: l10n.t('the work goes on'), value: 'active' },
    { label: 'onboarding', description: l10n.t('agreed, and being set up'), value: 'onboarding' },
    { label: 'candidate', description: l10n.t('not agreed yet'), value: 'candidate' },
    { label: 'recovery', description: l10n.t('it has gone wrong, and is being mended'), value: 'recovery' },
    { label: 'exiting', description: l10n.t('it is being ended'), value: 'exiting' },
    { label: 'ended', description: l10n.t('kept for the record'), value: 'ended' },
  ];
}

type PartyChoice = Choice<BegunParty | undefined>;

/**
 * Who may stand on a side: those that the portfolio names already, whoever the name of the partnership suggests, and
 * whoever is typed. Ids of the other sides are not given twice.
 */
export function partyChoices(side: Side, partnership: string, used: readonly UsedParty[], others: BegunParties, answered: BegunParty | undefined): Pick<PickQuestion<BegunParty | undefined>, 'choices' | 'proposed'> & { readonly fromText: (text: string) => PartyChoice | undefined } {
  const taken = [...Object.values(others).map(({ id }) => id), ...SIDES.filter((other) => other !== side)];
  const fromText = (name: string): PartyChoice | undefined => (name === '' ? undefined : newParty(side, name, taken));
  const free = used.filter(({ id }) => !Object.values(others).some((other) => other.id === id));
  const hasCandidate = free.some(isCandidate);
  const suggested = side === 'partner' && !hasCandidate ? fromText(partnership) : undefined;
  const choices = [...(suggested ? [suggested] : []), ...free.map(usedParty), ...markets(side, used), notKnown()];
  return { choices, fromText, proposed: answered && choices.find(({ value }) => value?.id === answered.id) };
}

const SIDES: readonly Side[] = ['us', 'partner', 'customer'];

/** A candidate of a vetting, who comes first, is named in no charter yet. */
function isCandidate({ uses }: UsedParty): boolean {
  return uses === 0;
}

function usedParty({ uses, ...party }: UsedParty): PartyChoice {
  const known = uses === 0 ? l10n.t('the candidate of the vetting') : uses > 1 ? l10n.t('in {0} partnerships', uses) : '';
  const description = [party.id, party.role, known].filter(Boolean).join(' · ');
  return { label: party.name ?? party.id, description, value: party };
}

function newParty(side: Side, name: string, taken: readonly string[]): PartyChoice {
  const id = freeId(idFrom(name) || side, taken);
  const role = side === 'customer' ? { role: 'customer' as const } : {};
  return { label: name, description: `${id} · ${l10n.t('a new party')}`, value: { id, name, ...role } };
}

function freeId(id: string, taken: readonly string[]): string {
  let number = 2;
  let found = id;
  while (taken.includes(found)) found = `${id}-${number++}`;
  return found;
}

/** A partnership that sells to many has no single customer. */
function markets(side: Side, used: readonly UsedParty[]): readonly PartyChoice[] {
  if (side !== 'customer' || used.some(({ market }) => market)) return [];
  return [{ label: l10n.t('Many clients'), description: 'clients', value: { id: 'clients', name: l10n.t('Our clients'), role: 'customer', market: true } }];
}

function notKnown(): PartyChoice {
  return { label: l10n.t('Not known yet'), description: l10n.t('stays blank in the charter'), value: undefined };
}
