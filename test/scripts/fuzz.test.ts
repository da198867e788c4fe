import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { fuzz } from '../../scripts/lib/fuzz.mjs';
import { fromRoot } from '../../scripts/lib/paths.mjs';

/** Processor time for one input, in milliseconds: a thousand times what these take that end. */
const LIMIT = '3000';

let folder: string | undefined;

afterEach(async () => {
  if (folder !== undefined) await rm(folder, { recursive: true });
  folder = undefined;
});

/** Fuzzes something that fails; gives what was said, and the input that was written down. */
function failing(name: string): { readonly said: string; readonly input: string } {
  const { status, stdout } = spawnSync(process.execPath, [fromRoot('test', 'fuzz', 'watch.mjs'), `../scripts/fuzz/${name}`, '1', 'run', '60', LIMIT], { encoding: 'utf8' });
  expect(status).toBe(1);
  folder = /^Its input(?:, made as small as could be)?: (.+)$/m.exec(stdout)?.[1] ?? '';
  return { said: stdout, input: readFileSync(join(folder, 'number.txt'), 'utf8') };
}

describe('fuzzing', { timeout: 180_000 }, () => {
  test('ends with what crashes, made as small as can be, and how to run it again', () => {
    const { said, input } = failing('crashes');
    expect(said).toMatch(/case \d+ of seed 1 fails\.\nError: \d+ is too large\n/);
    expect(said).toMatch(/Run it again: npm run fuzz -- --only \S+ --seed 1 --case \d+\n/);
    expect(Number(input)).toBe(1000);
  });

  test('ends with what does not end', () => {
    const { said, input } = failing('hangs');
    expect(said).toMatch(/case \d+ of seed 1 does not end: more than 3 s of processor time\.\n/);
    expect(Number(input) % 2).toBe(1);
  });

  test('ends with what takes all memory', () => {
    const { said } = failing('fills');
    expect(said).toMatch(/case 0 of seed 1 ended the thread: .*memory/);
  });

  test.each(['pipeline', 'session'])('runs a case of %s alone', async (only) => {
    expect(await fuzz({ report: () => undefined, seconds: 1, seed: 1, only, case: 3 })).toMatchObject({ passed: 1, failed: 0, summary: `${only}: 1 cases of seed 1` });
  });
});
