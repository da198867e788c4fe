import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedFiles } from '../support/base.ts';
import { bundleInto } from './bundle.ts';

/** How often each command is ended in the middle. */
const TIMES = 12;

const home = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

beforeAll(async () => {
  await bundleInto(join(home, 'program'));
}, 60_000);

/** Starts a command in a folder, and ends it without a warning after some milliseconds, if it has not ended by itself. */
async function run(folder: string, args: readonly string[], patience?: number): Promise<string> {
  const child = spawn(process.execPath, [join(home, 'program', 'cli.cjs'), ...args], {
    cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, XDG_CACHE_HOME: join(home, 'cache') },
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const ended = once(child, 'close');
  if (patience !== undefined) {
    await Promise.race([delay(patience), ended]);
    child.kill('SIGKILL');
  }
  await ended;
  return out;
}

/** Every file below a folder with its bytes; drafts apart, which are no documents. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => !isDraft(path));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

function isDraft(path: string): boolean {
  return /\/\.[^/]+\.[0-9a-f]{12}\.tmp$/.test(path);
}

function portfolio(): string {
  const folder = join(home, 'portfolio');
  rmSync(folder, { recursive: true, force: true });
  // A mistake for `fix`, and enough text that writing it takes a moment.
  const files = { ...changedFiles({}), 'partnerships/base/vetting.md': `---\nkind: Vetting\npartnership: base\n---\n${'A line of notes.\n'.repeat(20_000)}` };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('a command that is ended in the middle', () => {
  it.each([
    ['new', ['new', 'review', 'base', '--date', '2026-07-02']],
    ['fix', ['fix']],
    ['a baseline', ['check', '--baseline', 'baseline.json', '--update-baseline']],
    ['init', ['init', '--templates']],
    ['trend, which keeps what it has judged', ['trend', '--format', 'json']],
  ])('%s leaves every file as it was, or as it is to be', async (_, args) => {
    const before = filesIn(portfolio());
    const folder = join(home, 'portfolio');
    const began = performance.now();
    const said = await run(folder, args);
    const took = performance.now() - began;
    const after = filesIn(folder);
    // All but the trend write into the portfolio.
    expect(after.size > before.size || [...after].some(([path, text]) => before.get(path) !== text)).toBe(args[0] !== 'trend');
    for (let time = 1; time <= TIMES; time++) {
      await run(portfolio(), args, (took * time) / TIMES);
      for (const [path, text] of filesIn(folder)) expect([before.get(path), after.get(path)], path).toContain(text);
    }
    // Whatever happened, the next run does what it should, and says what the first one said.
    const next = await run(portfolio(), args);
    expect(filesIn(folder)).toEqual(after);
    expect(next).toBe(said);
  }, 120_000);

  it('leaves a draft at most, which the next one takes away', async () => {
    const folder = portfolio();
    const draft = join(folder, 'partnerships', 'base', '.vetting.md.0123456789ab.tmp');
    writeFileSync(draft, 'half of');
    utimesSync(draft, new Date(0), new Date(0));
    await run(folder, ['fix']);
    expect(existsSync(draft)).toBe(false);
  });

  it('leaves no cache that is believed and wrong', async () => {
    const folder = portfolio();
    const said = await run(folder, ['trend', '--format', 'json']);
    const results = join(home, 'cache', 'partnership-health', 'results');
    const [name = ''] = readdirSync(results).filter((one) => one.endsWith('.json'));
    const kept = readFileSync(join(results, name), 'utf8');
    for (const broken of [kept.slice(0, kept.length / 2), '', kept.replace('healthy', 'critical'), `{}\n${kept}`, '\0'.repeat(100)]) {
      writeFileSync(join(results, name), broken);
      expect(await run(folder, ['trend', '--format', 'json'])).toBe(said);
    }
    cpSync(results, join(home, 'elsewhere'), { recursive: true });
    rmSync(results, { recursive: true });
    expect(await run(folder, ['trend', '--format', 'json'])).toBe(said);
    const both = await Promise.all([1, 2, 3].map(() => run(folder, ['trend', '--format', 'json'])));
    expect(both).toEqual([said, said, said]);
  }, 60_000);
});
