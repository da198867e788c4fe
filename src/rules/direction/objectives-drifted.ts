import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgePulse } from '../shapes/pulse.ts';
import { judgeSign } from '../shapes/sign.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'objectives-drifted',
  title: 'Goals that have drifted apart',
  dimension: 'direction',
  severity: 'medium',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['define-shared-vision', 'align-departments'],
  sources: ['symptoms', 'continuum', 'signs'],
  provenance: ['default'],
  why: 'Companies change their goals without telling their partners. What was one plan becomes two that still meet in the same calls, until one side asks what it is still there for.',
  data: ['r.pulse.<side>.alignment', 'r.signs.objectives-drifted'],
  firesWhen: 'Either side rates alignment 2 or lower (high at 1), or the sign is seen.',
  thresholds: {
    lowRating: { value: 2, says: 'a rating of 2 or lower is low' },
    lowestRating: { value: 1, says: 'a rating of 1 is high' },
  },
  examples: {
    fires: [
      { review: 'pulse: { us: { alignment: 2 } }' },
      { review: 'signs: { objectives-drifted: { seen: true, evidence: the ally now sells a desk of its own } }' },
    ],
    clear: [{ review: 'pulse: { us: { alignment: 3 }, them: { alignment: 4 } }' }],
  },
  evaluate: (facts, { thresholds }) => anyWay(facts, [
    (at) => judgePulse(at, 'alignment', thresholds.lowRating, thresholds.lowestRating),
    (at) => judgeSign(at, 'objectives-drifted', 'medium', 'the goals of the two sides have drifted apart'),
  ]),
});
