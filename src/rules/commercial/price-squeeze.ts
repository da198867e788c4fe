import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { show } from '../shapes/numbers.ts';
import { byPayer } from '../shapes/payment.ts';

/** "Half your prices" is the source's example of a partner that has stopped caring. */
const CRITICAL_PCT = 50;

export const rule = defineRule({
  id: 'price-squeeze',
  title: 'Prices squeezed',
  dimension: 'commercial',
  severity: 'high',
  kind: 'measured',
  appliesWhen: always,
  actions: ['share-pricing', 'value-talk-three-parties'],
  sources: ['signs'],
  provenance: ['source', 'default'],
  why: 'Nobody finds a quarter of the price in better work. Whoever asks for that much wants the other side to pay for the partnership, and will find it paid for in quality.',
  data: ['r.payment.priceCutRequestedPct'],
  firesWhen: 'One side asked the other to lower its prices by 25 % or more: high. By 50 % or more: critical.',
  thresholds: {
    highFromPct: { value: 25, says: 'a price cut of 25 % or more is high' },
  },
  examples: {
    fires: [{ review: 'payment: { priceCutRequestedPct: 25 }' }, { review: 'payment: { priceCutRequestedPct: 50 }' }],
    clear: [{ review: 'payment: { priceCutRequestedPct: 24 }' }],
  },
  evaluate(facts, { thresholds: { highFromPct } }) {
    const asked = facts.review.payment?.priceCutRequestedPct;
    if (asked === undefined) return unknown('payment.priceCutRequestedPct is not answered');
    if (asked < highFromPct && asked < CRITICAL_PCT) return clear(asked === 0 ? 'no price cut was asked for' : `a price cut of ${show(asked)} % was asked for`);
    // Whoever pays wants lower prices.
    const who = byPayer(facts, { us: 'we asked the partner', partner: 'the partner asked us', unsaid: 'one side asked the other' });
    return fired(
      asked >= CRITICAL_PCT ? 'critical' : 'high',
      `${who} for a price cut of ${show(asked)} %, expected less than ${show(highFromPct)} %; talk about what each side needs to earn`,
      [facts.reviewed('payment', 'priceCutRequestedPct')],
    );
  },
});
