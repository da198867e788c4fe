import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changedFiles } from '../support/base.ts';
import type { Ran } from '../support/commandLine.ts';
import { Disk, mayMakeDisks } from '../support/disk.ts';
import { bundleInto } from './bundle.ts';

const home = mkdtempSync(join(tmpdir(), 'disk-cli-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeAll(async () => {
  await bundleInto(join(home, 'program'));
}, 60_000);

interface Streams {
  readonly stdout?: number;
  readonly stderr?: number;
  /** The folder that what is kept from run to run lies in. */
  readonly cache?: string;
}

/** Runs the program as it is shipped, in a process of its own. */
async function run(folder: string, args: readonly string[], { stdout, stderr, cache = join(home, 'cache') }: Streams = {}): Promise<Ran> {
  const child = spawn(process.execPath, [join(home, 'program', 'cli.cjs'), ...args], {
    cwd: folder, stdio: ['ignore', stdout ?? 'pipe', stderr ?? 'pipe'], env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, ...said };
}

/** A repository with a mistake that can be mended and a change that can be committed. */
function putPortfolio(folder: string): void {
  const git = (...args: readonly string[]): void => void execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder });
  const files = { ...changedFiles({}), 'partnerships/base/vetting.md': `---\nkind: Vetting\npartnership: base\n---\n${'A line of notes.\n'.repeat(2000)}` };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  git('init', '-q');
  git('config', 'user.name', 'test');
  git('config', 'user.email', 'test@example.com');
  git('add', '-A');
  git('commit', '-qm', 'first', '--no-verify');
  writeFileSync(join(folder, 'partnerships/base/charter.md'), `${changedFiles({})['partnerships/base/charter.md'] ?? ''}\nMore.\n`);
}

/** Every file and folder below a folder, files with their bytes; git's own apart. */
function everythingIn(folder: string): ReadonlyMap<string, string> {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => !path.startsWith('.git/'));
  return new Map(paths.map((path) => [path, statSync(join(folder, path)).isFile() ? readFileSync(join(folder, path), 'latin1') : 'folder']));
}

/** Every command that writes where it works. */
const WRITING: readonly (readonly [string, readonly string[]])[] = [
  ['new', ['new', 'charter', 'newcomer']],
  ['fix', ['fix']],
  ['init', ['init', '--templates']],
  ['a report', ['check', '--format', 'sarif=reports/findings.sarif']],
  ['a baseline', ['check', '--baseline', 'baseline.json', '--update-baseline']],
];

describe.skipIf(!mayMakeDisks())('a disk', () => {
  let disk: Disk;

  beforeEach(() => {
    disk = new Disk(4);
    putPortfolio(disk.path);
  });

  afterEach(() => disk.dispose());

  describe.each([
    ['is full', 'the disk is full', () => disk.fill()],
    ['can only be read', 'the disk can only be read', () => disk.lock()],
  ])('that %s', (_, why, spoil) => {
    it.each(WRITING)('is named by %s, which leaves everything as it was', async (__, args) => {
      spoil();
      const before = everythingIn(disk.path);
      const { code, out, err } = await run(disk.path, args);
      expect(`${out}${err}`).toContain(why);
      expect(err).not.toMatch(/fault of the program|\bat .*:\d+:\d+/);
      expect(code).toBe(2);
      expect(everythingIn(disk.path)).toEqual(before);
    });

    it('stops a commit, and what was staged is as it was', async () => {
      spoil();
      const index = readFileSync(join(disk.path, '.git', 'index'));
      const { code, err } = await run(disk.path, ['commit', 'base', '--no-edit', '--force']);
      expect(err).toContain('nothing was committed, and what is staged is as it was');
      expect(code).toBe(2);
      expect(readFileSync(join(disk.path, '.git', 'index'))).toEqual(index);
      expect(execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: disk.path, encoding: 'utf8' })).toBe('1\n');
    });

    it('is no matter to what only reads, though nothing of it can be kept', async () => {
      const elsewhere = mkdtempSync(join(home, 'elsewhere-'));
      cpSync(disk.path, elsewhere, { recursive: true });
      spoil();
      const cache = join(disk.path, 'cache');
      for (const args of [['check', '--as-of', '2026-04-15'], ['status', '--as-of', '2026-04-15'], ['trend', '--format', 'json', '--as-of', '2026-04-15']]) {
        expect(await run(disk.path, args, { cache }), args.join(' ')).toEqual(await run(elsewhere, args));
      }
      const kept = existsSync(cache) ? (readdirSync(cache, { recursive: true }) as string[]) : [];
      expect(kept.filter((path) => statSync(join(cache, path)).isFile())).toEqual([]);
    });
  });

  it('that is full takes what it has room for again, and then everything is written', async () => {
    disk.fill();
    expect((await run(disk.path, ['fix'])).code).toBe(2);
    rmSync(join(disk.path, 'filler'));
    const { code, out } = await run(disk.path, ['fix']);
    expect(out).toContain('1 mistake mended in 1 file');
    expect(code).toBe(0);
  });
});

describe.skipIf(!existsSync('/dev/full'))('output', () => {
  let folder: string;
  let full: number;

  beforeAll(() => {
    folder = mkdtempSync(join(home, 'output-'));
    putPortfolio(folder);
    full = openSync('/dev/full', 'w');
  });

  afterAll(() => closeSync(full));

  it.each([
    ['check'], ['check --format json'], ['check --format sarif'], ['status'], ['trend'], ['rules'], ['fix --dry-run'], ['compare HEAD'], ['--help'],
  ])('of %s that is lost on a full disk is told in a line, and the command ends with 2', async (args) => {
    const { code, err } = await run(folder, args.split(' '), { stdout: full });
    expect(err).toContain('error: what was found could not be printed: the disk is full\n');
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
    expect(code).toBe(2);
  });

  it('into a file of a format is told with its name', async () => {
    const { code, err } = await run(folder, ['check', '--format', 'junit=/dev/full']);
    expect(err).toBe('error: /dev/full was not written: the disk is full\n');
    expect(code).toBe(2);
  });

  it('of what went wrong may be lost, and the exit code is as it would be', async () => {
    expect((await run(folder, ['nonsense'], { stderr: full })).code).toBe(2);
    expect((await run(folder, ['nonsense'], { stdout: full, stderr: full })).code).toBe(2);
    expect((await run(folder, ['check'], { stderr: full })).code).toBe((await run(folder, ['check'])).code);
  });

  it.each([[['check'], 1], [['rules'], 0]])('that nobody reads to its end changes nothing of how %s ends', async (args, code) => {
    const child = spawn(process.execPath, [join(home, 'program', 'cli.cjs'), ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, XDG_CACHE_HOME: join(home, 'cache') } });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.destroy();
    expect([await once(child, 'close'), err]).toEqual([[code, null], '']);
  });
});
