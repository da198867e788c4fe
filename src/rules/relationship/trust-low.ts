import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgePulse } from '../shapes/pulse.ts';

export const rule = defineRule({
  id: 'trust-low',
  title: 'Little trust',
  dimension: 'relationship',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['transparency', 'build-human-ties'],
  sources: ['signs', 'vetting'],
  provenance: ['default'],
  why: 'Without trust everything has to be written down, checked and asked twice, and the partnership costs more than it brings. It comes back slowly, and only by seeing each other keep small promises.',
  data: ['r.pulse.<side>.trust'],
  firesWhen: 'Either side rates trust 2 or lower; high at 1.',
  thresholds: {
    lowRating: { value: 2, says: 'a rating of 2 or lower is low' },
    lowestRating: { value: 1, says: 'a rating of 1 is high' },
  },
  examples: {
    fires: [{ review: 'pulse: { us: { trust: 2 } }' }, { review: 'pulse: { them: { trust: 1 } }' }],
    clear: [{ review: 'pulse: { us: { trust: 3 }, them: { trust: 3 } }' }],
  },
  evaluate: (facts, { thresholds }) => judgePulse(facts, 'trust', thresholds.lowRating, thresholds.lowestRating),
});
