import type { Facts } from '../../model/facts.ts';

/** What to say when we pay the partner, when the partner pays us, and when the review does not tell. */
export interface ByPayer {
  readonly us: string;
  readonly partner: string;
  readonly unsaid: string;
}

/** Words that depend on who pays whom, so that our own faults are called ours. */
export function byPayer(facts: Facts, words: ByPayer): string {
  const { direction } = facts.review.payment ?? {};
  if (direction === undefined) return words.unsaid;
  return direction === 'we-pay' ? words.us : words.partner;
}
