import type { PartnershipHealth } from '../../health/partnershipHealth.ts';
import type { PortfolioHealth } from '../../health/portfolio.ts';
import type { Comparison } from '../../model/generated/types.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import type { PointHealth } from '../../health/judge.ts';
import { reviewName } from '../reviewName.ts';
import { compareAll, type RewrittenReview } from './comparison.ts';

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
    rewritten: rewrittenReviews(was.get(id), is.get(id)),
  }));
  return compareAll(sideOf(before), sideOf(after), pairs);
}

function byId({ partnerships }: PortfolioHealth): ReadonlyMap<string, PartnershipHealth> {
  return new Map(partnerships.map(({ health }) => [health.partnership.id, health]));
}

/** The reviews that are on both sides, but for the newest, which is told of by how things stand; the newest of them first. */
function rewrittenReviews(before: PartnershipHealth | undefined, after: PartnershipHealth | undefined): readonly RewrittenReview[] {
  const was = new Map((before?.reviews ?? []).map(({ health }) => [health.facts.date, health]));
  return (after?.reviews.slice(1) ?? []).flatMap(({ health }) => {
    const earlier = was.get(health.facts.date);
    return earlier && textOf(earlier) !== textOf(health) ? [{ before: earlier, after: health }] : [];
  });
}

function textOf(point: PointHealth): string {
  return documentOf(point).source.text;
}

function sideOf({ name, portfolio: { asOf } }: PortfolioSide): Comparison['before'] {
  return { name, asOf };
}

/** What changed from one review to another, and the path of the earlier one. */
export interface ComparedReviews {
  readonly before: string;
  readonly comparison: Comparison;
}

/**
 * What changed in a partnership from one of its reviews to another, each as a check on its day would have judged it. Without an
 * earlier one it is compared with the review before it. Undefined where a document is no review that is judged, or has none before it.
 */
export function compareReviews(health: PartnershipHealth, after: MarkdownDocument, before?: MarkdownDocument): ComparedReviews | undefined {
  const { is, was } = reviewSides(health, after, before);
  if (!is || !was) return undefined;
  const pair = { partnership: health.partnership.id, name: health.name, before: was, after: is, rewritten: [] };
  return { before: documentOf(was).path, comparison: compareAll(reviewSide(was), reviewSide(is), [pair]) };
}

/** A review as a check on its day would have judged it, and an earlier one: the one that is given, else the one before it. */
export function reviewSides(
  health: PartnershipHealth, after: MarkdownDocument, before?: MarkdownDocument,
): { readonly is: PointHealth | undefined; readonly was: PointHealth | undefined } {
  const reviews = health.reviews.map((review) => review.health);
  const index = reviews.findIndex((one) => documentOf(one) === after);
  if (index < 0) return { is: undefined, was: undefined };
  return { is: reviews[index], was: before ? reviews.find((one) => documentOf(one) === before) : reviews[index + 1] };
}

function documentOf({ facts }: PointHealth): MarkdownDocument {
  return facts.reviewed().document;
}

function reviewSide({ facts }: PointHealth): Comparison['before'] {
  return { name: reviewName(facts.review), asOf: facts.asOf };
}
