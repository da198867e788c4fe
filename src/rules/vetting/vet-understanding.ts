import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { defineRule, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { isBlank, judgeGaps } from '../shapes/gaps.ts';
import { judgeAnswer, judgeVetting } from '../shapes/vetting.ts';

export const rule = defineRule({
  id: 'vet-understanding',
  title: 'Do we understand each other?',
  dimension: 'vetting',
  severity: 'high',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['agree-tradeoffs', 'confirm-understanding'],
  sources: ['vetting'],
  provenance: ['source'],
  why: 'Every plan breaks some day. Whether a partner then decides as we would is seen in how it answers a case that might happen, and hardly anywhere else before the start.',
  data: ['v.answers.understanding {rating, evidence}', 'v.scenario {question, answer}', 'v.decision'],
  firesWhen: 'The answer is rated 2 or lower: high for a candidate that is accepted, medium for one that is not decided on. Accepted without a rating: high. No answer to a case that was put to it: medium.',
  examples: {
    fires: [{ charter: 'stage: onboarding', vetting: 'answers: { understanding: { rating: unknown } }' }, { charter: 'stage: onboarding', vetting: 'scenario: { answer: }' }],
    clear: [{ charter: 'stage: onboarding', vetting: 'answers: { understanding: { rating: 3 } }' }],
  },
  evaluate: (facts) => judgeVetting(facts, (_, decided) => eachOf(judgeAnswer(facts, 'understanding', decided), judgeScenario(facts))),
});

function judgeScenario(facts: Facts): Verdict {
  const gap = { says: 'no answer to a case is written down', at: [facts.vetted('scenario', 'answer')] };
  return judgeGaps(facts, isBlank(facts.vetting?.scenario?.answer) ? [gap] : [], {
    severity: 'medium',
    todo: 'put a case to the candidate in which the plan breaks, and write down what it would do',
    sound: 'it answered a case',
  });
}
