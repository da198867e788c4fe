import type { PartnershipHealth } from '../../health/judge.ts';
import type { PortfolioHealth } from '../../health/portfolio.ts';
import { didYouMean, nearest } from '../../text/didYouMean.ts';

/** The health of a partnership by its id, or a sentence that says that there is none. */
export function findPartnership({ partnerships }: PortfolioHealth, id: string): PartnershipHealth | { readonly error: string } {
  const found = partnerships.find(({ health }) => health.partnership.id === id);
  if (found) return found.health;
  const ids = partnerships.map(({ health }) => health.partnership.id);
  return { error: ids.length === 0 ? `there is no partnership ${id}, nor any other here` : `there is no partnership ${id}${didYouMean(nearest(id, ids))}` };
}
