import { always } from '../conditions.ts';
import { clear, defineRule, DIMENSIONS, fired, unknown, type Level, type Standing } from '../rule.ts';

export const rule = defineRule({
  id: 'several-signs',
  title: 'Several signs at once',
  dimension: 'portfolio',
  severity: '-',
  kind: 'measured',
  appliesWhen: always,
  escalates: false,
  weighs: false,
  judgedAfterLevels: true,
  actions: ['worth-saving-talk'],
  sources: ['signs'],
  provenance: ['source', 'default'],
  why: 'One sign can be a bad quarter. When several sides of a partnership are in trouble at once, the partnership itself is, and mending them one by one misses the point.',
  data: ['the levels of the six dimensions'],
  firesWhen: 'The partnership is critical because 3 or more dimensions are at risk, or at risk because 3 or more are on watch. It explains the level and weighs nothing itself.',
  examples: {
    fires: [{ review: 'customer: { satisfaction: 3.4 }\npulse: { us: { respect: 2 } }\npayment: { medianDaysLate: 16 }' }],
    clear: [{ review: 'customer: { satisfaction: 3.4 }\npulse: { us: { respect: 2 } }' }],
  },
  evaluate(facts, { standings: [standing] }) {
    if (!standing || standing.level === 'unknown') return unknown('how the partnership stands is not known');
    const worst = sumUnder(standing);
    if (worst === undefined) return clear(`the partnership is ${WORDS[standing.level]}, not for the sum of several signs`);
    const sides = DIMENSIONS.filter((dimension) => standing.dimensions[dimension] === worst);
    return fired(
      null,
      `${sides.join(', ')} are ${WORDS[worst]} at once, which makes the whole ${WORDS[standing.level]}; ask whether it is worth saving`,
      [facts.reviewed()],
    );
  },
});

const WORDS: Readonly<Record<Level, string>> = {
  healthy: 'healthy', watch: 'on watch', 'at-risk': 'at risk', critical: 'critical', unknown: 'unknown', ended: 'ended',
};

/**
 * The level of the dimensions whose sum made the partnership worse than each of them; undefined where one dimension alone
 * is as bad as the whole. How many it takes is said where levels are made.
 */
function sumUnder({ level, dimensions }: Standing): 'at-risk' | 'watch' | undefined {
  const levels = Object.values(dimensions);
  if (levels.includes(level)) return undefined;
  if (level === 'critical') return 'at-risk';
  return level === 'at-risk' ? 'watch' : undefined;
}
