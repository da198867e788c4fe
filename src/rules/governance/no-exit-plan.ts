import { strategicOrTactical } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { isBlank, judgeGaps } from '../shapes/gaps.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'no-exit-plan',
  title: 'No plan for the end',
  dimension: 'governance',
  severity: 'low',
  kind: 'completeness',
  appliesWhen: strategicOrTactical,
  escalates: false,
  actions: ['exit'],
  sources: [],
  provenance: ['practice'],
  why: 'The end of a partnership is agreed on best while nobody wants it. Who knows what would make them leave, and how the work would go on, can stay for good reasons.',
  data: ['c.exit {triggers, plan}'],
  firesWhen: 'It is not written down what would make us leave, or how the work would go on without the partner.',
  speaksFor: ['exit', 'exit.triggers', 'exit.plan'],
  examples: {
    fires: [{ charter: 'exit:' }, { charter: 'exit: { plan: }' }],
    clear: [{ charter: 'exit: { triggers: [two quarters below floor], plan: hand the desk back within 90 days }' }],
  },
  evaluate(facts) {
    const { triggers = [], plan } = facts.agreement.exit ?? {};
    const named = triggers.filter((trigger) => typeof trigger === 'string' && !isBlank(trigger));
    const lost = triggers.map((_, index) => facts.agreed('exit', 'triggers', index));
    const gaps = [
      ...(named.length === 0 ? [{ says: 'what would make us leave is not written down', at: [facts.agreed('exit', 'triggers'), ...lost] }] : []),
      ...(isBlank(plan) ? [{ says: 'how the work would go on without the partner is not written down', at: [facts.agreed('exit', 'plan')] }] : []),
    ];
    return judgeGaps(facts, gaps, {
      severity: 'low',
      todo: 'agree on it while nobody wants to leave',
      sound: `${count(named.length, 'trigger')} and a plan`,
    });
  },
});
