import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { figure } from './figures.mjs';
import { roundName } from './runs.mjs';
import { pause, startServer } from './server.mjs';

/** The size of portfolio in which somebody types. */
export const editedSize = 2000;

/** Edits before those that count, and those that count. */
const warmUp = 10;
const edits = 30;

/** Longest until the first diagnostics, in milliseconds. */
const mostFirst = 2000;

/** What has to hold, in milliseconds, by the size of the review. */
const documents = [
  { name: 'review of 5 KB', bytes: 5_000, mostDiagnostics: 5, mostCompletion: 30 },
  { name: 'review of 500 KB', bytes: 500_000, mostDiagnostics: 30, mostCompletion: 30 },
];

/**
 * Opens a portfolio in the language server, once a round, and types in a review, as an editor does: every edit changes a
 * value so that the findings change with it, and is followed by a question for completions.
 * @param {Awaited<ReturnType<typeof import('./portfolio.mjs').generatePortfolio>>} portfolio
 * @param {number} rounds
 * @param {(text: string) => void} report
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 * @throws {ExpectedError} when the server does not answer
 */
export async function measureEditing({ folder }, rounds, report) {
  const first = [];
  for (let round = 1; round < rounds; round++) {
    report(roundName(round, rounds));
    const server = await startServer(folder);
    first.push(server.firstDiagnosticsMs);
    await server.stop();
  }
  const server = await startServer(folder);
  try {
    first.push(server.firstDiagnosticsMs);
    report('a question');
    const figures = [figure('first diagnostics after opening the folder', 'ms', first, { most: mostFirst }), await roundTrips(server)];
    for (const document of documents) {
      report(document.name);
      figures.push(...(await typeIn(server, folder, document)));
    }
    return figures;
  } finally {
    await server.stop();
  }
}

/** The floor under every answer: a question that the server does not know. */
async function roundTrips(server) {
  const times = [];
  for (let asking = 0; asking < warmUp + edits; asking++) {
    const asked = performance.now();
    await server.request('bench/unknown').catch(() => undefined);
    times.push(performance.now() - asked);
  }
  return figure('a question that the server does not know', 'ms', times.slice(warmUp));
}

async function typeIn(server, folder, { name, bytes, mostDiagnostics, mostCompletion }) {
  const path = join(folder, 'partnerships', 'partnership-0002', 'reviews', '2026-Q2.md');
  const uri = pathToFileURL(path).href;
  const written = await readFile(path, 'utf8');
  const text = written + paragraphs(bytes - written.length);
  const line = text.split('\n').findIndex((one) => one.startsWith('author:'));
  server.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  const [diagnostics, completion] = [[], []];
  for (let edit = 0; edit < warmUp + edits; edit++) {
    const wrong = edit % 2 === 0;
    const changed = server.diagnosticsOf(uri, (found) => found.some(({ code }) => code === 'unknown-field') === wrong);
    const began = performance.now();
    const range = { start: { line, character: 0 }, end: { line, character: wrong ? 0 : 1 } };
    server.notify('textDocument/didChange', { textDocument: { uri, version: edit + 2 }, contentChanges: [{ range, text: wrong ? 'z' : '' }] });
    await changed;
    diagnostics.push(performance.now() - began - pause);
    const asked = performance.now();
    await server.request('textDocument/completion', { textDocument: { uri }, position: { line: line + 1, character: 0 } });
    completion.push(performance.now() - asked);
  }
  const closed = server.diagnosticsOf(uri, () => true, 1000);
  server.notify('textDocument/didClose', { textDocument: { uri } });
  await closed.catch(() => undefined);
  return [
    figure(`${name}: from a change to diagnostics`, 'ms', diagnostics.slice(warmUp), { most: mostDiagnostics }),
    figure(`${name}: completion`, 'ms', completion.slice(warmUp), { most: mostCompletion }),
  ];
}

/** Text such as reviews have, so many bytes of it. */
function paragraphs(bytes) {
  const paragraph = '\n### A matter\n\nWhat was said about it in the *last* round stands in [the charter](../charter.md), and nobody\nhas asked for more.\n\n- one thing\n- another\n';
  return paragraph.repeat(Math.max(0, Math.ceil(bytes / paragraph.length)));
}
