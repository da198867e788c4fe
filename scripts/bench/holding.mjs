import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { mustRun } from '../lib/run.mjs';
import { figure, grouped } from './figures.mjs';
import { startServer } from './server.mjs';

/** The size of portfolio that the language server holds. */
export const heldSize = 10_000;

/** What has to hold. */
const most = { evaluations: 1, megabytes: 350 };

/** So many files change at once, told in batches with a pause in between, in milliseconds, as VS Code tells of a branch switch. */
const changedAtOnce = 1000;
const batch = 250;
const betweenBatches = 200;

/** How long to wait for another evaluation, and for memory to come to rest, in milliseconds. */
const patience = 8000;

/**
 * Opens a large portfolio in the language server, and then changes a thousand of its files, one in ten of which is deleted.
 * @param {Awaited<ReturnType<typeof import('./portfolio.mjs').generatePortfolio>>} portfolio
 * @param {(text: string) => void} report
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 * @throws {ExpectedError} when the server does not answer
 */
export async function measureHolding({ folder }, report) {
  const server = await startServer(folder);
  try {
    report('at rest');
    await wait(patience);
    const kibibytes = Number(await mustRun('ps', ['-o', 'rss=', '-p', String(server.pid)]));
    report(`${changedAtOnce} files at once`);
    const evaluations = await evaluationsFor(server, folder);
    return [
      figure('first diagnostics', 'ms', [server.firstDiagnosticsMs]),
      figure('every partnership told', 'ms', [server.everythingMs]),
      figure('memory at rest', 'MB', [(kibibytes * 1024) / 1_000_000], { most: most.megabytes }),
      figure(`evaluations for ${grouped(changedAtOnce)} files changed at once`, 'times', [evaluations], { most: most.evaluations }),
    ];
  } finally {
    await server.stop();
  }
}

async function evaluationsFor(server, folder) {
  const before = server.evaluations();
  const changes = [];
  for (let index = 0; index < changedAtOnce; index++) changes.push(await changeOne(folder, index));
  for (let at = 0; at < changes.length; at += batch) {
    server.notify('workspace/didChangeWatchedFiles', { changes: changes.slice(at, at + batch) });
    await wait(betweenBatches);
  }
  await server.judgedAgain();
  await wait(patience);
  return server.evaluations() - before;
}

/** Changes the second review of a partnership, or deletes it; answers the event of it. */
async function changeOne(folder, index) {
  const path = join(folder, 'partnerships', `partnership-${String(index + 1).padStart(4, '0')}`, 'reviews', '2026-Q1.md');
  const isGone = index % 10 === 0;
  await (isGone ? rm(path) : writeFile(path, '\nOne more word.\n', { flag: 'a' }));
  return { uri: pathToFileURL(path).href, type: isGone ? 3 : 2 };
}
