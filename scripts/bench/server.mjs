import { pathToFileURL } from 'node:url';
import { ExpectedError } from '../lib/cleanup.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { start } from '../lib/run.mjs';
import { node } from './peers.mjs';

/** How long the server waits for more changes before it looks (`USUAL` in src/server/lull.ts), in milliseconds. */
export const pause = 150;

/**
 * Starts the language server with a folder open, as an editor does, and waits for what it says first.
 * @param {string} folder
 * @throws {ExpectedError} when the server does not answer
 */
export async function startServer(folder) {
  const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = await import('vscode-jsonrpc/node.js');
  const began = performance.now();
  const { child, stop } = start(node, [fromRoot('dist', 'server.cjs'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const waiting = new Set();
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    for (const one of waiting) one(params);
  });
  let evaluations = 0;
  let evaluated = () => undefined;
  connection.onNotification('partnershipHealth/changed', () => {
    evaluations += 1;
    evaluated();
  });
  connection.listen();
  const diagnosticsOf = (uri, isExpected, patience = 60_000) => new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new ExpectedError(`The language server said nothing about ${uri} for ${patience / 1000} s.`)), patience);
    const listener = (params) => {
      if ((uri !== undefined && params.uri !== uri) || !isExpected(params.diagnostics)) return;
      clearTimeout(timer);
      waiting.delete(listener);
      resolve(params.diagnostics);
    };
    waiting.add(listener);
  });
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'portfolio' }];
  const first = diagnosticsOf(undefined, () => true);
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: { workspace: { workspaceFolders: true } }, workspaceFolders });
  const judgedAgain = () => new Promise((resolve) => (evaluated = resolve));
  const everything = judgedAgain();
  await connection.sendNotification('initialized', {});
  await first;
  const firstDiagnosticsMs = performance.now() - began;
  await everything;
  return {
    firstDiagnosticsMs,
    everythingMs: performance.now() - began,
    pid: child.pid,
    /** How often everything that had changed was judged so far. */
    evaluations: () => evaluations,
    diagnosticsOf,
    /** Until everything has been judged once more. */
    judgedAgain,
    notify: (method, params) => void connection.sendNotification(method, params),
    request: (method, params) => connection.sendRequest(method, params),
    stop: async () => {
      connection.dispose();
      await stop();
    },
  };
}
