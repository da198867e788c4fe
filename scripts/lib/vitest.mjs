import { join } from 'node:path';
import { fromRoot } from './paths.mjs';
import { FailedTests, vitestTally } from './results.mjs';
import { run } from './run.mjs';
import { temporaryFolder } from './temp.mjs';

/**
 * Runs vitest.
 * @param {{ report: (line: string) => void, args?: string[], env?: Record<string, string> }} options
 * @returns {Promise<import('./results.mjs').Tally>}
 * @throws {FailedTests} with what vitest printed
 */
export async function runVitest({ report, args = [], env = {} }) {
  const file = join(await temporaryFolder('vitest'), 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const program = fromRoot('node_modules', 'vitest', 'vitest.mjs');
  const command = [program, 'run', '--allowOnly=false', ...reporters, ...args];
  const { code, output } = await run(process.execPath, command, { env: { FORCE_COLOR: undefined, NO_COLOR: '1', ...env }, onLine: report });
  const counted = await vitestTally(file).catch((error) => {
    throw Object.assign(error, { message: `${error.message} Vitest ended with code ${code}.\n${output}` });
  });
  if (code !== 0) throw new FailedTests(counted, output);
  return counted;
}
