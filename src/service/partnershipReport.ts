import type { PortfolioHealth } from '../health/portfolio.ts';
import { PLAIN } from '../report/paint.ts';
import { narrowHealth, statusText } from '../report/statusText.ts';

/** Columns of a text that is pasted into a mail or a ticket. */
const WIDTH = 100;

/** The text that `status` prints for a partnership, without colours; undefined where there is no such partnership. */
export function partnershipReport(portfolio: PortfolioHealth, id: string): string | undefined {
  const found = portfolio.partnerships.find((one) => one.id === id);
  if (!found) return undefined;
  const paths = new Set(found.documents.map(({ markdown }) => markdown.path));
  return statusText(narrowHealth(portfolio, (path) => paths.has(path)), PLAIN, WIDTH);
}
