import type { Facts } from '../../model/facts.ts';
import { twoProviders } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count, show } from '../shapes/numbers.ts';
import { partsOf, sumOf } from '../shapes/split.ts';

export const rule = defineRule({
  id: 'effort-one-sided',
  title: 'One side does the work',
  dimension: 'commercial',
  severity: 'medium',
  kind: 'measured',
  core: true,
  appliesWhen: twoProviders,
  actions: ['reset-expectations', 'joint-problem-solving'],
  sources: ['signs'],
  provenance: ['default'],
  why: 'Shares of the work tell who still wants the partnership. The side that carries nearly all of it pays for something that it could as well do alone.',
  data: ['r.effort.hours.<party>'],
  firesWhen: 'One party does more than 70 % of the hours of all parties that are not customers; high above 85 %.',
  thresholds: {
    mediumAbovePct: { value: 70, says: 'more than 70 % of the hours is medium' },
    highAbovePct: { value: 85, says: 'more than 85 % of the hours is high' },
  },
  examples: {
    fires: [{ review: 'effort: { hours: { us: 120, ally: 30 } }' }, { review: 'effort: { hours: { us: 10, ally: 90 } }' }],
    clear: [{ review: 'effort: { hours: { us: 70, ally: 30 } }' }],
  },
  evaluate(facts, { thresholds: { mediumAbovePct, highAbovePct } }) {
    const hours = hoursOf(facts);
    const silent = facts.providers.find(({ id }) => hours[id] === undefined);
    if (silent) return unknown(`the hours of ${facts.nameOf(silent.id)} are not answered`);
    const unclear = facts.parties.find((party) => party.role === undefined);
    if (unclear) return unknown(`whether ${facts.nameOf(unclear.id)} is a customer is not written down`);
    const [most, ...others] = [...partsOf(hours)].sort((a, b) => b.pct - a.pct);
    if (!most) return clear('nobody spent an hour');
    const said = `${facts.nameOf(most.party)} did ${show(most.pct)} % of ${count(sumOf(hours), 'hour')}`;
    if (most.pct <= mediumAbovePct && most.pct <= highAbovePct) return clear(said);
    return fired(
      most.pct > highAbovePct ? 'high' : 'medium',
      `${said}, expected at most ${show(mediumAbovePct)} %; agree anew who does what`,
      [most, ...others].map(({ party }) => facts.reviewed('effort', 'hours', party)),
    );
  },
});

function hoursOf(facts: Facts): Readonly<Record<string, number | undefined>> {
  const hours = facts.review.effort?.hours ?? {};
  return Object.fromEntries(facts.providers.map(({ id }) => [id, hours[id]]));
}
