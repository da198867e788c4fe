import { readFile } from 'node:fs/promises';
import { ExpectedError } from './cleanup.mjs';

/**
 * What a runner of tests reports.
 * @typedef {{ passed: number, failed: number, skipped: string[], summary: string }} Tally
 */

/** @param {number} passed @param {number} failed @param {string[]} skipped @returns {Tally} */
export function tally(passed, failed, skipped) {
  const rest = skipped.length > 0 ? `, ${skipped.length} SKIPPED` : '';
  return { passed, failed, skipped, summary: `${passed} passed, ${failed} failed${rest}` };
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function total(tallies) {
  const sum = (key) => tallies.reduce((count, one) => count + one[key], 0);
  return tally(sum('passed'), sum('failed'), tallies.flatMap(({ skipped }) => skipped));
}

/** A failed step: what it counted before it failed, and the output to show. */
export class FailedTests extends ExpectedError {
  /** @param {Tally} counted @param {string} output */
  constructor(counted, output) {
    super(output);
    this.tally = counted;
  }
}

/**
 * Reads the JSON that vitest writes.
 * @param {string} file
 * @returns {Promise<Tally>}
 */
export async function vitestTally(file) {
  const { testResults } = await readReport(file);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (...statuses) => tests.filter(({ status }) => statuses.includes(status));
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const skipped = withStatus('pending', 'skipped', 'todo', 'disabled').map(({ fullName }) => fullName);
  return tally(withStatus('passed').length, withStatus('failed').length + broken.length, skipped);
}

/**
 * Reads the JSON that the suite in VS Code writes (`test/vscode/runner.ts`).
 * @param {string} file
 * @returns {Promise<Tally>}
 * @throws {FailedTests} when a test failed, or none was run
 */
export async function suiteTally(file) {
  const { passed, failures, skipped } = await readReport(file);
  const counted = tally(passed, failures.length, skipped);
  if (failures.length > 0) throw new FailedTests(counted, failures.join('\n'));
  if (passed === 0) throw new FailedTests(counted, 'No test was run.');
  return counted;
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new ExpectedError('The tests ended without a report, so nothing is known of them.');
  }
}
