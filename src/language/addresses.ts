import type { Location } from 'vscode-languageserver-types';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { Span } from '../text/span.ts';

/** The URI of a file of the portfolio, by its path. */
export type UriOf = (path: string) => string;

/** A span of a document as a client names it. */
export function locationOf({ markdown: { path, source } }: PartnershipDocument, span: Span, uriOf: UriOf): Location {
  return { uri: uriOf(path), range: source.rangeOf(span) };
}
