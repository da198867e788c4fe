import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgeAnswer, judgeVetting } from '../shapes/vetting.ts';

export const rule = defineRule({
  id: 'vet-same-team',
  title: 'Are we on the same team?',
  dimension: 'vetting',
  severity: 'high',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['beyond-sow'],
  sources: ['vetting'],
  provenance: ['source'],
  why: 'No contract names everything that will be needed. A partner on our side fills the gap and talks about it later; one across the table sends an offer first.',
  data: ['v.answers.sameTeam {rating, evidence}', 'v.decision'],
  firesWhen: 'The answer is rated 2 or lower: high for a candidate that is accepted, medium for one that is not decided on. Accepted without a rating: high.',
  examples: {
    fires: [{ charter: 'stage: onboarding', vetting: 'answers: { sameTeam: { rating: 2 } }' }],
    clear: [{ charter: 'stage: onboarding', vetting: 'answers: { sameTeam: { rating: 3 } }' }],
  },
  evaluate: (facts) => judgeVetting(facts, (_, decided) => judgeAnswer(facts, 'sameTeam', decided)),
});
