import type { Trend } from '../model/generated/types.ts';
import { compareReviews, type ComparedReviews } from '../report/compare/sides.ts';
import { trendFrom, trendOfPartnership } from '../report/trend/trendReport.ts';
import type { PortfolioService } from './portfolioService.ts';

/** How every partnership went from review to review, each judged as it stood then. */
export function trendOf(service: PortfolioService): Trend {
  const partnerships = Array.from(service.eachPartnership(), ({ health }) => trendOfPartnership(health));
  return trendFrom(service.health().asOf, service.history?.extent() ?? 'none', partnerships);
}

/**
 * What changed to a review from the one before it, or from another, by their paths, and the path of that; undefined where there is
 * nothing to compare.
 */
export function comparisonOf(service: PortfolioService, after: string, before?: string): ComparedReviews | undefined {
  const found = service.documentAt(after);
  if (!found?.assessed) return undefined;
  return compareReviews(found.assessed.health, found.document.markdown, before === undefined ? undefined : service.documentAt(before)?.document.markdown);
}

/** A file's text as a commit left it; undefined where it touched no such file. */
export function textAt(service: PortfolioService, path: string, commit: string): string | undefined {
  const today = new Map([[path, service.sourceOf(path)?.text ?? '']]);
  return service.history?.revisionsOf(today).get(path)?.find((revision) => revision.commit === commit)?.text;
}
