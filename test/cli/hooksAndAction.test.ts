import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changedFiles } from '../support/base.ts';
import type { Ran } from '../support/commandLine.ts';
import { bundleInto } from './bundle.ts';
import { TestFolder } from './folder.ts';

/** What is shipped, as an action finds it. */
let shipped: string;
let folder: TestFolder;

beforeAll(async () => {
  shipped = mkdtempSync(join(tmpdir(), 'partnership-health-action-'));
  await bundleInto(join(shipped, 'dist'));
}, 60_000);

afterAll(() => rmSync(shipped, { recursive: true, force: true }));

beforeEach(() => {
  folder = new TestFolder();
  folder.git('init', '-q', '-b', 'main');
  folder.put({ ...changedFiles({}), 'partnerships/base/plan.md': '# Plan\n', 'partnership-health.yml': 'asOf: 2026-04-15\n' });
});

afterEach(() => folder.dispose());

const CHARTER = 'partnerships/base/charter.md';

/** One file is at fault, at the place where it is in the repository. */
const STOPPED = /(?:^|\n)records\/partnerships\/base\/charter\.md\n\n {2}5:8 {2}error {2}stage is "actve"/;

function makeError(path = CHARTER): void {
  folder.put({ [path]: folder.read(path).replace('stage: active', 'stage: actve') });
}

function textOf(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

describe('the hook for pre-commit', () => {
  it('runs what is there, for documents and the configuration', () => {
    const [hook] = parse(textOf('.pre-commit-hooks.yaml')) as [Readonly<Record<string, unknown>>];
    const { bin } = JSON.parse(textOf('package.json')) as { readonly bin: Readonly<Record<string, string>> };
    const [program = '', ...args] = String(hook['entry']).split(' ');
    expect(Object.keys(bin)).toContain(program);
    expect([hook['id'], hook['language'], hook['pass_filenames'], args]).toEqual(['partnership-health', 'node', false, ['check', '--staged']]);
    const files = new RegExp(String(hook['files']));
    expect(['a/b.md', 'partnership-health.yml', 'records/partnership-health.yml', 'x.yml', 'my-partnership-health.yml'].map((path) => files.test(path))).toEqual([true, true, true, false, false]);
  });

  it.skipIf(process.platform === 'win32')('stops a commit, however git is called, in a portfolio within a repository', () => {
    folder.put(Object.fromEntries([CHARTER, 'partnerships/base/plan.md', 'partnerships/base/reviews/2025-Q4.md', 'partnerships/base/reviews/2026-Q1.md'].map((path) => [`records/${path}`, folder.read(path)])));
    folder.remove('partnerships');
    folder.remove('partnership-health.yml');
    folder.put({ 'records/partnership-health.yml': 'asOf: 2026-04-15\n', 'note.txt': 'one' });
    folder.commitAll();
    folder.put({ '.git/hooks/pre-commit': `#!/bin/sh\nexec "${process.execPath}" "${join(shipped, 'dist', 'cli.cjs')}" check --staged records\n` });
    chmodSync(join(folder.path, '.git', 'hooks', 'pre-commit'), 0o755);
    makeError(`records/${CHARTER}`);
    expect(() => folder.git('commit', '-qam', 'all')).toThrow(STOPPED);
    expect(() => folder.git('--git-dir=.git', '--work-tree=.', 'commit', '-qam', 'all')).toThrow(STOPPED);
    expect(() => folder.git('--git-dir=.git', 'commit', '-qam', 'all')).toThrow(STOPPED);
    expect(() => folder.git('commit', '-qm', 'that file', `records/${CHARTER}`)).toThrow(STOPPED);
    folder.put({ 'note.txt': 'two' });
    folder.git('commit', '-qm', 'only the note', 'note.txt');
    expect(folder.git('log', '--format=%s')).toMatch(/^only the note\n/);
  });

  it.skipIf(process.platform === 'win32')('stops a commit in a second working tree', () => {
    folder.put({ 'records/partnership-health.yml': 'asOf: 2026-04-15\n', [`records/${CHARTER}`]: folder.read(CHARTER) });
    folder.commitAll();
    folder.put({ '.git/hooks/pre-commit': `#!/bin/sh\nexec "${process.execPath}" "${join(shipped, 'dist', 'cli.cjs')}" check --staged records\n` });
    chmodSync(join(folder.path, '.git', 'hooks', 'pre-commit'), 0o755);
    folder.git('worktree', 'add', '-q', '-b', 'side', 'second');
    makeError(`second/records/${CHARTER}`);
    expect(() => folder.git('-C', 'second', 'commit', '-qam', 'all')).toThrow(STOPPED);
  });
});

interface Step {
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action = parse(textOf('action.yml')) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
};

/** Runs the steps one after the other until one fails, as a runner does. */
function runAction(inputs: Readonly<Record<string, string>> = {}): Ran & { readonly summary: string } {
  const given: Readonly<Record<string, string>> = { ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])), ...inputs };
  const runner = {
    GITHUB_ACTION_PATH: shipped, GITHUB_STEP_SUMMARY: join(folder.path, 'summary'), RUNNER_TEMP: folder.path,
    GITHUB_SERVER_URL: 'https://example.com', GITHUB_REPOSITORY: 'us/records', GITHUB_SHA: 'abc',
  };
  const valueOf = (text: string): string => text.replace(/^\$\{\{ (inputs|github)\.(\S+) \}\}$/, (_, where: string, name: string) => (where === 'inputs' ? given[name] : { action_repository: 'them/tool', action_ref: 'v1' }[name]) ?? 'undefined');
  const said = { code: 0, out: '', err: '' };
  folder.put({ summary: 'Before.\n' });
  for (const { run, env = {} } of action.runs.steps) {
    const environment = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, valueOf(value)]));
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], { cwd: folder.path, encoding: 'utf8', env: { ...process.env, ...runner, ...environment } });
    said.out += stdout;
    said.err += stderr;
    said.code = status ?? -1;
    if (said.code !== 0) break;
  }
  return { ...said, summary: folder.read('summary') };
}

