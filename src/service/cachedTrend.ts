import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PartnershipTrend, Trend } from '../model/generated/types.ts';
import { trendFrom, trendOfPartnership } from '../report/trend/trendReport.ts';
import { CONFIGURATION_FILE } from './configuration.ts';
import { commitsNamed, DocumentNames } from './documentNames.ts';
import type { PortfolioService } from './portfolioService.ts';
import type { ResultCache } from './resultCache.ts';

/**
 * The trend of a portfolio, as `trendOf` makes it; but a partnership of which every text, every commit of its charter, the settings
 * and the day are as they were once before is not judged again.
 */
export function cachedTrend(service: PortfolioService, cache: ResultCache): Trend {
  const { history } = service;
  const names = new DocumentNames(cache);
  const extent = history?.extent() ?? 'none';
  const { asOf } = service.health();
  const around = cache.nameOf([asOf, service.sourceOf(CONFIGURATION_FILE)?.text ?? '', extent]);
  const nameOf = ({ id, documents }: AssessedPartnership): string =>
    cache.nameOf([around, id, ...documents.flatMap((document) => [names.of(document), ...commitsNamed(document, history)])]);
  const partnerships = Array.from(service.eachPartnership(), (assessed) => {
    const name = nameOf(assessed);
    // Only what was made here is kept under these names.
    const known = cache.get(name) as PartnershipTrend | undefined;
    if (known) return known;
    const made = trendOfPartnership(assessed.health);
    cache.set(name, made);
    return made;
  });
  return trendFrom(asOf, extent, partnerships);
}
