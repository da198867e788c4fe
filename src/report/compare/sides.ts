import type { PartnershipHealth } from '../../health/judge.ts';
import type { PortfolioHealth } from '../../health/portfolio.ts';
import { replay, type Replayed } from '../../health/replay.ts';
import type { Comparison } from '../../model/generated/types.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import type { Settings } from '../../model/partnership.ts';
import { compareAll } from './comparison.ts';

/** A portfolio at one point in time, and what that is called. */
export interface PortfolioSide {
  readonly name: string;
  readonly portfolio: PortfolioHealth;
}

/** What changed from one state of a portfolio to another. */
export function comparePortfolios(before: PortfolioSide, after: PortfolioSide): Comparison {
  const [was, is] = [byId(before.portfolio), byId(after.portfolio)];
  const pairs = [...new Set([...was.keys(), ...is.keys()])].sort().map((id) => ({
    partnership: id,
    name: (is.get(id) ?? was.get(id))?.name ?? id,
    before: was.get(id)?.now,
    after: is.get(id)?.now,
  }));
  return compareAll(sideOf(before), sideOf(after), pairs);
}

function byId({ partnerships }: PortfolioHealth): ReadonlyMap<string, PartnershipHealth> {
  return new Map(partnerships.map(({ health }) => [health.partnership.id, health]));
}

function sideOf({ name, portfolio: { asOf } }: PortfolioSide): Comparison['before'] {
  return { name, asOf };
}

/**
 * What changed in a partnership from one of its reviews to another, each as a check on its day would have judged it; the
 * newest as things stand now. Without an earlier one it is compared with the review before it. Undefined where a document
 * is no review that is judged, or has none before it.
 */
export function compareReviews(health: PartnershipHealth, settings: Settings, after: MarkdownDocument, before?: MarkdownDocument): Comparison | undefined {
  const { is, was } = reviewSides(health, settings, after, before);
  if (!is || !was) return undefined;
  return compareAll(reviewSide(was), reviewSide(is), [{ partnership: health.partnership.id, name: health.name, before: was.health, after: is.health }]);
}

/** A review as a check on its day would have judged it, and an earlier one: the one that is given, else the one before it. */
export function reviewSides(
  health: PartnershipHealth, settings: Settings, after: MarkdownDocument, before?: MarkdownDocument,
): { readonly is: Replayed | undefined; readonly was: Replayed | undefined } {
  const reviews = replay(health, settings).filter((one) => one.health.facts.hasReview);
  const index = reviews.findIndex((one) => documentOf(one) === after);
  return { is: reviews[index], was: before ? reviews.find((one) => documentOf(one) === before) : reviews[index - 1] };
}

function documentOf({ health }: Replayed): MarkdownDocument {
  return health.facts.reviewed().document;
}

function reviewSide({ health: { facts } }: Replayed): Comparison['before'] {
  return { name: facts.review.period === undefined ? facts.date : String(facts.review.period), asOf: facts.asOf };
}
