import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgePulse } from '../shapes/pulse.ts';

export const rule = defineRule({
  id: 'respect-low',
  title: 'Little respect',
  dimension: 'relationship',
  severity: 'medium',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['reciprocal-norms'],
  sources: ['symptoms'],
  provenance: ['default'],
  why: 'Partners who do not treat each other as they want to be treated stop telling each other what goes wrong, long before anything shows in the numbers.',
  data: ['r.pulse.<side>.respect'],
  firesWhen: 'Either side rates respect 2 or lower; high at 1.',
  thresholds: {
    lowRating: { value: 2, says: 'a rating of 2 or lower is low' },
    lowestRating: { value: 1, says: 'a rating of 1 is high' },
  },
  examples: {
    fires: [{ review: 'pulse: { them: { respect: 2 } }' }, { review: 'pulse: { us: { respect: 1 } }' }],
    clear: [{ review: 'pulse: { us: { respect: 3 }, them: { respect: 3 } }' }],
  },
  evaluate: (facts, { thresholds }) => judgePulse(facts, 'respect', thresholds.lowRating, thresholds.lowestRating),
});
