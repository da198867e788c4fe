import { rm } from 'node:fs/promises';
import { temporaryFolder } from '../lib/temp.mjs';
import { figure, grouped } from './figures.mjs';
import { check, ours, oursWithCache, readEveryByte } from './programs.mjs';
import { inTurn, runOnce } from './runs.mjs';

/** The largest resident set that a check of so many documents may have, in 10⁶ bytes. */
const limit = { size: 10_000, megabytes: 250 };

/**
 * The memory of a check that keeps nothing, of one that keeps everything for the next one, and of that one; beside a
 * script that only reads.
 * @param {import('./parts.mjs').Settings} settings
 * @param {number} size number of documents
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 */
export async function measureMemory({ step, rounds, portfolio }, size) {
  const held = await portfolio(size);
  const runs = await step(`Memory with ${grouped(size)} documents`, async (report) => {
    const places = { folder: held.folder, scratch: await temporaryFolder('bench'), cache: await temporaryFolder('bench-cache') };
    return inTurn(
      {
        reading: () => runOnce(readEveryByte, places),
        anew: () => check(ours, held, places),
        filling: async () => {
          await rm(places.cache, { recursive: true, force: true });
          return check(oursWithCache, held, places);
        },
        again: () => check(oursWithCache, held, places),
      },
      rounds,
      report,
    );
  });
  const most = size === limit.size ? { most: limit.megabytes } : {};
  const peaks = (name) => runs[name].map(({ peakMB }) => peakMB);
  return [
    figure('reading every byte', 'MB', peaks('reading')),
    figure('check that keeps nothing', 'MB', peaks('anew'), most),
    figure('check that keeps what it found', 'MB', peaks('filling'), most),
    figure('check with what was kept', 'MB', peaks('again'), most),
  ];
}
