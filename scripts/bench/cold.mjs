import { temporaryFolder } from '../lib/temp.mjs';
import { figure, grouped, usage } from './figures.mjs';
import { median } from './median.mjs';
import { check, checkers, ours } from './programs.mjs';
import { roundName, times } from './runs.mjs';

/** From so many documents on, slow programs have one run, and fewer documents unless they are asked to take all. */
const largeSize = 5000;
const fewer = 1000;

/**
 * Runs every checker over a portfolio, in turn, so that what else the machine does falls on all of them alike: once to
 * warm up, then once a round. A slow one needs no warm-up, because its start is lost in its length.
 * @param {import('./parts.mjs').Settings} settings
 * @param {number} size number of documents
 */
export async function measureCold({ step, rounds, isFull, portfolio }, size) {
  const whole = await portfolio(size);
  const reduced = size < largeSize || isFull ? whole : await portfolio(fewer);
  return step(`Check ${grouped(size)} documents`, async (report) => {
    const scratch = await temporaryFolder('bench');
    const runs = new Map(checkers.map((checker) => [checker, []]));
    for (let round = 0; round <= rounds; round++) {
      for (const checker of checkers.filter((candidate) => takesPart(candidate, round, size))) {
        report(`${roundName(round, rounds)}: ${checker.name}`);
        const run = await check(checker, checker.isSlow ? reduced : whole, { scratch, cache: scratch });
        if (round > 0) runs.get(checker).push(run);
      }
    }
    return coldFigures(size, reduced.size, runs);
  });
}

function takesPart({ isSlow }, round, size) {
  if (!isSlow) return true;
  return round === 1 || (round > 1 && size < largeSize);
}

/**
 * Files per second of every checker, and how many times those of each peer ours are.
 * @param {number} size number of documents
 * @param {number} slowSize number of documents that slow checkers had
 * @param {ReadonlyMap<typeof checkers[number], readonly import('./runs.mjs').Run[]>} runs
 * @returns {import('./figures.mjs').Figure[]}
 */
export function coldFigures(size, slowSize, runs) {
  const speeds = (checker) => times(runs.get(checker)).map((wallMs) => ((checker.isSlow ? slowSize : size) / wallMs) * 1000);
  const ourSpeed = median(speeds(ours));
  return [...runs.keys()].map((checker) => {
    const values = speeds(checker);
    const name = checker.isSlow && slowSize !== size ? `${checker.name}, ${grouped(slowSize)} of them` : checker.name;
    if (checker === ours) return figure(name, 'files/s', values, usage(runs.get(checker)));
    const least = checker.required[size];
    return figure(name, 'files/s', values, { ...usage(runs.get(checker)), ratio: ourSpeed / median(values), compared: 'ours is #', ...(least === undefined ? {} : { least }) });
  });
}
