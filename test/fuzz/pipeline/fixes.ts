import { fixDocuments, Mistakes } from '../../../src/service/fixes.ts';
import type { PortfolioService } from '../../../src/service/portfolioService.ts';
import { mustHold } from '../target.ts';

/** Safe fixes leave a portfolio that can be read as well as before, and in which nothing is left for them. */
export function checkFixes(service: PortfolioService): void {
  const before = problemsIn(service);
  const mended = service.copy();
  const documents = fixDocuments(new Mistakes(mended, () => true));
  for (const { path, before: was, after } of documents) {
    mustHold(was === service.sourceOf(path)?.text, () => `a fix of ${path} began with another text than the file's`);
    mustHold(after === mended.sourceOf(path)?.text, () => `a fix of ${path} ended with another text than the portfolio's`);
  }
  mustHold(problemsIn(mended) <= before, () => `after the safe fixes more cannot be read than before: ${documents.map(({ path }) => path).join(', ')}`);
  const left = fixDocuments(new Mistakes(mended.copy(), () => true));
  mustHold(left.length === 0, () => `the safe fixes leave work for themselves: ${left.map(({ path, mended: some }) => `${path} (${some.map(({ rule }) => rule).join(', ')})`).join('; ')}`);
}

function problemsIn(service: PortfolioService): number {
  return service.allDocuments().reduce((sum, { markdown }) => sum + markdown.problems.length, 0);
}
