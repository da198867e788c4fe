import type MochaNamespace from 'mocha';

/** What `scripts/lib/results.mjs` reads. */
export interface Results {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skipped: readonly string[];
}

/** Runs what mocha has loaded, and tells of each test as it ends. */
export function resultsOf(mocha: Pick<MochaNamespace, 'run'>): Promise<Results> {
  return new Promise((resolve) => {
    const failures: string[] = [];
    const skipped: string[] = [];
    let passed = 0;
    const runner = mocha.run(() => resolve({ passed, failures, skipped }));
    runner.on('pass', (test) => {
      passed += 1;
      console.log(`✔ ${test.fullTitle()} (${test.duration} ms)`);
    });
    runner.on('fail', (test, error) => {
      failures.push(`✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
      console.log(`✘ ${test.fullTitle()}`);
    });
    runner.on('pending', (test) => skipped.push(test.fullTitle()));
  });
}
