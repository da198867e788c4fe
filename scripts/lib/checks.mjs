import { cleanUp, ExpectedError, unlessInterrupted } from './cleanup.mjs';
import { FailedTests, tally, total } from './results.mjs';
import { formatDuration, painter, stepsOn } from './steps.mjs';

/**
 * Runs checks one after the other. One that fails shows its output and lets the others run; at the end stand the total
 * time and, as the last line, `N passed, N failed` over all test cases. A check without test cases that fails (a type
 * error, a browser that cannot start) counts as one failure, so that the last line never looks better than the run was.
 * @param {(check: Check) => Promise<void>} work
 * @returns {Promise<number>} the exit code
 *
 * @typedef {<T>(name: string, work: (report: (text: string) => void) => Promise<T>) => Promise<T | undefined>} Check
 *   gives what `work` returned, or `undefined` when it failed
 */
export async function runChecks(work) {
  const started = performance.now();
  const step = stepsOn(process.stdout);
  const tallies = [];
  await work(async (name, run) => {
    try {
      const result = await step(name, run);
      if (typeof result?.passed === 'number') tallies.push(result);
      return result;
    } catch (error) {
      await unlessInterrupted();
      tallies.push(talliedFailure(error));
      console.log(indent(error.expected ? error.message : error.stack));
      return undefined;
    }
  });
  await cleanUp();
  return conclude(total(tallies), performance.now() - started);
}

/**
 * Stops a check whose prerequisite failed, aloud.
 * @template T
 * @param {T | undefined} prerequisite
 * @param {string} name
 * @returns {T}
 */
export function needed(prerequisite, name) {
  if (prerequisite === undefined) throw new ExpectedError(`Could not run, because this failed: ${name}.`);
  return prerequisite;
}

/** @returns {import('./results.mjs').Tally} a failed check that counted no failed test case is itself one */
function talliedFailure(error) {
  if (!(error instanceof FailedTests)) return tally(0, 1, []);
  const { passed, failed, skipped } = error.tally;
  return tally(passed, Math.max(1, failed), skipped);
}

function conclude({ passed, failed, skipped }, duration) {
  const paint = painter(process.stdout);
  for (const name of skipped) console.log(paint(33, `SKIPPED: ${name}`));
  console.log(`Total time: ${formatDuration(duration)}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '    ');
}
