import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

let folder: string;
let program: string;
let cache: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partnership-health-kept-'));
  program = join(folder, 'program.cjs');
  cache = join(folder, 'cache');
  await build({
    absWorkingDir: root, bundle: true, platform: 'node', format: 'cjs', outfile: join(folder, 'start.cjs'), logLevel: 'silent',
    stdin: { resolveDir: root, contents: `import { loadKept } from './src/workspace/keptProgram.ts'; loadKept(...process.argv.slice(2, 5));` },
  });
  await build({ absWorkingDir: root, bundle: true, platform: 'node', format: 'cjs', outfile: join(folder, 'lean.cjs'), logLevel: 'silent', entryPoints: ['src/cli/lean.ts'] });
  says('"first"');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The program prints a value, by way of what a module can ask for. */
function says(value: string): void {
  writeFileSync(program, `const { basename } = require('node:path'); function say() { console.log(${value}, basename(__filename)); } say(); module.exports = say;`);
}

function start(task = 'check', keptIn = cache, settings: readonly string[] = []): string {
  const { stdout, stderr } = spawnSync(process.execPath, [...settings, join(folder, 'start.cjs'), program, keptIn, task], { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

function kept(): readonly string[] {
  return readdirSync(cache);
}

describe('a program that is kept compiled', () => {
  it('runs as it did the first time, and is kept once', () => {
    expect(start()).toBe('first program.cjs\n');
    const [path = ''] = kept();
    const before = statSync(join(cache, path)).mtimeMs;
    expect(start()).toBe('first program.cjs\n');
    expect(kept()).toEqual([path]);
    expect(statSync(join(cache, path)).mtimeMs).toBe(before);
  });

  it('is compiled again once it has changed, however alike it looks', () => {
    start();
    says('"other"');
    expect(start()).toBe('other program.cjs\n');
    expect(kept()).toHaveLength(2);
  });

  it('has one for each task', () => {
    start('check');
    start('status');
    start('--version');
    start('../up');
    expect(kept()).toHaveLength(3);
  });

  it('has one for each way in which V8 is set, because V8 takes no other', () => {
    const slow = ['--heap-growing-percent=20'];
    start();
    start('check', cache, slow);
    const before = kept().map((path) => statSync(join(cache, path)).mtimeMs);
    expect(before).toHaveLength(2);
    start();
    start('check', cache, slow);
    expect(kept().map((path) => statSync(join(cache, path)).mtimeMs)).toEqual(before);
  });

  it('is kept once also where V8 is set anew while it runs', () => {
    says('(require("./lean.cjs").growSlowly(), "first")');
    start();
    const [path = ''] = kept();
    const before = statSync(join(cache, path)).mtimeMs;
    expect(start()).toBe('first program.cjs\n');
    expect(kept()).toEqual([path]);
    expect(statSync(join(cache, path)).mtimeMs).toBe(before);
  });

  it('is compiled again after a day, when a run may have compiled more', () => {
    start();
    const path = join(cache, kept()[0] ?? '');
    utimesSync(path, new Date(0), new Date(0));
    start();
    expect(statSync(path).mtimeMs).toBeGreaterThan(0);
  });

  it('runs where what was kept is broken, and mends it', () => {
    start();
    const path = join(cache, kept()[0] ?? '');
    const whole = readFileSync(path);
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(whole.readUInt8(whole.length >> 1) ^ 0xff, whole.length >> 1);
    // What a power cut may leave.
    const zeroed = Buffer.concat([whole.subarray(0, whole.length >> 1), Buffer.alloc(whole.length - (whole.length >> 1))]);
    for (const broken of [Buffer.from('no code at all'), Buffer.alloc(0), flipped, zeroed]) {
      writeFileSync(path, broken);
      expect(start()).toBe('first program.cjs\n');
      expect(readFileSync(path).equals(broken)).toBe(false);
    }
  });

  it('runs where nothing can be kept', () => {
    writeFileSync(cache, 'a file in place of the folder');
    expect(start()).toBe('first program.cjs\n');
  });

  it('keeps nothing of a run that was asked for something wrong', () => {
    mkdirSync(cache);
    says('(process.exitCode = 2)');
    start();
    expect(kept()).toEqual([]);
  });
});
