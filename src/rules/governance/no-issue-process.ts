import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgeGaps } from '../shapes/gaps.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'no-issue-process',
  title: 'No way for issues to go up',
  dimension: 'governance',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['issue-method', 'create-management-structure'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'Troubles come in every partnership. Where nobody has agreed who talks to whom about them, and how soon, each one becomes a quarrel about how to quarrel.',
  data: ['c.escalation[] {level, us, them, withinHours}'],
  firesWhen: 'No step is written down by which an issue goes up.',
  speaksFor: ['escalation'],
  examples: {
    fires: [{ charter: 'escalation: []' }],
    clear: [{ charter: 'escalation: [{ level: 1, us: alliance manager, them: partner manager, withinHours: 24 }]' }],
  },
  evaluate(facts) {
    const written = facts.agreement.escalation ?? [];
    const steps = written.filter(({ us, them }) => us !== undefined || them !== undefined);
    const at = [facts.agreed('escalation'), ...written.map((_, index) => facts.agreed('escalation', index))];
    const gap = { says: 'nobody has agreed who talks to whom when something goes wrong', at };
    return judgeGaps(facts, steps.length === 0 ? [gap] : [], {
      severity: 'medium',
      todo: 'write down at least one step: who on each side, and within how many hours',
      sound: `${count(steps.length, 'step')} agreed`,
    });
  },
});
