import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type PublishDiagnosticsParams } from 'vscode-languageserver-protocol/node';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { bundleInto } from './bundle.ts';

/** The bundles as they are shipped, but in a folder of this test, so that no build beside it is needed. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partnership-health-lsp-'));
  await bundleInto(folder);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('speaks the protocol on standard input and output, and ends when it is told to', { timeout: 60_000 }, async () => {
  const portfolio = join(folder, 'portfolio');
  mkdirSync(join(portfolio, 'partnerships', 'desk'), { recursive: true });
  writeFileSync(join(portfolio, 'partnerships', 'desk', 'review.md'), '---\nkind: review\npartnership: desk\nperiod: 2026-Q1\ndate: 2026-02-30\nauthor: alliance manager\n---\n');
  const server = spawn(process.execPath, [join(folder, 'cli.cjs'), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const codes: unknown[] = [];
  client.onNotification('textDocument/publishDiagnostics', ({ diagnostics }: PublishDiagnosticsParams) => codes.push(...diagnostics.map(({ code }) => code)));
  client.listen();
  const uri = pathToFileURL(portfolio).href;
  await client.sendRequest('initialize', { processId: null, rootUri: uri, workspaceFolders: [{ uri, name: 'portfolio' }], capabilities: {} });
  await client.sendNotification('initialized', {});
  await vi.waitFor(() => expect(codes).toContain('invalid-value'), { timeout: 30_000 });
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  expect(await ended).toBe(0);
  client.dispose();
});