describe('the action', () => {
  it('gives no input to the shell but in its environment', () => {
    expect(action.runs.using).toBe('composite');
    for (const { shell, run } of action.runs.steps) expect([shell, run.includes('${{')]).toEqual(['bash', false]);
  });

  it('passes where all is well, and says so in the summary', () => {
    const { code, summary, err } = runAction();
    expect([code, err]).toEqual([0, '']);
    expect(summary).toMatch(/^Before\.\n## Partnership health: ✅ passed\n/);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('partnership-health-'))).toEqual([]);
  });

  it('annotates, fails, and links to the lines of the commit', () => {
    makeError();
    const { code, out, summary } = runAction();
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^::error file=${CHARTER},line=\\d+,`, 'm'));
    expect(summary).toContain(`](https://example.com/us/records/blob/abc/${CHARTER}#L5)`);
  });

  it('takes all of its inputs, whatever signs are in them', () => {
    folder.put({ [`a folder; touch pwned/$(touch pwned)/${CHARTER}`]: folder.read(CHARTER) });
    makeError();
    folder.commitAll();
    const known = runAction({ baseline: "it's known.json", args: '--update-baseline\r\n\r\n--all' });
    expect([known.code, folder.read("it's known.json").includes('"version": 1')]).toEqual([0, true]);
    expect(runAction({ baseline: "it's known.json", 'fail-on': 'warning', 'sarif-file': 'out/a b.sarif' }).code).toBe(0);
    expect(folder.read('out/a b.sarif')).toContain('https://example.com/them/tool/blob/v1/docs/rules/no-kpis.md');
    expect(runAction({ since: 'HEAD' }).code).toBe(0);
    expect(runAction({ path: 'a folder; touch pwned/$(touch pwned)' }).code).toBe(0);
    expect(() => folder.read('pwned')).toThrow();
  });

  it('says what is wrong with an input, and adds nothing to the summary', () => {
    const { code, err, summary } = runAction({ 'fail-on': 'doom' });
    expect([code, summary]).toEqual([2, 'Before.\n']);
    expect(err).toMatch(/^error: option '--fail-on <what>' argument 'doom' is invalid\./);
  });

  it('builds itself with the scripts that are there', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const [build] = action.runs.steps;
    expect([...(build?.run ?? '').matchAll(/npm run (\w+)/g)].map(([, name = '']) => scripts[name])).toEqual([expect.any(String)]);
    expect(execFileSync('bash', ['-n', '-c', build?.run ?? 'false'], { encoding: 'utf8' })).toBe('');
  });
});
