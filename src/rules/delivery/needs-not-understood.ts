import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgePulse } from '../shapes/pulse.ts';

export const rule = defineRule({
  id: 'needs-not-understood',
  title: 'Needs that are not understood',
  dimension: 'delivery',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['confirm-understanding', 'agree-tradeoffs'],
  sources: ['var', 'continuum', 'signs', 'vetting'],
  provenance: ['default'],
  why: 'Who does not know what the other side needs delivers to the letter and misses the point. It takes somebody who knows the business, and how it decides, to do right when the plan breaks.',
  data: ['r.pulse.<side>.understanding'],
  firesWhen: 'Either side rates understanding 2 or lower; high at 1.',
  thresholds: {
    lowRating: { value: 2, says: 'a rating of 2 or lower is low' },
    lowestRating: { value: 1, says: 'a rating of 1 is high' },
  },
  examples: {
    fires: [{ review: 'pulse: { us: { understanding: 2 } }' }, { review: 'pulse: { them: { understanding: 1 } }' }],
    clear: [{ review: 'pulse: { us: { understanding: 3 }, them: { understanding: 3 } }' }],
  },
  evaluate: (facts, { thresholds }) => judgePulse(facts, 'understanding', thresholds.lowRating, thresholds.lowestRating),
});
