import type { Location } from 'vscode-languageserver-types';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { Position } from '../text/sourceText.ts';
import { locationOf, type UriOf } from './addresses.ts';
import { occurrencesOf, subjectAt } from './mentions.ts';

/** What is asked for beside the uses of an id. */
export interface ReferencesAsked {
  readonly includeDeclaration: boolean;
}

/** Everywhere the id at a place is written, in all documents that it can stand in. */
export function referencesAt(
  service: PortfolioService, path: string, position: Position, { includeDeclaration }: ReferencesAsked, uriOf: UriOf,
): readonly Location[] {
  const found = subjectAt(service, path, position);
  if (!found) return [];
  return occurrencesOf(found.subject)
    .filter(({ role }) => includeDeclaration || role === 'use')
    .map(({ document, mention }) => locationOf(document, mention.span, uriOf));
}
