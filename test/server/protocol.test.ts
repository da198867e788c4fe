import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProtocolConnection, type ProtocolConnection, type PublishDiagnosticsParams, type RegistrationParams } from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import { serve } from '../../src/server/serve.ts';
import { choicesRequest, proposalsRequest, scaffoldRequest } from '../../src/service/protocol/beginning.ts';
import { rulePageRequest, rulesRequest, type RuleTitle } from '../../src/service/protocol/rules.ts';
import { changedNotification, treeRequest, type HealthOfFolders } from '../../src/service/protocol/tree.ts';
import { pageRequest, partnershipOfRequest, reportRequest } from '../../src/service/protocol/views.ts';
import type { Wanted } from '../../src/service/scaffold/begin.ts';
import type { Scaffolded } from '../../src/service/scaffold/scaffold.ts';
import { MemoryHost, review } from './memoryHost.ts';

const FOLDER = 'file:///portfolio';
const PATH = 'partnerships/desk/reviews/2026-Q1.md';
const URI = `${FOLDER}/${PATH}`;

let host: MemoryHost;
let client: ProtocolConnection;
let diagnostics: Map<string, readonly string[]>;
let registrations: RegistrationParams['registrations'];
let changes: number;

beforeEach(async () => {
  host = new MemoryHost();
  host.files(FOLDER).set(PATH, review('desk'));
  diagnostics = new Map();
  registrations = [];
  changes = 0;
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  serve(createConnection(toServer, toClient), host);
  client = createProtocolConnection(toClient, toServer);
  client.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics: found }: PublishDiagnosticsParams) => {
    diagnostics.set(uri, found.map(({ range, code }) => `${range.start.line + 1}:${code}`));
  });
  client.onNotification(changedNotification, () => (changes += 1));
  client.onRequest('client/registerCapability', (params: RegistrationParams) => void (registrations = params.registrations));
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: [{ uri: FOLDER, name: 'portfolio' }],
    capabilities: { workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
  });
  await client.sendNotification('initialized', {});
});

afterEach(async () => {
  await client.sendRequest('shutdown');
  client.dispose();
});

const tree = (): Promise<HealthOfFolders> => client.sendRequest(treeRequest);
const shows = (problem: string): Promise<void> => vi.waitFor(() => expect(diagnostics.get(URI)).toContain(problem));

test('diagnostics come for documents that nobody opened, and the health with them', async () => {
  await shows('1:no-kpis');
  await vi.waitFor(() => expect(changes).toBeGreaterThan(0));
  const { ready, folders } = await tree();
  expect(ready).toBe(true);
  expect(folders.map(({ uri, nodes }) => [uri, nodes.map(({ partnership }) => partnership)])).toEqual([[FOLDER, ['desk']]]);
});

test('a client that sends null where it has no parameters is told the whole tree', async () => {
  await shows('1:no-kpis');
  const answer = await client.sendRequest<HealthOfFolders>(treeRequest, null);
  expect(answer).toEqual(await tree());
});

test('edits are followed, with the text of the editor', async () => {
  await shows('1:no-kpis');
  await client.sendNotification('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'markdown', version: 1, text: review('desk') } });
  const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } };
  await client.sendNotification('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [{ range, text: 'surprise: 1\n' }] });
  await shows('7:unknown-field');
  await client.sendNotification('textDocument/didClose', { textDocument: { uri: URI } });
  await vi.waitFor(() => expect(diagnostics.get(URI)).not.toContain('7:unknown-field'));
});

test('files and folders are watched, and what happens to them is followed', async () => {
  await vi.waitFor(() => expect(registrations).toHaveLength(1));
  expect(registrations[0]?.method).toBe('workspace/didChangeWatchedFiles');
  await shows('1:no-kpis');
  host.files(FOLDER).clear();
  await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: `${FOLDER}/partnerships`, type: 3 }] });
  await vi.waitFor(() => expect(diagnostics.get(URI)).toEqual([]));
});

test('what is done to files in the editor is followed without a watcher', async () => {
  await shows('1:no-kpis');
  const moved = PATH.replace('desk', 'moved');
  host.files(FOLDER).set(moved, review('desk'));
  host.files(FOLDER).delete(PATH);
  await client.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: URI, newUri: `${FOLDER}/${moved}` }] });
  await vi.waitFor(() => expect(diagnostics.get(`${FOLDER}/${moved}`)).toContain('1:no-kpis'));
  expect(diagnostics.get(URI)).toEqual([]);
  host.files(FOLDER).clear();
  await client.sendNotification('workspace/didDeleteFiles', { files: [{ uri: `${FOLDER}/partnerships` }] });
  await vi.waitFor(() => expect(diagnostics.get(`${FOLDER}/${moved}`)).toEqual([]));
});

test('folders come and go', async () => {
  await shows('1:no-kpis');
  const event = { added: [], removed: [{ uri: FOLDER, name: 'portfolio' }] };
  await client.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  await vi.waitFor(() => expect(diagnostics.get(URI)).toEqual([]));
  expect((await tree()).folders).toEqual([]);
});

