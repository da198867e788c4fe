import { delivers } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgeShare } from '../shapes/share.ts';

/** The source follows up every single call that a partner takes for one of its clients. */
const EVERY_CALL = 1;

export const rule = defineRule({
  id: 'unwatched-handoff',
  title: 'Calls that nobody followed up',
  dimension: 'delivery',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: delivers,
  actions: ['follow-up-every-call'],
  sources: ['var'],
  provenance: ['source', 'default'],
  why: 'A client that we hand to a partner is still ours, and asks itself whether we know. One question after each call tells us how it went before the client tells somebody else.',
  data: ['r.customer {serviceCalls, followedUp}'],
  firesWhen: 'We did not follow up every call that the partner handled for our clients. High when it was fewer than 50 % of them.',
  thresholds: {
    highBelow: { value: 0.5, says: 'a share of calls followed up below 0.5 is high' },
  },
  examples: {
    fires: [{ review: 'customer: { serviceCalls: 40, followedUp: 39 }' }, { review: 'customer: { serviceCalls: 40, followedUp: 19 }' }],
    clear: [{ review: 'customer: { serviceCalls: 40, followedUp: 40 }' }, { review: 'customer: { serviceCalls: 0, followedUp: 0 }' }],
  },
  evaluate: (facts, { thresholds }) => judgeShare(facts, {
    field: 'customer',
    part: 'followedUp',
    whole: 'serviceCalls',
    one: 'service call',
    says: 'were followed up by us',
    expected: 'every one',
    severityOf: (share) => (share < thresholds.highBelow ? 'high' : share < EVERY_CALL ? 'medium' : undefined),
  }),
});
