import { addMonths } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';

/** Sums go back so many months (health.md, "Small print"). */
const MONTHS = 12;

/** The review and the earlier ones of the twelve months before it, the newest first; one a whole year before is not in it. */
export function trailingYear(facts: Facts): readonly Facts[] {
  const end = facts.earlier.findIndex((earlier) => addMonths(earlier.date, MONTHS) <= facts.date);
  return [facts, ...(end < 0 ? facts.earlier : facts.earlier.slice(0, end))];
}

/** The newest so many reviews, this one first and always among them; fewer when there are not so many. */
export function lastReviews(facts: Facts, reviews: number): readonly Facts[] {
  return [facts, ...facts.earlier].slice(0, Math.max(1, reviews));
}

/** Whether the partnership has lasted for twelve months; undefined when its start is not written down. */
export function isYearOld(facts: Facts): boolean | undefined {
  const { started } = facts.agreement;
  return started === undefined ? undefined : facts.date >= addMonths(started, MONTHS);
}

/** A sum over reviews, as far as they answered. */
export interface Total {
  readonly sum: number;
  /** The reviews that did not answer. */
  readonly missing: readonly Facts[];
}

/** Sums a number over reviews. */
export function totalOver(reviews: readonly Facts[], read: (review: Facts['review']) => number | undefined): Total {
  const missing: Facts[] = [];
  let sum = 0;
  for (const facts of reviews) {
    const number = read(facts.review);
    if (number === undefined) missing.push(facts);
    else sum += number;
  }
  return { sum, missing };
}
