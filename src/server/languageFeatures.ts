import { ErrorCodes, ResponseError, type Connection, type ServerCapabilities } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver-types';
import { URI, Utils } from 'vscode-uri';
import type { UriOf } from '../language/addresses.ts';
import { codeActions } from '../language/codeActions.ts';
import { codeLenses } from '../language/codeLens.ts';
import { completionsAt } from '../language/completion.ts';
import { definitionAt } from '../language/definition.ts';
import { documentLinks } from '../language/documentLinks.ts';
import { FIX_ALL } from '../language/fixAllKind.ts';
import { foldingRanges } from '../language/folding.ts';
import { hoverAt } from '../language/hover.ts';
import { inlayHints } from '../language/inlayHints.ts';
import { referencesAt } from '../language/references.ts';
import { prepareRename, renameAt, type Refusal } from '../language/rename.ts';
import { selectionRanges } from '../language/selectionRanges.ts';
import { documentSymbols, workspaceSymbols } from '../language/symbols.ts';
import type { Folders } from './folders.ts';

/** What a client may ask about a place in a document. */
export const languageCapabilities: ServerCapabilities = {
  // Markdown has its suggestions off while typing, so every letter asks; outside a frontmatter the answer is quick.
  completionProvider: { triggerCharacters: [...Array.from('abcdefghijklmnopqrstuvwxyz'), '\n', ' ', ':', '-', '{', ',', '#', '(', '/'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  renameProvider: { prepareProvider: true },
  documentLinkProvider: {},
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  codeLensProvider: {},
  inlayHintProvider: true,
};

/** Answers what a client asks about a place in a document. */
export function answerLanguageRequests(connection: Connection, folders: Folders): void {
  connection.onCompletion(async ({ textDocument: { uri }, position }) => (await folders.ask(uri, (service, path) => completionsAt(service, path, position))) ?? null);
  connection.onHover(async ({ textDocument: { uri }, position }) => (await folders.ask(uri, (service, path) => hoverAt(service, path, position))) ?? null);
  answerNavigation(connection, folders);
  answerStructure(connection, folders);
  connection.onCodeAction(async ({ textDocument: { uri }, range, context }) =>
    listed(await folders.ask(uri, (service, path, folder) => codeActions(service, path, range, context, urisIn(folder)))));
  connection.onCodeLens(async ({ textDocument: { uri } }) => listed(await folders.ask(uri, codeLenses)));
  connection.languages.inlayHint.on(async ({ textDocument: { uri }, range }) => listed(await folders.ask(uri, (service, path) => inlayHints(service, path, range))));
}

function answerNavigation(connection: Connection, folders: Folders): void {
  connection.onDefinition(async ({ textDocument: { uri }, position }) =>
    (await folders.ask(uri, (service, path, folder) => definitionAt(service, path, position, urisIn(folder)))) ?? null);
  connection.onReferences(async ({ textDocument: { uri }, position, context }) =>
    listed(await folders.ask(uri, (service, path, folder) => referencesAt(service, path, position, context, urisIn(folder)))));
  connection.onPrepareRename(async ({ textDocument: { uri }, position }) => orRefused(await folders.ask(uri, (service, path) => prepareRename(service, path, position))));
  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }) =>
    orRefused(await folders.ask(uri, (service, path, folder) => renameAt(service, path, position, newName, urisIn(folder)))));
  connection.onWorkspaceSymbol(async ({ query }) => (await folders.askAll((service, folder) => workspaceSymbols(service, query, urisIn(folder)))).flat());
}

function answerStructure(connection: Connection, folders: Folders): void {
  connection.onDocumentLinks(async ({ textDocument: { uri } }) => listed(await folders.ask(uri, (service, path, folder) => documentLinks(service, path, urisIn(folder)))));
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => listed(await folders.ask(uri, documentSymbols)));
  connection.onFoldingRanges(async ({ textDocument: { uri } }) => listed(await folders.ask(uri, foldingRanges)));
  connection.onSelectionRanges(async ({ textDocument: { uri }, positions }) => listed(await folders.ask(uri, (service, path) => selectionRanges(service, path, positions))));
}

function urisIn(folder: string): UriOf {
  const root = URI.parse(folder);
  return (path) => Utils.joinPath(root, path).toString();
}

function listed<T>(answer: readonly T[] | undefined): T[] {
  return [...(answer ?? [])];
}

/** A refusal is told as an error, which the editor shows beside the cursor. */
function orRefused<T extends object>(answer: T | Refusal | undefined): T | ResponseError | null {
  if (answer === undefined) return null;
  return 'error' in answer ? new ResponseError(ErrorCodes.InvalidRequest, answer.error) : answer;
}
