import { fromRoot } from './paths.mjs';
import { FailedTests, tally } from './results.mjs';
import { run } from './run.mjs';

/** What random input is thrown at: the way from bytes to every output, and the language server. */
export const fuzzTargets = ['pipeline', 'session'];

/** `npm test` throws the same input each time, so that the same program gets the same verdict; `npm run fuzz` looks further. */
export const usualRun = { seed: 20260415, seconds: 60 };

/**
 * Throws random input at the program for a while, each target in a process of its own, at the lowest priority. A crash, a
 * hang or anything that must never be ends it with what is needed to run that input again.
 * @param {{ seed: number, seconds: number, only?: string, case?: number, report: (line: string) => void }} options `case` runs
 *   that one only, however long it takes
 * @returns {Promise<import('./results.mjs').Tally>} a target is a test case
 * @throws {FailedTests} with what failed
 */
export async function fuzz({ seed, seconds, only, case: number, report }) {
  const targets = fuzzTargets.filter((target) => only === undefined || target === only);
  const what = number === undefined ? ['run', String(seconds)] : ['case', String(number)];
  const ended = await Promise.all(targets.map((target) => run(process.execPath, [fromRoot('test', 'fuzz', 'watch.mjs'), target, String(seed), ...what], { onLine: report })));
  const failed = ended.filter(({ code }) => code !== 0);
  const counted = tally(targets.length - failed.length, failed.length, []);
  if (failed.length > 0) throw new FailedTests(counted, failed.map(({ output }) => output).join('\n'));
  return { ...counted, summary: ended.map(({ output }) => output.split('\n').findLast((line) => line.includes(' of seed '))).join(', ') };
}
