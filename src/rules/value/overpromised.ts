import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { percent } from '../shapes/numbers.ts';
import { judgeShare } from '../shapes/share.ts';

export const rule = defineRule({
  id: 'overpromised',
  title: 'Promises that are not kept',
  dimension: 'value',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['joint-problem-solving', 'issue-method'],
  sources: ['signs', 'vetting'],
  provenance: ['default'],
  why: 'We promise our clients what the partner promises us. One slip is bad luck; when every second or third promise falls through, planning with this partner has become guesswork.',
  data: ['r.commitments {made, kept}'],
  firesWhen: 'Of 3 promises or more that were due, fewer than 80 % were kept. High below 50 %.',
  thresholds: {
    promises: { value: 3, says: 'fewer than 3 promises are too few to tell' },
    keptShare: { value: 0.8, says: 'a share of kept promises below 0.8 is medium' },
    highBelow: { value: 0.5, says: 'a share of kept promises below 0.5 is high' },
  },
  examples: {
    fires: [{ review: 'commitments: { made: 6, kept: 4 }' }, { review: 'commitments: { made: 5, kept: 2 }' }],
    clear: [{ review: 'commitments: { made: 5, kept: 4 }' }],
  },
  evaluate: (facts, { thresholds }) => judgeShare(facts, {
    field: 'commitments',
    part: 'kept',
    whole: 'made',
    from: thresholds.promises,
    one: 'promise',
    says: 'of the partner were kept',
    expected: `${percent(thresholds.keptShare)} or more`,
    severityOf: (share) => (share < thresholds.highBelow ? 'high' : share < thresholds.keptShare ? 'medium' : undefined),
  }),
});
