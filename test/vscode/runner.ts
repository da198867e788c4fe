import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsOf } from './results.ts';

/**
 * Runs every `*.suite.cjs` of a folder in this extension host, and writes what came out where the script that started
 * VS Code looks for it.
 * @throws when a test failed, which makes VS Code end with code 1
 */
export async function runFolder(folder: string): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, forbidOnly: true, reporter: class extends Mocha.reporters.Base {} });
  for (const file of readdirSync(folder)) if (file.endsWith('.suite.cjs')) mocha.addFile(join(folder, file));
  const results = await resultsOf(mocha);
  writeFileSync(required('PARTNERSHIP_HEALTH_RESULTS'), JSON.stringify(results));
  if (results.failures.length > 0) throw new Error(`${results.failures.length} tests failed.`);
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set; start the suite with npm run test:vscode.`);
  return value;
}
