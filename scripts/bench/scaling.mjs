import { temporaryFolder } from '../lib/temp.mjs';
import { figure, grouped } from './figures.mjs';
import { median } from './median.mjs';
import { check, ours } from './programs.mjs';
import { inTurn } from './runs.mjs';

/** Each size is so many times the one before. */
const tenfold = 10;

/** How many times that of the size before a document may cost: the same, and a tenth for what else the machine does. */
const most = 1.1;

/** The largest resident set with 100,000 documents, in 10⁶ bytes. */
const mostLargest = { size: 100_000, megabytes: 1500 };

/**
 * Processor time of a check for each document, at sizes that grow by ten; those of the smallest carry the start of the program.
 * @param {import('./parts.mjs').Settings} settings `isFull`: with a hundred times the smallest
 * @param {number} smallest number of documents
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 */
export async function measureScaling({ step, rounds, isFull, portfolio }, smallest) {
  const sizes = [smallest, smallest * tenfold, ...(isFull ? [smallest * tenfold * tenfold] : [])];
  const portfolios = [];
  for (const size of sizes) portfolios.push(await portfolio(size));
  const runs = await step(`Check ${sizes.map(grouped).join(' and ')} documents`, async (report) => {
    const scratch = await temporaryFolder('bench');
    const works = portfolios.map((held) => [grouped(held.size), () => check(ours, held, { scratch, cache: scratch })]);
    return inTurn(Object.fromEntries(works), rounds, report);
  });
  return scalingFigures(sizes.map((size) => ({ size, runs: runs[grouped(size)] })));
}

/**
 * @param {readonly { size: number, runs: readonly import('./runs.mjs').Run[] }[]} measured the smallest first
 * @returns {import('./figures.mjs').Figure[]}
 */
export function scalingFigures(measured) {
  const costs = measured.map(({ size, runs }) => runs.map(({ cpuMs }) => cpuMs / size));
  return measured.flatMap(({ size, runs }, index) => {
    const before = costs[index - 1];
    const beside = before ? { ratio: median(costs[index]) / median(before), compared: '# the size before', most } : {};
    const peak = figure(`peak of ${grouped(size)}`, 'MB', runs.map(({ peakMB }) => peakMB), { most: mostLargest.megabytes });
    return [figure(`a document of ${grouped(size)}`, 'ms of CPU', costs[index], beside), ...(size === mostLargest.size ? [peak] : [])];
  });
}
