import type { Location } from 'vscode-languageserver-types';
import { anchorsOf } from '../model/links.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { Position, Range } from '../text/sourceText.ts';
import { locationOf, type UriOf } from './addresses.ts';
import { occurrencesOf, subjectAt } from './mentions.ts';

/** Where the id at a place is defined, or what the link at it leads to. */
export function definitionAt(service: PortfolioService, path: string, position: Position, uriOf: UriOf): Location | undefined {
  const found = subjectAt(service, path, position);
  if (!found) return linkTargetAt(service, path, position, uriOf);
  const definition = occurrencesOf(found.subject).find(({ role }) => role === 'definition');
  return definition && locationOf(definition.document, definition.mention.span, uriOf);
}

function linkTargetAt(service: PortfolioService, path: string, position: Position, uriOf: UriOf): Location | undefined {
  const document = service.documentAt(path)?.document;
  if (!document) return undefined;
  const offset = document.markdown.source.offsetAt(position);
  const link = document.links.find(({ span }) => span.start <= offset && offset <= span.end);
  return link?.path === undefined ? undefined : { uri: uriOf(link.path), range: headingRange(service, link.path, link.target) };
}

const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The heading that a link's anchor names in a file that it leads to; the file's beginning where there is none. */
export function headingRange(service: PortfolioService, path: string, link: string): Range {
  const anchor = link.split('#')[1];
  const markdown = service.documentAt(path)?.document.markdown;
  if (!markdown || anchor === undefined) return TOP;
  const section = markdown.outline.sections[anchorsOf(markdown).indexOf(anchor)];
  return section ? markdown.source.rangeOf(section.heading) : TOP;
}
