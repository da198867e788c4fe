import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { defineRule, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { isBlank, judgeGaps, type Gap } from '../shapes/gaps.ts';
import { judgeAnswer, judgeVetting } from '../shapes/vetting.ts';

export const rule = defineRule({
  id: 'vet-success',
  title: 'Does it know what success looks like?',
  dimension: 'vetting',
  severity: 'high',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['name-drivers-and-roles', 'done-when-outcome'],
  sources: ['vetting'],
  provenance: ['source'],
  why: 'A candidate that can say what we want to reach, and what its own part in it is, has listened. One that speaks of its product will deliver the product, and leave the rest to us.',
  data: ['v.answers.success {rating, evidence}', 'v.drivers[]', 'v.responsibilities[].doneWhen', 'v.decision'],
  firesWhen: 'The answer is rated 2 or lower: high for a candidate that is accepted, medium for one that is not decided on. Accepted without a rating: high. No business driver named, or no responsibility with the point at which it is done: medium.',
  examples: {
    fires: [{ charter: 'stage: onboarding', vetting: 'answers: { success: { rating: 2 } }' }, { charter: 'stage: onboarding', vetting: 'drivers: []' }],
    clear: [{ charter: 'stage: onboarding', vetting: 'answers: { success: { rating: 3 } }' }],
  },
  evaluate: (facts) => judgeVetting(facts, (_, decided) => eachOf(judgeAnswer(facts, 'success', decided), judgeGroundwork(facts))),
});

function judgeGroundwork(facts: Facts): Verdict {
  return judgeGaps(facts, [...driverGap(facts), ...doneWhenGaps(facts)], {
    severity: 'medium',
    todo: 'name what drives the business and when each task is done',
    sound: 'drivers and tasks are named',
  });
}

function driverGap(facts: Facts): readonly Gap[] {
  const drivers = facts.vetting?.drivers ?? [];
  if (drivers.some(({ driver }) => driver !== undefined)) return [];
  return [{ says: 'no business driver is named', at: [facts.vetted('drivers'), ...drivers.map((_, index) => facts.vetted('drivers', index, 'driver'))] }];
}

function doneWhenGaps(facts: Facts): readonly Gap[] {
  const tasks = facts.vetting?.responsibilities ?? [];
  if (tasks.length === 0) return [{ says: 'no responsibility is named', at: [facts.vetted('responsibilities')] }];
  return tasks.flatMap(({ task, doneWhen }, index) => (isBlank(doneWhen)
    ? [{ says: `it is open when "${task ?? `task ${index + 1}`}" is done`, at: [facts.vetted('responsibilities', index, 'doneWhen')] }]
    : []));
}
