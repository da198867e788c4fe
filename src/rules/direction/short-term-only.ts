import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { judgeSign } from '../shapes/sign.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'short-term-only',
  title: 'Nothing beyond the next months',
  dimension: 'direction',
  severity: 'medium',
  kind: 'judged',
  appliesWhen: always,
  actions: ['value-talk-three-parties'],
  sources: ['continuum'],
  provenance: ['source', 'default'],
  why: 'Living from deal to deal can look well for a while, whatever the numbers say. Without a goal further ahead neither side invests, and the first better offer ends it.',
  data: ['c.goals[].horizonMonths', 'r.signs.short-term-only'],
  firesWhen: 'The sign is seen, or every goal lies less than 12 months ahead. Good results do not clear it.',
  thresholds: {
    longFromMonths: { value: 12, says: 'a goal is long-term from 12 months on' },
  },
  examples: {
    fires: [
      { charter: 'goals: [{ goal: fill the quarter, horizonMonths: 3 }]' },
      { review: 'signs: { short-term-only: { seen: true, evidence: no talk goes beyond this quarter } }' },
    ],
    clear: [{ charter: 'goals: [{ goal: fill the quarter, horizonMonths: 3 }, { goal: one desk for all, horizonMonths: 12 }]' }],
  },
  evaluate: (facts, { thresholds }) => anyWay(facts, [
    (at) => judgeGoals(at, thresholds.longFromMonths),
    (at) => judgeSign(at, 'short-term-only', 'medium', 'the partnership looks no further than the next deal'),
  ]),
});

function judgeGoals(facts: Facts, longFrom: number): Verdict {
  const goals = facts.agreement.goals ?? [];
  const horizons = goals.map((goal) => goal.horizonMonths);
  if (horizons.some((months) => months !== undefined && months >= longFrom)) return clear(`a goal lies ${longFrom} months ahead or more`);
  if (goals.length === 0) return unknown('no goal is written down');
  if (horizons.includes(undefined)) return unknown('how far ahead a goal lies is not written down');
  const furthest = Math.max(...horizons.map((months) => months ?? 0));
  return fired(
    'medium',
    `the furthest of ${count(goals.length, 'goal')} lies ${count(furthest, 'month')} ahead; expected one that lies ${longFrom} months ahead or more`,
    goals.map((_, index) => facts.agreed('goals', index, 'horizonMonths')),
  );
}
