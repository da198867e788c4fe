import type { Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { Mention } from '../model/mentions.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { Position } from '../text/sourceText.ts';
import { span, type Span } from '../text/span.ts';
import type { UriOf } from './addresses.ts';
import { isId, readsAsText } from './ids.ts';
import { mentionsOf, occurrencesOf, subjectAt, type Occurrence, type Subject } from './mentions.ts';

/** Why an id cannot be renamed, for people. */
export interface Refusal {
  readonly error: string;
}

/** What stands for the id at a place, and is to be replaced; undefined where there is no id. */
export function prepareRename(service: PortfolioService, path: string, position: Position): { readonly range: Range; readonly placeholder: string } | Refusal | undefined {
  const found = subjectAt(service, path, position);
  const document = service.documentAt(path)?.document;
  if (!found || !document) return undefined;
  const { subject, mention } = found;
  const own = idSpan(document, mention);
  const refused = refusal(subject);
  if (refused) return refused;
  return own ? { range: document.markdown.source.rangeOf(own), placeholder: subject.id } : notWrittenOut({ document, mention });
}

/** Every place of the id at a place, with the new id in it and nothing else changed; or why that cannot be done. */
export function renameAt(service: PortfolioService, path: string, position: Position, newId: string, uriOf: UriOf): WorkspaceEdit | Refusal | undefined {
  const subject = subjectAt(service, path, position)?.subject;
  if (!subject) return undefined;
  if (newId === subject.id) return { changes: {} };
  const refused = refusal(subject) ?? refusalOfId(service, subject, newId);
  if (refused) return refused;
  const occurrences = occurrencesOf(subject);
  const alias = occurrences.find(({ document, mention }) => !idSpan(document, mention));
  return alias ? notWrittenOut(alias) : { changes: changesOf(occurrences, newId, uriOf) };
}

function changesOf(occurrences: readonly Occurrence[], newText: string, uriOf: UriOf): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { document, mention } of occurrences) {
    const where = idSpan(document, mention);
    if (where) (changes[uriOf(document.markdown.path)] ??= []).push({ range: document.markdown.source.rangeOf(where), newText });
  }
  return changes;
}

/** Rules have the ids that they have, and what cannot be read cannot be changed along. */
function refusal({ reference, id, documents }: Subject): Refusal | undefined {
  if (reference === 'rule') return { error: `${id} is a rule, and rules cannot be renamed` };
  const unread = documents.find(({ markdown, failure }) => failure ?? (!markdown.frontmatter || markdown.lostKeys.size > 0));
  if (!unread) return undefined;
  return { error: `${unread.markdown.path} cannot be read wholly, so not every place of ${id} is known; mend it first` };
}

function refusalOfId(service: PortfolioService, { reference, documents }: Subject, newId: string): Refusal | undefined {
  if (!isId(newId)) return { error: `"${newId}" cannot be an id; expected letters, digits and single hyphens, like first-call-resolution or I-7` };
  if (!readsAsText(newId)) return { error: `"${newId}" would be read as something other than text; choose another id` };
  const isTaken = reference === 'partnership'
    ? service.health().partnerships.some(({ id }) => id === newId)
    : documents.some((document) => mentionsOf(document).some((mention) => mention.id === newId && mention.references.includes(reference)));
  return isTaken ? { error: `"${newId}" is taken already; choose another id` } : undefined;
}

function notWrittenOut({ document: { markdown }, mention }: { readonly document: PartnershipDocument; readonly mention: Mention }): Refusal {
  const line = markdown.source.positionAt(mention.span.start).line + 1;
  return { error: `${mention.id} is not written out in ${markdown.path}:${line}; write it there as it is first` };
}

/** Where the id's own characters stand, within quotes where it has some; undefined for an alias, or text that is escaped. */
function idSpan({ markdown: { source: { text } } }: PartnershipDocument, { id, span: where }: Mention): Span | undefined {
  const inner = /^["']/.test(text.slice(where.start, where.end)) ? span(where.start + 1, where.end - 1) : where;
  return text.slice(inner.start, inner.end) === id ? inner : undefined;
}
