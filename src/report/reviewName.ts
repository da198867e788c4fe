import type { Answers } from '../model/answers.ts';
import type { Review } from '../model/generated/types.ts';

/** What a review is called: its period, which may be a year and so a number, else its day. */
export function reviewName({ period, date = '' }: Answers<Review>): string {
  return String(period ?? date);
}
