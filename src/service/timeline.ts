import type { Comparison, Trend } from '../model/generated/types.ts';
import { compareReviews } from '../report/compare/sides.ts';
import { trendFrom, trendOfPartnership } from '../report/trend/trendReport.ts';
import type { FileChange } from '../model/history.ts';
import type { PortfolioService } from './portfolioService.ts';

/** How every partnership went from review to review, each judged as it stood then. */
export function trendOf(service: PortfolioService): Trend {
  const partnerships = Array.from(service.eachPartnership(), ({ health }) => trendOfPartnership(health));
  return trendFrom(service.health().asOf, service.history?.extent() ?? 'none', partnerships);
}

/** What changed to a review from the one before it, or from another, by their paths; undefined where there is nothing to compare. */
export function comparisonOf(service: PortfolioService, after: string, before?: string): Comparison | undefined {
  const found = service.documentAt(after);
  if (!found?.assessed) return undefined;
  return compareReviews(found.assessed.health, found.document.markdown, before === undefined ? undefined : service.documentAt(before)?.document.markdown);
}

/** The same for a review and the one before it, with the path of that. */
export function comparisonWithBefore(service: PortfolioService, path: string): { readonly before: string; readonly comparison: Comparison } | undefined {
  const found = service.documentAt(path);
  const reviews = found?.assessed?.health.reviews.map(({ health }) => health.facts.reviewed().document) ?? [];
  const before = reviews[reviews.findIndex((review) => review === found?.document.markdown) + 1]?.path;
  const comparison = before === undefined || found?.document.kind !== 'review' ? undefined : comparisonOf(service, path, before);
  return before === undefined || !comparison ? undefined : { before, comparison };
}

/** The commits that touched a file, the newest first; none where no history is known. */
export function commitsOf({ history }: PortfolioService, path: string): readonly FileChange[] {
  return history?.changesOf(path) ?? [];
}

/** A file's text as a commit left it; undefined where it touched no such file. */
export function textAt(service: PortfolioService, path: string, commit: string): string | undefined {
  const today = new Map([[path, service.sourceOf(path)?.text ?? '']]);
  return service.history?.revisionsOf(today).get(path)?.find((revision) => revision.commit === commit)?.text;
}
