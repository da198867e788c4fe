import { resultsOf } from '../results.ts';

/** Before what came out, in the console of the extension host: in a browser there is no file to write it to. */
const RESULTS = 'PARTNERSHIP_HEALTH_RESULTS ';

/**
 * Called by VS Code once the window is open, in the web worker of its extensions.
 * @throws when a test failed, which makes VS Code end with code 1
 */
export async function run(): Promise<void> {
  // It takes the place of what a module exports, so it has to come after VS Code has read that.
  await import('mocha');
  // Mocha's own reporters for browsers write into a page, and a worker has none.
  mocha.setup({ ui: 'bdd', timeout: 60_000, forbidOnly: true, reporter: class extends Mocha.reporters.Base {} });
  await import('./web.suite.ts');
  const results = await resultsOf(mocha as unknown as Parameters<typeof resultsOf>[0]);
  console.log(`${RESULTS}${JSON.stringify(results)}`);
  if (results.failures.length > 0) throw new Error(`${results.failures.length} tests failed.`);
}
