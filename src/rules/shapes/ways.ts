import type { Facts } from '../../model/facts.ts';
import { unknown, type Verdict } from '../rule.ts';
import { eachOf } from './combine.ts';

/** Reads one answer of a review; undefined where it is blank. */
export type Answer = (review: Facts['review']) => unknown;

/** One way to answer a question: what it says, and the answer of a review that it rests on. */
export interface Way {
  readonly verdict: Verdict;
  readonly answer: Answer;
}

/**
 * One verdict from several ways to answer the same question, none of which every team uses: fired if any fires. A way that
 * no review has used so far is not missed. One that an earlier review used, and this one leaves blank, is: what it said
 * then is not cleared by the others.
 */
export function anyWay(facts: Facts, ways: readonly Way[]): Verdict {
  const used = ways.filter(({ answer }) => answer(facts.review) !== undefined || isLeftBlank(facts, answer));
  const [first, ...rest] = (used.length > 0 ? used : ways).map((way) => way.verdict);
  return first ? eachOf(first, ...rest) : unknown('there was nothing to judge');
}

/** Whether an earlier review answered what this one leaves blank. */
export function isLeftBlank(facts: Facts, answer: Answer): boolean {
  return answer(facts.review) === undefined && facts.earlier.some(({ review }) => answer(review) !== undefined);
}
