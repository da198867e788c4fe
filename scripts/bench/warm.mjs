import { temporaryFolder } from '../lib/temp.mjs';
import { figure, grouped, usage } from './figures.mjs';
import { median } from './median.mjs';
import { check, oursWithCache, readEveryByte } from './programs.mjs';
import { inTurn, runOnce, times } from './runs.mjs';

/** How many times as long as reading it may take. */
const most = 4;

/**
 * A check of a portfolio in which nothing has changed since the last one, beside a script that only reads it.
 * @param {import('./parts.mjs').Settings} settings
 * @param {number} size number of documents
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 */
export async function measureWarm({ step, rounds, portfolio }, size) {
  const held = await portfolio(size);
  const { read, checked } = await step(`Check ${grouped(size)} documents again`, async (report) => {
    // The warm-up fills the cache, which no other run has filled or used.
    const places = { folder: held.folder, scratch: await temporaryFolder('bench'), cache: await temporaryFolder('bench-cache') };
    return inTurn({ read: () => runOnce(readEveryByte, places), checked: () => check(oursWithCache, held, places) }, rounds, report);
  });
  return [
    figure(readEveryByte.name, 'ms', times(read), usage(read)),
    figure(oursWithCache.name, 'ms', times(checked), { ...usage(checked), ratio: median(times(checked)) / median(times(read)), compared: '# reading', most }),
  ];
}
