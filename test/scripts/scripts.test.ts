import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { differences } from '../../scripts/lib/dependencies.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';
import { suiteTally, tally, total, vitestTally } from '../../scripts/lib/results.mjs';
import { formatDuration } from '../../scripts/lib/steps.mjs';

const script = (name: string, ...args: readonly string[]): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, [fromRoot('scripts', name), ...args], { encoding: 'utf8', cwd: tmpdir() });

describe('wrong usage is answered with one line and code 2', () => {
  test.each([
    ['start.mjs', ['no-such-folder'], /^no-such-folder is not a folder; .+\n$/],
    ['start.mjs', ['one', 'two'], /^Give one folder, not 2: one, two\n$/],
    ['start.mjs', ['--nonsense'], /^Unknown option '--nonsense'/],
    ['test-vscode.mjs', ['--version', 'oldest'], /^--version is oldest; it has to be one of floor, newest\.\n$/],
    ['fuzz.mjs', ['--only', 'nothing'], /^--only is nothing; it has to be one of pipeline, session\.\n$/],
    ['fuzz.mjs', ['--case', '3'], /^--case needs the --seed .+\n$/],
    ['fuzz.mjs', ['--seconds', '0'], /^--seconds is 0; .+\n$/],
    ['bench.mjs', ['--only', 'hot'], /^--only is hot; it has to be one of cold, .+\n$/],
    ['bench.mjs', ['--rounds', '0'], /^--rounds is 0; .+\n$/],
    ['test.mjs', ['--fast'], /^Unknown option '--fast'/],
  ])('%s %s', (name, args, message) => {
    const { status, stdout, stderr } = script(name, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(String(stderr).trim().split('\n')).toHaveLength(1);
  });
});

describe('results', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'partnership-health-results-'));
    file = join(folder, 'results.json');
  });

  afterEach(() => rm(folder, { recursive: true }));

  test('of vitest count test cases, and a file that does not load as a failed one', async () => {
    const assertions = [
      { status: 'passed', fullName: 'a' },
      { status: 'failed', fullName: 'b' },
      { status: 'skipped', fullName: 'c' },
      { status: 'todo', fullName: 'd' },
    ];
    const testResults = [
      { status: 'failed', assertionResults: assertions },
      { status: 'failed', assertionResults: [] },
    ];
    await writeFile(file, JSON.stringify({ testResults }));
    expect(await vitestTally(file)).toMatchObject({ passed: 1, failed: 2, skipped: ['c', 'd'], summary: '1 passed, 2 failed, 2 SKIPPED' });
  });

  test('of the suite in VS Code fail when a test failed, or when there was none', async () => {
    await writeFile(file, JSON.stringify({ passed: 3, failures: [], skipped: [] }));
    expect(await suiteTally(file)).toMatchObject({ passed: 3, failed: 0 });
    await writeFile(file, JSON.stringify({ passed: 3, failures: ['✘ one'], skipped: [] }));
    await expect(suiteTally(file)).rejects.toMatchObject({ message: '✘ one', tally: { passed: 3, failed: 1 } });
    await writeFile(file, JSON.stringify({ passed: 0, failures: [], skipped: [] }));
    await expect(suiteTally(file)).rejects.toThrow('No test was run.');
  });

  test('that are not there are a failure', async () => {
    await expect(suiteTally(file)).rejects.toThrow('without a report');
    await expect(vitestTally(file)).rejects.toThrow('without a report');
  });

  test('add up', () => {
    expect(total([tally(1, 2, ['a']), tally(3, 4, ['b'])])).toMatchObject({ passed: 4, failed: 6, skipped: ['a', 'b'] });
  });
});

describe('what is installed', () => {
  const wanted = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0', optional: true } };

  test('fits when every package is there in its version, optional ones excepted', () => {
    expect(differences(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBeUndefined();
    expect(differences(wanted, wanted)).toBeUndefined();
  });

  test('does not fit when one is missing or of another version', () => {
    expect(differences(wanted, {})).toBe('a is absent, package-lock.json wants 1.0.0');
    expect(differences(wanted, { 'node_modules/a': { version: '0.9.0' } })).toBe('a is 0.9.0, package-lock.json wants 1.0.0');
    expect(differences(wanted, { ...wanted, 'node_modules/b': { version: '0.9.0' } })).toBe('b is 0.9.0, package-lock.json wants 1.0.0');
  });
});

test('durations are for people', () => {
  expect([0, 3210, 59_940, 125_000].map(formatDuration)).toEqual(['0.0 s', '3.2 s', '59.9 s', '2 min 05 s']);
});

test('the gate runs the tests and nothing cleverer', async () => {
  expect(await readFile(fromRoot('.ci', 'run'), 'utf8')).toBe('#!/usr/bin/env bash\nset -euo pipefail\ncd "$(dirname "$0")/.."\nnpm test\n');
});
