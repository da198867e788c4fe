import type { Facts } from '../../model/facts.ts';
import { twoProviders } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { exact, show } from '../shapes/numbers.ts';

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
    const parties = hoursOf(facts);
    const silent = parties.find(({ hours }) => hours === undefined);
    if (silent) return unknown(`the hours of ${facts.nameOf(silent.id)} are not answered`);
    const unclear = facts.parties.find((party) => party.role === undefined);
    if (unclear) return unknown(`whether ${facts.nameOf(unclear.id)} is a customer is not written down`);
    const total = parties.reduce((sum, { hours = 0 }) => sum + hours, 0);
    if (total === 0) return clear('nobody spent an hour');
    const shares = parties.map(({ id, hours = 0 }) => ({ id, pct: exact((hours / total) * 100) }));
    const most = shares.reduce((a, b) => (b.pct > a.pct ? b : a));
    const said = `${facts.nameOf(most.id)} did ${show(most.pct)} % of ${show(total)} hours`;
    if (most.pct <= mediumAbovePct && most.pct <= highAbovePct) return clear(said);
    return fired(
      most.pct > highAbovePct ? 'high' : 'medium',
      `${said}, expected at most ${show(mediumAbovePct)} %; agree anew who does what`,
      [most, ...shares.filter((share) => share !== most)].map(({ id }) => facts.reviewed('effort', 'hours', id)),
    );
  },
});

function hoursOf(facts: Facts): readonly { readonly id: string; readonly hours: number | undefined }[] {
  const hours = facts.review.effort?.hours ?? {};
  return facts.providers.map(({ id }) => ({ id, hours: hours[id] }));
}
