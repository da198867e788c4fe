import type { Comparison, Trend } from '../model/generated/types.ts';
import { compareReviews } from '../report/compare/sides.ts';
import { makeTrend } from '../report/trend/trendReport.ts';
import type { PortfolioService } from './portfolioService.ts';

/** How every partnership went from review to review, each judged as it stood then. */
export function trendOf(service: PortfolioService): Trend {
  return makeTrend(service.health(), service.historyExtent);
}

/** What changed to a review from the one before it, or from another, by their paths; undefined where there is nothing to compare. */
export function comparisonOf(service: PortfolioService, after: string, before?: string): Comparison | undefined {
  const found = service.documentAt(after);
  if (!found?.assessed) return undefined;
  return compareReviews(found.assessed.health, found.document.markdown, before === undefined ? undefined : service.documentAt(before)?.document.markdown);
}
