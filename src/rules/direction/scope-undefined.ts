import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { isBlank, judgeGaps, sectionGap, type Gap } from '../shapes/gaps.ts';

const SECTION = 'Scope and responsibilities';

export const rule = defineRule({
  id: 'scope-undefined',
  title: 'No scope',
  dimension: 'direction',
  severity: 'high',
  kind: 'completeness',
  core: true,
  appliesWhen: always,
  escalates: false,
  actions: ['clarify-scope', 'create-management-structure'],
  sources: ['var', 'signs', 'vetting'],
  provenance: ['source'],
  why: 'When nobody has written down what belongs to the partnership and who does which part, each side fills the gap with its own wishes. Work is then done twice or not at all, and every quarrel about it starts from nothing.',
  data: ['c.scope.in[]', 'c.responsibilities[] {task, owner, doneWhen}', 'section "Scope and responsibilities"'],
  firesWhen: 'What the partnership covers is not listed, or there is no responsibility, or the section "Scope and responsibilities" is missing or empty.',
  speaksFor: ['scope', 'scope.in', 'responsibilities', `## ${SECTION}`],
  examples: {
    fires: [{ charter: 'scope:' }, { charter: 'responsibilities: []' }],
    clear: [{ charter: 'scope: { in: [service desk], out: }' }],
  },
  evaluate: (facts) => judgeGaps(facts, gaps(facts), {
    severity: 'high',
    todo: 'write down what is covered and who does what, until when',
    sound: 'the scope and the responsibilities are written down',
  }),
});

function gaps(facts: Facts): readonly Gap[] {
  return [...scopeGap(facts), ...workGap(facts), ...sectionGap(facts, SECTION)];
}

function scopeGap(facts: Facts): readonly Gap[] {
  const covered = facts.agreement.scope?.in ?? [];
  if (covered.some((line) => typeof line === 'string' && !isBlank(line))) return [];
  const lines = covered.map((_, index) => facts.agreed('scope', 'in', index));
  return [{ says: 'what the partnership covers is not written down', at: [facts.agreed('scope', 'in'), ...lines] }];
}

function workGap(facts: Facts): readonly Gap[] {
  const work = facts.agreement.responsibilities ?? [];
  if (work.some(({ task }) => !isBlank(task))) return [];
  const tasks = work.map((_, index) => facts.agreed('responsibilities', index, 'task'));
  return [{ says: 'who does what is not written down', at: [facts.agreed('responsibilities'), ...tasks] }];
}
