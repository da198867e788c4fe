import type MochaNamespace from 'mocha';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs every `*.suite.cjs` of a folder in this extension host, and writes what came out where the script that started
 * VS Code looks for it.
 * @throws when a test failed, which makes VS Code end with code 1
 */
export async function runFolder(folder: string): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, forbidOnly: true, reporter: class extends Mocha.reporters.Base {} });
  for (const file of readdirSync(folder)) if (file.endsWith('.suite.cjs')) mocha.addFile(join(folder, file));
  const results = await run(mocha);
  writeFileSync(required('PARTNERSHIP_HEALTH_RESULTS'), JSON.stringify(results));
  if (results.failures.length > 0) throw new Error(`${results.failures.length} tests failed.`);
}

/** What `scripts/lib/results.mjs` reads. */
interface Results {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skipped: readonly string[];
}

function run(mocha: MochaNamespace): Promise<Results> {
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

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set; start the suite with npm run test:vscode.`);
  return value;
}
