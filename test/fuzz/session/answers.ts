import type { CodeAction, DocumentSymbol, FoldingRange, Range, SelectionRange, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { mustHold } from '../target.ts';
import type { Question } from './questions.ts';

/** Gives the text of an open document; undefined for any other, of which the server may have seen another text than is there now. */
type TextOf = (uri: string) => string | undefined;

/** Whatever is answered points into texts as they are, and fits together as editors demand. */
export function checkAnswer({ method, params }: Question, answer: unknown, textOf: TextOf): void {
  const { uri = '' } = (params as { readonly textDocument?: { readonly uri?: string } } | undefined)?.textDocument ?? {};
  switch (method) {
    case 'textDocument/documentSymbol':
      return (answer as DocumentSymbol[] | undefined)?.forEach((symbol) => checkSymbol(symbol, textOf(uri)));
    case 'textDocument/selectionRange':
      return (answer as SelectionRange[] | undefined)?.forEach((range) => checkSelection(range, textOf(uri)));
    case 'textDocument/foldingRange':
      return (answer as FoldingRange[] | undefined)?.forEach(({ startLine, endLine }) => mustHold(startLine <= endLine && endLine < (linesOf(textOf(uri))?.length ?? Infinity), () => `a fold from line ${startLine} to ${endLine}`));
    case 'textDocument/rename':
      return checkEdit(answer as WorkspaceEdit | null | undefined, textOf);
    case 'textDocument/codeAction':
      return (answer as CodeAction[] | undefined)?.forEach(({ edit }) => checkEdit(edit, textOf));
    default:
  }
}

function checkSymbol({ name, range, selectionRange, children = [] }: DocumentSymbol, text: string | undefined): void {
  mustHold(name.trim() !== '', () => 'a symbol without a name, which editors refuse');
  mustLieIn(range, text);
  mustHold(contains(range, selectionRange), () => `the symbol ${name} is selected at ${JSON.stringify(selectionRange)}, outside of ${JSON.stringify(range)}`);
  children.forEach((child) => checkSymbol(child, text));
}

function checkSelection({ range, parent }: SelectionRange, text: string | undefined): void {
  mustLieIn(range, text);
  if (!parent) return;
  mustHold(contains(parent.range, range), () => `the selection ${JSON.stringify(range)} grows to ${JSON.stringify(parent.range)}, which does not contain it`);
  checkSelection(parent, text);
}

function checkEdit(edit: WorkspaceEdit | null | undefined, textOf: TextOf): void {
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) {
    const ordered = edits.toSorted((a, b) => compare(a.range.start, b.range.start));
    ordered.forEach(({ range }: TextEdit, index) => {
      mustLieIn(range, textOf(uri));
      const next = ordered[index + 1];
      mustHold(!next || compare(range.end, next.range.start) <= 0, () => `two edits of ${uri} overlap: ${JSON.stringify([range, next?.range])}`);
    });
  }
}

function mustLieIn({ start, end }: Range, text: string | undefined): void {
  const lines = linesOf(text);
  mustHold(compare(start, end) <= 0, () => `${JSON.stringify({ start, end })} ends before it begins`);
  for (const { line, character } of [start, end]) mustHold(!lines || character <= (lines[line]?.length ?? -1), () => `line ${line}, character ${character} is not in the text`);
}

function linesOf(text: string | undefined): readonly string[] | undefined {
  return text?.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
}

function contains(outer: Range, inner: Range): boolean {
  return compare(outer.start, inner.start) <= 0 && compare(inner.end, outer.end) <= 0;
}

function compare(a: Range['start'], b: Range['start']): number {
  return a.line - b.line || a.character - b.character;
}
