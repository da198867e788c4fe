import type { PartnershipHealth } from '../../health/partnershipHealth.ts';
import type { PortfolioHealth } from '../../health/portfolio.ts';
import type { Partnership } from '../../model/partnership.ts';
import { accepts } from '../../model/validate.ts';
import { didYouMean, isSameWord, nearest } from '../../text/didYouMean.ts';

/** The health of a partnership by its id, or a sentence that says that there is none. */
export function findPartnership({ partnerships }: PortfolioHealth, id: string): PartnershipHealth | { readonly error: string } {
  const found = partnerships.find((one) => one.id === id);
  if (found) return found.health;
  return { error: noPartnership(id, partnerships.map((one) => one.id)) };
}

/** Says that there is no partnership of an id, and which one may be meant. */
export function noPartnership(id: string, ids: readonly string[]): string {
  return ids.length === 0 ? `there is no partnership ${id}, nor any other here` : `there is no partnership ${id}${didYouMean(nearest(id, ids))}`;
}

/**
 * What is written down already of a partnership that is about to begin, most often nothing; or a sentence that says why
 * it cannot begin under this id. Ids that differ only in case or hyphens are most likely meant to be one.
 */
export function findBeginning({ partnerships }: PortfolioHealth, id: string): { readonly partnership: Partnership | undefined } | { readonly error: string } {
  const problem = idProblem(id);
  if (problem !== undefined) return { error: problem };
  const all = partnerships.map(({ health }) => health.partnership);
  const exact = all.find((partnership) => partnership.id === id);
  const similar = exact ? undefined : all.find((partnership) => isSameWord(partnership.id, id));
  return similar ? { error: `there is a partnership ${similar.id} already; did you mean "${similar.id}"?` } : { partnership: exact };
}

/** Why a text cannot be an id, as a sentence; undefined when it can be. */
export function idProblem(id: string): string | undefined {
  if (accepts('charter', ['partnership'], id)) return undefined;
  return `"${id}" cannot be an id; expected letters, digits and single hyphens, like northwind-helpdesk`;
}
