import { delivers } from '../conditions.ts';
import { defineRule, fired, unknown } from '../rule.ts';
import { exact, show } from '../shapes/numbers.ts';
import { judgeShare } from '../shapes/share.ts';

export const rule = defineRule({
  id: 'quality-below-standard',
  title: 'Quality below the standard',
  dimension: 'delivery',
  severity: 'high',
  kind: 'measured',
  core: true,
  appliesWhen: delivers,
  actions: ['confirm-understanding', 'clarify-scope'],
  sources: ['var'],
  provenance: ['source', 'default'],
  why: 'Our name stands on what the partner delivers, so its quality is ours in the eyes of the client. Work that has to be done twice is paid for twice, mostly by us.',
  data: ['c.quality.standardPct', 'r.quality {delivered, accepted}'],
  firesWhen: 'Less of what was delivered was accepted than the agreed standard asks for. Medium when at most 5 points are lacking. Unknown without an agreed standard.',
  thresholds: {
    mediumWithin: { value: 5, says: 'up to 5 percentage points below the standard are medium' },
  },
  examples: {
    fires: [{ review: 'quality: { delivered: 1000, accepted: 899 }' }, { review: 'quality: { delivered: 1000, accepted: 900 }' }],
    clear: [{ review: 'quality: { delivered: 1000, accepted: 950 }' }],
  },
  evaluate(facts, { thresholds }) {
    const standard = facts.agreement.quality?.standardPct;
    if (standard === undefined) return unknown('quality.standardPct is not agreed, so there is nothing to compare with');
    const verdict = judgeShare(facts, {
      field: 'quality',
      part: 'accepted',
      whole: 'delivered',
      one: 'delivery',
      many: 'deliveries',
      says: 'were accepted',
      expected: `${show(standard)} %`,
      severityOf(share) {
        const lacking = exact(standard - share * 100);
        return lacking > thresholds.mediumWithin ? 'high' : lacking > 0 ? 'medium' : undefined;
      },
    });
    if (verdict.outcome !== 'fired') return verdict;
    return fired(verdict.severity, verdict.reason, [...verdict.at, facts.agreed('quality', 'standardPct')]);
  },
});
