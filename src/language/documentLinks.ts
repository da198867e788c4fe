import type { DocumentLink } from 'vscode-languageserver-types';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { UriOf } from './addresses.ts';
import { headingRange } from './definition.ts';

/** The links of a document to files and headings of the portfolio; its plan is one of them. */
export function documentLinks(service: PortfolioService, path: string, uriOf: UriOf): readonly DocumentLink[] {
  const document = service.documentAt(path)?.document;
  if (!document) return [];
  return document.links.flatMap(({ target, span, path: to }) => {
    if (to === undefined) return [];
    const { line } = headingRange(service, to, target).start;
    // Editors open a file at a line by this fragment.
    return [{ range: document.markdown.source.rangeOf(span), target: line === 0 ? uriOf(to) : `${uriOf(to)}#L${line + 1}` }];
  });
}
