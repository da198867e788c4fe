import type { Facts } from '../../model/facts.ts';
import { clear, unknown, type Verdict } from '../rule.ts';
import { reasonsOf, together } from './combine.ts';

/** One way to answer a question at a review. */
export type Way = (facts: Facts) => Verdict;

/** Reads one answer of a review; undefined where it is blank. */
export type Answer = (review: Facts['review']) => unknown;

/**
 * One verdict from several ways to answer the same question, none of which every team uses: fired if any fires; else clear
 * if any could be answered. A way that fired when it was last answered and is blank now is missed: the others cannot clear
 * what it said, so the verdict is unknown, and the finding is carried.
 */
export function anyWay(facts: Facts, ways: readonly Way[]): Verdict {
  const verdicts = ways.map((way) => way(facts));
  const sign = together(verdicts);
  if (sign) return sign;
  const missed = verdicts.find((verdict, index) => verdict.outcome === 'unknown' && firedLast(facts, ways[index]));
  if (missed) return missed;
  const answered = verdicts.filter(({ outcome }) => outcome === 'clear');
  return answered.length > 0 ? clear(reasonsOf(answered)) : verdicts[0] ?? unknown('there was nothing to judge');
}

/** Whether a way that cannot be told now fired when it could be told last. */
export function firedLast(facts: Facts, way: Way | undefined): boolean {
  for (const before of way ? facts.earlier : []) {
    const verdict = way?.(before);
    if (verdict?.outcome !== 'unknown') return verdict?.outcome === 'fired';
  }
  return false;
}

/** Whether an earlier review answered what this one leaves blank. */
export function isLeftBlank(facts: Facts, answer: Answer): boolean {
  return answer(facts.review) === undefined && facts.earlier.some(({ review }) => answer(review) !== undefined);
}
