import { sells } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { percent } from '../shapes/numbers.ts';
import { judgeShare } from '../shapes/share.ts';

export const rule = defineRule({
  id: 'expert-excluded',
  title: 'Pitches without the expert',
  dimension: 'delivery',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: sells,
  actions: ['involve-expert'],
  sources: ['symptoms'],
  provenance: ['default'],
  why: 'The client asks the questions that only the one who will do the work can answer. A pitch without that person promises what somebody else has to keep.',
  data: ['r.sales {pitches, pitchesWithExpert}'],
  firesWhen: 'Of 2 pitches or more, fewer than 50 % had the expert of the subject in the room.',
  thresholds: {
    pitches: { value: 2, says: 'fewer than 2 pitches are too few to tell' },
    expertShare: { value: 0.5, says: 'a share of pitches with the expert below 0.5 is too low' },
  },
  examples: {
    fires: [{ review: 'sales: { pitches: 3, pitchesWithExpert: 1 }' }],
    clear: [{ review: 'sales: { pitches: 4, pitchesWithExpert: 2 }' }],
  },
  evaluate: (facts, { thresholds }) => judgeShare(facts, {
    field: 'sales',
    part: 'pitchesWithExpert',
    whole: 'pitches',
    from: thresholds.pitches,
    one: 'pitch',
    many: 'pitches',
    says: 'had the expert in the room',
    expected: `${percent(thresholds.expertShare)} or more`,
    severityOf: (share) => (share < thresholds.expertShare ? 'medium' : undefined),
  }),
});
