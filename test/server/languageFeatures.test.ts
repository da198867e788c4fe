import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createProtocolConnection, type CodeAction, type InitializeResult, type Location, type ProtocolConnection, type WorkspaceEdit, type WorkspaceSymbol } from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { serve } from '../../src/server/serve.ts';
import { CHARTER, placeIn, PREVIOUS, REVIEW, SOUND } from '../language/portfolio.ts';
import { MemoryHost } from './memoryHost.ts';

const FOLDER = 'file:///port folio';
const uriOf = (path: string): string => `file:///port%20folio/${path}`;

let client: ProtocolConnection;
let capabilities: InitializeResult['capabilities'];

beforeEach(async () => {
  const host = new MemoryHost();
  for (const [path, text] of Object.entries(SOUND)) host.files(FOLDER).set(path, text);
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  serve(createConnection(toServer, toClient), host);
  client = createProtocolConnection(toClient, toServer);
  client.listen();
  const result: InitializeResult = await client.sendRequest('initialize', {
    processId: null, rootUri: null, workspaceFolders: [{ uri: FOLDER, name: 'portfolio' }], capabilities: {},
  });
  ({ capabilities } = result);
  await client.sendNotification('initialized', {});
});

afterEach(async () => {
  await client.sendRequest('shutdown');
  client.dispose();
});

const ask = <T>(method: string, path: string, more: object = {}): Promise<T> => client.sendRequest(method, { textDocument: { uri: uriOf(path) }, ...more });
const PARTY = placeIn(SOUND, REVIEW, 'ally: { got', 1);

test('everything that is answered is announced', () => {
  for (const name of ['definition', 'references', 'rename', 'documentLink', 'documentSymbol', 'workspaceSymbol', 'foldingRange', 'selectionRange', 'codeAction', 'codeLens', 'inlayHint'] as const) {
    expect(capabilities[`${name}Provider`], name).toBeTruthy();
  }
});

test('an id is followed, found everywhere, and renamed', async () => {
  const definition = await ask<Location>('textDocument/definition', REVIEW, { position: PARTY });
  expect(definition.uri).toBe(uriOf(CHARTER));
  const references = await ask<Location[]>('textDocument/references', REVIEW, { position: PARTY, context: { includeDeclaration: false } });
  expect(new Set(references.map(({ uri }) => uri))).toContain(uriOf(PREVIOUS));
  const edit = await ask<WorkspaceEdit>('textDocument/rename', REVIEW, { position: PARTY, newName: 'friend' });
  expect(Object.keys(edit.changes ?? {})).toEqual(expect.arrayContaining([CHARTER, PREVIOUS, REVIEW].map(uriOf)));
});

test('a rename that cannot be is refused with the reason', async () => {
  await expect(ask('textDocument/rename', REVIEW, { position: PARTY, newName: 'my friend' })).rejects.toThrow('"my friend" cannot be an id');
  await expect(ask('textDocument/prepareRename', REVIEW, { position: placeIn(SOUND, REVIEW, 'vague-answers') })).rejects.toThrow('is a rule');
  expect(await ask('textDocument/prepareRename', REVIEW, { position: { line: 0, character: 0 } })).toBeNull();
});

test('a document is described', async () => {
  for (const method of ['documentSymbol', 'foldingRange', 'codeLens']) expect(await ask(`textDocument/${method}`, REVIEW), method).not.toEqual([]);
  expect(await ask('textDocument/documentLink', CHARTER)).toHaveLength(1);
  expect(await ask('textDocument/selectionRange', REVIEW, { positions: [PARTY] })).toHaveLength(1);
  expect(await ask('textDocument/inlayHint', REVIEW, { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } })).toHaveLength(2);
  const symbols: WorkspaceSymbol[] = await client.sendRequest('workspace/symbol', { query: 'joint-revenue' });
  expect(symbols.map(({ location }) => location.uri)).toEqual([uriOf(CHARTER)]);
});

test('what was typed a moment ago is mended', async () => {
  const text = (SOUND[REVIEW] ?? '').replace('joint-revenue:', 'Joint-Revenue:');
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri: uriOf(REVIEW), languageId: 'markdown', version: 1, text } });
  const position = placeIn({ [REVIEW]: text }, REVIEW, 'Joint-Revenue:');
  const actions = await ask<CodeAction[]>('textDocument/codeAction', REVIEW, { range: { start: position, end: position }, context: { diagnostics: [] } });
  expect(actions[0]).toMatchObject({ title: 'Change to "joint-revenue"', isPreferred: true });
  expect(Object.keys(actions[0]?.edit?.changes ?? {})).toEqual([uriOf(REVIEW)]);
});

test('documents that are none of ours are answered with nothing', async () => {
  const nowhere = 'notes.md';
  const position = { line: 0, character: 0 };
  for (const method of ['documentSymbol', 'foldingRange', 'codeLens', 'documentLink']) expect(await ask(`textDocument/${method}`, nowhere)).toEqual([]);
  expect(await ask('textDocument/definition', nowhere, { position })).toBeNull();
  expect(await ask('textDocument/rename', nowhere, { position, newName: 'x' })).toBeNull();
  expect(await ask('textDocument/codeAction', nowhere, { range: { start: position, end: position }, context: { diagnostics: [] } })).toEqual([]);
});
