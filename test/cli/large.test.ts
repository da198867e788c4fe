import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CliIo } from '../../src/cli/io.ts';
import type { Helper } from '../../src/cli/judging/helper.ts';
import { MANY_FILES } from '../../src/cli/lean.ts';
import { ApartJudge, type Batch, type Surrounding } from '../../src/service/judgedApart.ts';
import { historyFrom } from '../../src/workspace/gitHistory.ts';
import { fileExists, readPortfolioFile } from '../../src/workspace/portfolioFiles.ts';
import { runIn } from '../support/commandLine.ts';
import { bundleInto } from './bundle.ts';

const home = mkdtempSync(join(tmpdir(), 'large-'));
const folder = join(home, 'portfolio');
const SAMPLE = 'examples/portfolio';
const DAY = '2026-10-31';

/** How often the sample is written down, each time under other names. */
const TIMES = 31;

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder, encoding: 'utf8' });

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(async () => {
  await bundleInto(join(home, 'program'));
  const paths = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md') && path.startsWith('partnerships'));
  for (let time = 0; time < TIMES; time++) {
    for (const path of paths) {
      const text = readFileSync(join(SAMPLE, path), 'utf8').replace(/^partnership: (\S+)$/m, `partnership: $1-${time}`);
      put(path.replace(/^partnerships\/([^/]+)/, `partnerships/$1-${time}`), text);
    }
  }
  // Pages that are none of ours count among the files of a folder, and cost nothing.
  for (let page = 0; page < MANY_FILES - paths.length * TIMES; page++) put(`docs/${page}.md`, '# A page\n');
  const [one = ''] = paths.filter((path) => path.endsWith('charter.md'));
  const other = one.replace(/^partnerships\/([^/]+)/, 'partnerships/$1-7');
  put('partnerships/linked/charter.md', `---\nkind: charter\npartnership: linked\n---\n\n## Scope and responsibilities\n\n[there](/${other}#scope-and-responsibilities), [not there](/${other}#nothing-of-the-kind), [no file](gone.md)\n`);
  put('partnerships/broken/reviews/2026-Q1.md', '---\nkind: review\npartnership: broken\ndate: 2026-01-05\n---\n');
  // Nobody can read a folder as a file.
  symlinkSync('.', join(folder, 'partnerships/broken/reviews/2026-Q2.md'));
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'begin');
  put(other, readFileSync(join(folder, other), 'utf8').replace(/target: (\d)/, 'target: 1$1'));
  git('commit', '-qam', 'moved');
}, 120_000);

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
}, 60_000);

/** The program as users run it, with its threads and its own memory. */
function program(...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [join(home, 'program', 'cli.cjs'), 'check', '.', '--as-of', DAY, ...args], {
      cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 512 * 1024 * 1024, env: { ...process.env, XDG_CACHE_HOME: join(home, 'cache') },
    });
  } catch (error) {
    const { status, stdout } = error as { readonly status: number; readonly stdout: string };
    if (status !== 1) throw error;
    return stdout;
  }
}

/** The same in this thread. */
async function here(more: Partial<CliIo> = {}, ...args: readonly string[]): Promise<string> {
  return (await runIn(folder, ['check', '.', '--as-of', DAY, ...args], { width: 140, ...more })).out;
}

describe('a large portfolio', { timeout: 120_000 }, () => {
  let alone = '';
  beforeAll(async () => {
    alone = await here({}, '--format', 'json');
  }, 120_000);

  it('is judged alike by one thread and by two', () => {
    expect(JSON.parse(alone)).toMatchObject({ summary: { partnerships: TIMES * 8 + 2 } });
    expect(program('--no-cache', '--format', 'json')).toBe(alone);
  });

  it('is judged alike from what was kept, also when one document, a link\'s target or a commit is new', async () => {
    const first = program();
    expect(first).toBe(await here());
    expect(program()).toBe(first);
    put('partnerships/linked/gone.md', 'now it is there');
    const [name = ''] = readdirSync(join(folder, 'partnerships'));
    put(`partnerships/${name}/reviews/2026-Q9.md`, `---\nkind: review\npartnership: ${name}\ndate: 2026-09-30\nsurprise: 1\n---\n`);
    const changed = program();
    expect(changed).toContain('surprise');
    expect(changed).not.toContain('gone.md');
    expect(changed).toBe(program('--no-cache'));
    git('add', '-A');
    git('commit', '-qm', 'more');
    expect(program()).toBe(program('--no-cache'));
    git('reset', '-q', '--hard', 'HEAD~1');
  });

  it('is judged to its end when the other thread fails', async () => {
    let batches = 0;
    const judge = (): Promise<undefined> => {
      batches += 1;
      return Promise.resolve(undefined);
    };
    let started = 0;
    const startHelper = (): Helper => {
      started += 1;
      return { begin: () => undefined, judge, end: () => undefined };
    };
    const judged = await here({ startHelper }, '--format', 'json');
    expect(started).toBe(1);
    expect(batches).toBeGreaterThan(0);
    expect(judged).toBe(alone);
  });

  it('has all that another thread must know sent to it as plain data', async () => {
    const shared: string[] = [];
    const judged = await here({
      startHelper: () => {
        let judge: ApartJudge | undefined;
        return {
          begin: (around: Surrounding) => {
            judge = new ApartJudge(structuredClone(around), {
              fileExists: (path) => fileExists(folder, path),
              readFile: (path) => readPortfolioFile(folder, path),
              historyOf: (extent, changes) => historyFrom(folder, extent, changes),
            });
          },
          judge: (batch: Batch) => {
            shared.push(...batch.ids);
            return Promise.resolve(structuredClone(judge?.judge(structuredClone(batch))));
          },
          end: () => undefined,
        };
      },
    }, '--format', 'json');
    // What cannot be sent keeps nothing back that comes after it.
    expect(shared.filter((id) => id > 'broken').length).toBeGreaterThan(TIMES);
    expect(shared).not.toContain('broken');
    expect(judged).toBe(alone);
  });
});
