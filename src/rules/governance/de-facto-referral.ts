import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { delivers } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';

export const rule = defineRule({
  id: 'de-facto-referral',
  title: 'A referral by another name',
  dimension: 'governance',
  severity: 'high',
  kind: 'measured',
  appliesWhen: delivers,
  actions: ['follow-up-every-call', 'stay-in-contact'],
  sources: ['var'],
  provenance: ['source'],
  why: 'Who hands the client over and hears nothing more has made a referral, whatever was signed. The client learns to call the other one, and our name stays on the work that we no longer see.',
  data: ['c.contract.type', 'c.kpis.<id>.owner', 'r.reports.received', 'r.customer.followedUp'],
  firesWhen: 'The contract is one of partnership, and yet the partner owns no KPI, no report was received, and no service call was followed up in the period.',
  examples: {
    fires: [{ charter: 'kpis: { first-call-resolution: { owner: us } }', review: 'reports: { received: 0 }\ncustomer: { followedUp: 0 }' }],
    clear: [{ charter: 'kpis: { first-call-resolution: { owner: us } }', review: 'reports: { received: 0 }' }, { charter: 'contract: { type: referral }' }],
  },
  evaluate(facts) {
    const signs = [signedAsPartnership(facts), ownsNoKpi(facts), noneOf(facts, 'reports', 'received', 'report'), noneOf(facts, 'customer', 'followedUp', 'followed-up call')];
    const other = signs.find((sign) => sign.holds === 'no');
    if (other) return clear(other.says);
    const open = signs.find((sign) => sign.holds === 'unknown');
    if (open) return unknown(open.says);
    return partnershipInName(signs);
  },
});

/** One of the four things that together make a referral. */
interface Sign {
  readonly holds: 'yes' | 'no' | 'unknown';
  readonly says: string;
  readonly at: readonly Place[];
}

function signedAsPartnership(facts: Facts): Sign {
  const { type } = facts.agreement.contract ?? {};
  const at = [facts.agreed('contract', 'type')];
  if (type === undefined) return { holds: 'unknown', says: 'contract.type is not written down', at };
  return { holds: type === 'partnership' ? 'yes' : 'no', says: `a ${type} was signed`, at };
}

function ownsNoKpi(facts: Facts): Sign {
  const kpis = Object.entries(facts.agreement.kpis ?? {});
  // A party without a role may be the partner, or the customer.
  const isPartner = (owner: string): boolean | undefined => {
    const party = facts.partnerSide.find(({ id }) => id === owner);
    return party && party.role === undefined ? undefined : party !== undefined;
  };
  const at = [facts.agreed('kpis'), ...kpis.map(([id]) => facts.agreed('kpis', id, 'owner'))];
  if (kpis.length > 0 && !facts.us) return { holds: 'unknown', says: 'which party is us is not written down', at };
  const owned = kpis.find(([, { owner }]) => owner !== undefined && isPartner(owner) === true);
  if (owned) return { holds: 'no', says: `the partner owns the KPI ${owned[1].name ?? owned[0]}`, at };
  const open = kpis.find(([, { owner }]) => owner === undefined || isPartner(owner) === undefined);
  if (open) return { holds: 'unknown', says: `whether the partner owns the KPI ${open[1].name ?? open[0]} is not written down`, at };
  return { holds: 'yes', says: 'the partner owns no KPI', at };
}

function noneOf(facts: Facts, field: 'reports' | 'customer', part: 'received' | 'followedUp', one: string): Sign {
  const counts: Readonly<Partial<Record<string, number>>> = facts.review[field] ?? {};
  const number = counts[part];
  const at = [facts.reviewed(field, part)];
  if (number === undefined) return { holds: 'unknown', says: `${field}.${part} is not answered`, at };
  return { holds: number === 0 ? 'yes' : 'no', says: number === 0 ? `there was no ${one} in the period` : `${number} ${one}s in the period`, at };
}

function partnershipInName(signs: readonly Sign[]): Verdict {
  return fired('high', `${signs.map((sign) => sign.says).join(', ')}; follow up the clients' calls, or call it a referral`, signs.flatMap((sign) => sign.at));
}