test('documents are begun, and what cannot be is answered with the reason', async () => {
  const ask = (params: Wanted, folder = FOLDER): Promise<Scaffolded> => client.sendRequest(scaffoldRequest, { folder, ...params });
  await shows('1:no-kpis');
  expect(await ask({ kind: 'review', partnership: 'desk' }, 'file:///other')).toEqual({ error: 'the folder file:///other is not open' });
  expect(await ask({ kind: 'review', partnership: 'nobody' })).toEqual({ error: 'there is no partnership nobody' });
  expect(await ask({ kind: 'charter', partnership: 'No Id' })).toEqual({ error: expect.stringContaining('cannot be an id') as string });
  expect(await ask({ kind: 'review', partnership: 'desk' })).toEqual({ error: expect.stringContaining('2026-Q1 is reviewed already') as string });
  host.day = '2026-07-01';
  expect(await ask({ kind: 'review', partnership: 'desk' })).toMatchObject({ path: 'partnerships/desk/reviews/2026-Q2.md' });
  expect(await ask({ kind: 'charter', partnership: 'desk' })).toMatchObject({ path: 'partnerships/desk/charter.md' });
});

test('what the views ask beside the tree is answered, and what is not there with null', async () => {
  await shows('1:no-kpis');
  const desk = { folder: FOLDER, partnership: 'desk' };
  expect(await client.sendRequest(partnershipOfRequest, { uri: URI })).toEqual(desk);
  expect(await client.sendRequest(partnershipOfRequest, { uri: `${FOLDER}/notes.md` })).toBeNull();
  expect(await client.sendRequest(partnershipOfRequest, { uri: 'file:///elsewhere/notes.md' })).toBeNull();
  expect(await client.sendRequest(reportRequest, desk)).toMatch(/^desk: /m);
  expect(await client.sendRequest(pageRequest, { folder: FOLDER, name: 'All of it' })).toMatch(/^# All of it\n\nAs of .*: 1 partnership, .*\| desk \|/s);
  expect(await client.sendRequest(pageRequest, { folder: 'file:///elsewhere', name: '' })).toBeNull();
  expect(await client.sendRequest(reportRequest, { ...desk, partnership: 'nobody' })).toBeNull();
  expect(await client.sendRequest(reportRequest, { ...desk, folder: 'file:///elsewhere' })).toBeNull();
  const { folders: [folder] } = await tree();
  expect(folder?.marks).toEqual([{ path: 'partnerships/desk', kind: 'folder', name: 'desk', level: folder?.nodes[0]?.level }]);
});

test('every rule has a title and a page', async () => {
  const rules: readonly RuleTitle[] = await client.sendRequest(rulesRequest);
  expect(rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['no-kpis', 'unknown-field']));
  for (const { rule, title } of rules) expect(await client.sendRequest<string>(rulePageRequest, { rule })).toContain(`# ${title}`);
  expect(await client.sendRequest(rulePageRequest, { rule: '../secret' })).toBeNull();
});

test('what a document is begun with is proposed, the partnership that is looked at first of all', async () => {
  await shows('1:no-kpis');
  host.day = '2026-07-01';
  const choices = { kind: 'review', document: URI };
  expect(await client.sendRequest(choicesRequest, choices)).toEqual([expect.objectContaining({ partnership: 'desk', isActive: true, folder: { uri: FOLDER, name: 'portfolio' } })]);
  expect(await client.sendRequest(choicesRequest, { kind: 'review' })).toEqual([expect.objectContaining({ isActive: false })]);
  const ask = (params: object): Promise<unknown> => client.sendRequest(proposalsRequest, { folder: FOLDER, ...params });
  expect(await ask({ kind: 'review', partnership: 'desk' })).toEqual({ date: '2026-07-01', period: '2026-Q2' });
  expect(await ask({ kind: 'vetting' })).toEqual({});
  expect(await ask({ kind: 'charter', partnership: 'Desk' })).toEqual({ error: 'there is a partnership desk already; did you mean "desk"?' });
  expect(await ask({ kind: 'recovery', partnership: 'nobody' })).toEqual({ error: 'there is no partnership nobody' });
});

test('a template of the folder is used as it is on disk, or refused by its name', async () => {
  await shows('1:no-kpis');
  const ask = (): Promise<Scaffolded> => client.sendRequest(scaffoldRequest, { folder: FOLDER, kind: 'vetting', partnership: 'acme' });
  const path = '.partnership-health/templates/vetting.md';
  host.files(FOLDER).set(path, '---\nkind: vetting\nx-house: rules\n---\n');
  expect(await ask()).toMatchObject({ template: path, text: expect.stringContaining('x-house: rules') as string });
  host.files(FOLDER).set(path, '');
  const refused = { template: path, error: expect.stringContaining(`${path} cannot be used as a template`) as string };
  expect(await ask()).toEqual(refused);
  expect(await client.sendRequest(proposalsRequest, { folder: FOLDER, kind: 'vetting' })).toEqual(refused);
});
