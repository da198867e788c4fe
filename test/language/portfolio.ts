import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { SourceText, type Position } from '../../src/text/sourceText.ts';
import { span } from '../../src/text/span.ts';
import { AS_OF, changedFiles } from '../support/base.ts';

export type Files = Readonly<Record<string, string>>;

export const CHARTER = 'partnerships/base/charter.md';
export const PREVIOUS = 'partnerships/base/reviews/2025-Q4.md';
export const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
export const RECOVERY = 'partnerships/base/recovery/2026-01.md';

/** A sound partnership with a document of every kind. */
export const SOUND: Files = changedFiles({ vetting: '{}', recovery: '{}' });

/** Documents as somebody may leave them while writing, and files that are none of ours. */
export const STRANGE: Files = {
  'notes.md': '# Notes\n\n[link](other.md)\n',
  'partnerships/x/empty.md': '',
  'partnerships/x/open.md': '---\nkind: review\npartnership: x\nkpis:\n  a: [',
  'partnerships/x/broken.md': '---\nkind: review\npartnership: x\nkpis: { a: \nvalue: [\n---\n## A\n',
  'partnerships/x/blank.md': '---\nkind: charter\npartnership:\nparties:\n  us:\nwaivers:\n---\n',
  'partnerships/x/list.md': '---\n- kind: charter\n---\n',
  'partnerships/x/scalar.md': '---\nkind: charter\npartnership: x\nparties: us\nkpis: [a]\nissues: 3\nplan: { path: "../../../../up.md" }\n---\n',
  'partnerships/x/odd.md': '---\nkind: reveiw\npartnership: x\n---\n[a](#b "c")\n\n#\n\n### Deep\n\n## "',
  'partnership-health.yml': 'severity:\n  unresponsive:\nthresholds: {',
};

export function serviceOf(files: Files): PortfolioService {
  const service = new PortfolioService({ today: () => AS_OF });
  for (const [path, text] of Object.entries(files)) service.setFile(path, text);
  return service;
}

export const uriOf = (path: string): string => `file:///p/${path}`;

/** The place in a text behind the beginning of some words of it. */
export function placeOf(text: string, words: string, behind = 0): Position {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not there`);
  return new SourceText(text).positionAt(at + behind);
}

/** The same in a file. */
export function placeIn(files: Files, path: string, words: string, behind = 0): Position {
  return placeOf(files[path] ?? '', words, behind);
}

/** The files after an edit. */
export function edited(files: Files, edit: WorkspaceEdit | undefined): Files {
  const result: Record<string, string> = { ...files };
  const change = (uri: string, edits: readonly TextEdit[]): void => {
    const path = uri.replace('file:///p/', '');
    const source = new SourceText(result[path] ?? '');
    result[path] = applyEdits(source.text, edits.map(({ range, newText }) => ({ span: span(source.offsetAt(range.start), source.offsetAt(range.end)), text: newText })));
  };
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) change(uri, edits);
  for (const part of edit?.documentChanges ?? []) if ('edits' in part) change(part.textDocument.uri, part.edits);
  return result;
}

/** Every place of a text. */
export function everyPlace(text: string): readonly Position[] {
  const source = new SourceText(text);
  return Array.from({ length: text.length + 1 }, (_, offset) => source.positionAt(offset));
}

/** Shows a location as `path:line text`. */
export function shown(files: Files, { uri, range }: { readonly uri: string; readonly range: { readonly start: Position; readonly end: Position } }): string {
  const path = uri.replace('file:///p/', '');
  const source = new SourceText(files[path] ?? '');
  return `${path.replace('partnerships/base/', '')}:${range.start.line + 1} ${source.text.slice(source.offsetAt(range.start), source.offsetAt(range.end))}`;
}
