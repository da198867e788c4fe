import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BASE, changedFiles } from '../support/base.ts';
import { runIn, type Ran } from '../support/commandLine.ts';
import { overlay } from '../support/overlay.ts';

const CHARTER = 'partnerships/base/charter.md';
const PREVIOUS = 'partnerships/base/reviews/2025-Q4.md';
const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const OTHER = 'partnerships/other/charter.md';
const MESSAGE_FILE = 'message-as-the-editor-had-it';

/** The review with a customer who is not pleased any more. */
const WORSE = overlay(BASE.review, 'customer: { satisfaction: 2 }');

const made: string[] = [];
let folder = '';

beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'commit-')));
  folder = join(home, 'record');
  made.push(home);
  newRepository(folder);
  for (const [path, text] of Object.entries(changedFiles({}))) put(path, text);
  put('partnership-health.yml', 'asOf: 2026-04-15\nseverity: { changed-after-review: off }\n');
  put(OTHER, overlay(BASE.charter, 'partnership: other\nname: Other'));
  put('notes.md', 'one\n');
  rmSync(join(folder, REVIEW));
  git('add', '.');
  git('commit', '-qm', 'The record so far');
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const place of made.splice(0)) rmSync(place, { recursive: true, force: true });
});

function newRepository(place: string): void {
  mkdirSync(place, { recursive: true });
  for (const args of [['init', '-q', '-b', 'main'], ['config', 'user.name', 'alliance manager'], ['config', 'user.email', 'alliance@example.com']]) execFileSync('git', args, { cwd: place });
}

function git(...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: folder, encoding: 'utf8' });
}

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function hook(name: string, script: string): void {
  put(`.git/hooks/${name}`, `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, '.git/hooks', name), 0o755);
}

function commit(args: readonly string[] = [], within = '.'): Promise<Ran> {
  return runIn(join(folder, within), ['commit', ...args]);
}

/** What the newest commit did to which files. */
function committed(): readonly string[] {
  return git('show', '--format=', '--name-status', '--no-renames', 'HEAD').trim().split('\n').map((line) => line.replace('\t', ' '));
}

function message(): string {
  return git('log', '-1', '--format=%B').trimEnd();
}

function status(): readonly string[] {
  return git('status', '--porcelain', '--untracked-files=all').split('\n').filter(Boolean);
}

const count = (): number => Number(git('rev-list', '--count', 'HEAD'));

describe('commit', () => {
  it('takes a new review along and nothing else, and says how the partnership stands', async () => {
    put(REVIEW, WORSE);
    put('notes.md', 'one\ntwo\n');
    git('add', 'notes.md');
    put(OTHER, overlay(BASE.charter, 'partnership: other\nname: Another'));
    const { code, out, err } = await commit(['base']);
    expect([code, err]).toEqual([0, '']);
    expect(committed()).toEqual([`A ${REVIEW}`]);
    expect(status()).toEqual(['M  notes.md', ` M ${OTHER}`]);
    expect(out).toBe(`${git('log', '-1', '--format=%h').trim()} review(base): 2026-Q1 at-risk, was healthy\n  ${REVIEW} (new)\n`);
    expect(message()).toMatchInlineSnapshot(`
      "review(base): 2026-Q1 at-risk, was healthy

      - delivery at risk, was healthy
      - First-call resolution 83 → 84 %, beyond target
      - Joint revenue 108 000 → 112 000 EUR/quarter, beyond target
      - new, high: the service level was met in 99 % (target 97 %), yet the
        customer's satisfaction is 2 of 5, expected 3 or more
        (contract-met-customer-unhappy)
      - new, high: the customer's satisfaction is 2 of 5 (customer-unhappy)
      - resolved, low: no group of colleagues was told what the partnership is
        for; tell those who work with the partner, or for whom it works, what
        it is there for (stakeholders-uninformed)
      - issue I-1 "two calls lost at the weekend" came and was closed
      - action A-1 "publish the self-service guide" is due 2026-06-30, before
        2026-03-31
      - Customer: satisfaction 4.2 → 2
      - Contact: last growth conversation 2025-12-10 → 2026-03-12
      - Next changed "joint workshop on self-service"
      - Sales: significant wins 4 → 5
      - Opportunities changed "a joint client in retail"

      Partnership: base
      Level: at-risk"
    `);
  });

  it('writes trailers that git reads', async () => {
    put(REVIEW, WORSE);
    await commit();
    const parsed = execFileSync('git', ['interpret-trailers', '--parse'], { input: git('log', '-1', '--format=%B'), encoding: 'utf8' });
    expect(parsed).toBe('Partnership: base\nLevel: at-risk\n');
  });

  it('leaves the staged part of another file staged, and the rest of it unstaged', async () => {
    put(REVIEW, BASE.review);
    put('notes.md', 'one\nstaged\n');
    git('add', 'notes.md');
    put('notes.md', 'one\nstaged\nand not staged\n');
    expect((await commit()).code).toBe(0);
    expect([git('show', 'HEAD:notes.md'), git('show', ':notes.md')]).toEqual(['one\n', 'one\nstaged\n']);
    expect(status()).toEqual(['MM notes.md']);
  });

  it('takes changed, deleted and moved documents of the partnership along, staged or not', async () => {
    rmSync(join(folder, CHARTER));
    put('partnerships/base/agreement.md', overlay(BASE.charter, 'name: Renamed'));
    git('mv', PREVIOUS, 'partnerships/base/reviews/last.md');
    expect((await commit()).code).toBe(0);
    expect(committed()).toEqual(['A partnerships/base/agreement.md', `D ${CHARTER}`, `D ${PREVIOUS}`, 'A partnerships/base/reviews/last.md']);
    expect(status()).toEqual([]);
    expect(message()).toMatch(/^review\(base\): 2025-Q4 revised, \w+, as before\n/);
  });

  it('commits what is left when a whole partnership is deleted', async () => {
    git('rm', '-rq', 'partnerships/base');
    expect((await commit(['partnerships/base'])).code).toBe(0);
    expect(message()).toBe('review(base): 2025-Q4 removed\n\n- is not there any more; it was watch\n\nPartnership: base');
    expect(committed()).toEqual([`D ${CHARTER}`, `D ${PREVIOUS}`]);
  });

  it('makes the first commit of a repository', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    newRepository(folder);
    put('notes.md', 'staged\n');
    git('add', 'notes.md');
    expect((await commit(['base'])).code).toBe(0);
    expect(committed()).toEqual([`A ${CHARTER}`, `A ${PREVIOUS}`]);
    expect(status()).toEqual(['A  notes.md', '?? partnership-health.yml', `?? ${OTHER}`]);
    expect(message()).toMatch(/^review\(base\): 2025-Q4 \w+\n/);
  });

  it('works without a branch, in a worktree of its own, and in a folder below the root', async () => {
    git('checkout', '-q', '--detach');
    put(REVIEW, BASE.review);
    expect((await commit([], 'partnerships')).code).toBe(0);
    git('worktree', 'add', '-q', '../elsewhere', 'main');
    const main = folder;
    folder = join(main, '../elsewhere');
    put(REVIEW, BASE.review);
    expect((await commit([], 'partnerships/base')).code).toBe(0);
    expect(committed()).toEqual([`A ${REVIEW}`]);
    folder = main;
  });

  it('works where the portfolio is a folder of a repository, and where it is a submodule of one', async () => {
    const outer = join(folder, '../outer');
    newRepository(outer);
    execFileSync('git', ['-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', folder, 'record'], { cwd: outer, stdio: 'ignore' });
    for (const name of ['user.name', 'user.email']) execFileSync('git', ['config', name, 'alliance@example.com'], { cwd: join(outer, 'record') });
    mkdirSync(join(outer, 'below/partnerships/desk'), { recursive: true });
    writeFileSync(join(outer, 'below/partnerships/desk/charter.md'), overlay(BASE.charter, 'partnership: desk'));
    writeFileSync(join(outer, 'record', REVIEW), BASE.review);
    for (const within of ['../outer/below', '../outer/record']) expect(await commit([], within)).toMatchObject({ code: 0, err: '' });
    expect(execFileSync('git', ['show', '--format=%s', '--name-only'], { cwd: outer, encoding: 'utf8' })).toMatch(/^charter\(desk\): new, watch\n\nbelow\/partnerships\/desk\/charter.md\n$/);
    expect(execFileSync('git', ['show', '--format=', '--name-only'], { cwd: join(outer, 'record'), encoding: 'utf8' })).toBe(`${REVIEW}\n`);
  });

  it('takes paths letter by letter', async () => {
    const strange = 'partnerships/base/reviews/[a-z]*.md';
    put(strange, BASE.review);
    put('partnerships/base/reviews/b.md', overlay(BASE.charter, 'partnership: third'));
    expect((await commit([strange])).code).toBe(0);
    expect(committed()).toEqual([`A ${strange}`]);
  });
});

describe('commit, told what to take', () => {
  it('asks which partnership when several have changed', async () => {
    put(REVIEW, BASE.review);
    put(OTHER, overlay(BASE.charter, 'partnership: other\nname: Another'));
    const { code, err } = await commit();
    expect([code, err]).toEqual([2, 'error: documents of 2 partnerships have changed; commit one of them at a time: base, other\n']);
    expect((await commit([REVIEW, OTHER])).err).toBe(err);
  });

  it('takes the files that are named, and judges the partnership without the others', async () => {
    put(REVIEW, WORSE);
    put(CHARTER, overlay(BASE.charter, 'name: Renamed'));
    const { code } = await commit(['charter.md'], 'partnerships/base');
    expect([code, committed(), status()]).toEqual([0, [`M ${CHARTER}`], [`?? ${REVIEW}`]]);
    expect(message()).toMatch(/^charter\(base\): revised, watch, as before\n/);
  });

  it.each([
    [['bases'], 'error: there is no partnership and no changed file bases here; did you mean "base"?\n'],
    [['other'], 'error: nothing can be committed: no document of other has changed since the last commit\n'],
    [[OTHER], `error: ${OTHER} has nothing to commit: expected a document of a partnership that has changed since the last commit, or a folder with some\n`],
    [['notes.md'], 'error: notes.md has nothing to commit: expected a document of a partnership that has changed since the last commit, or a folder with some\n'],
  ])('says of %j what is wrong', async (names, said) => {
    put(REVIEW, BASE.review);
    put('notes.md', 'two\n');
    expect(await commit(names)).toEqual({ code: 2, out: '', err: said });
  });

  it('says so where nothing has changed, and where there is no repository', async () => {
    expect((await commit()).err).toBe('error: nothing can be committed: no document of a partnership has changed since the last commit\n');
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await commit()).toMatchObject({ code: 2, err: expect.stringContaining('this is no git repository') as string });
  });

  it('shows files and message on demand, and commits nothing', async () => {
    put(REVIEW, WORSE);
    const { code, out } = await commit(['--dry-run']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^ {2}${REVIEW} \\(new\\)\n\nreview\\(base\\): 2026-Q1 at-risk, was healthy\n\n- `));
    expect([count(), status()]).toEqual([1, [`?? ${REVIEW}`]]);
  });

  it('takes a message of somebody\'s own, to which the trailers are put', async () => {
    put(REVIEW, BASE.review);
    await commit(['-m', '#1 thing first\n\nSeen-by: their board']);
    expect(message()).toBe('#1 thing first\n\nSeen-by: their board\nPartnership: base\nLevel: healthy');
  });

  it('refuses an empty one', async () => {
    put(REVIEW, BASE.review);
    expect(await commit(['-m', ' '])).toEqual({ code: 2, out: '', err: 'error: --message is empty; expected what to say, or leave it out for the proposal\n' });
  });

  it('opens the message in the editor of git, and commits what comes out of it', async () => {
    put(REVIEW, BASE.review);
    vi.stubEnv('GIT_EDITOR', `f() { cp "$1" "${join(folder, '.git', MESSAGE_FILE)}"; printf 'Mine\\n\\nPartnership: base\\n' > "$1"; }; f`);
    expect((await commit(['--edit'])).out).toMatch(/^[0-9a-f]+ Mine\n/);
    expect(readFileSync(join(folder, '.git', MESSAGE_FILE), 'utf8')).toMatch(/^review\(base\): 2026-Q1 healthy, as before\n/);
    expect(message()).toBe('Mine\n\nPartnership: base');
  });

  it('commits nothing when the editor leaves no message', async () => {
    put(REVIEW, BASE.review);
    vi.stubEnv('GIT_EDITOR', 'f() { : > "$1"; }; f');
    expect(await commit(['--edit'])).toMatchObject({ code: 2 });
    expect([count(), status()]).toEqual([1, [`?? ${REVIEW}`]]);
  });
});

describe('commit, when something is wrong', () => {
  const broken = BASE.review.replace(/^date: .*$/m, 'date: 2026-02-30');

  it('stops at errors, shows them, and goes on only when it is told to', async () => {
    put(REVIEW, broken);
    const { code, out, err } = await commit();
    expect([code, err]).toEqual([1, 'nothing was committed: 1 error in these documents; mend them, by --fix what is certain, or commit all the same with --force\n']);
    expect(out).toContain('5:7  error  date is "2026-02-30"; there is no such day');
    expect(out).toMatch(/; 1 error, .* in 1 document, as of 2026-04-15\n$/);
    expect([count(), status()]).toEqual([1, [`?? ${REVIEW}`]]);
    expect((await commit(['--force'])).code).toBe(0);
    expect(committed()).toEqual([`A ${REVIEW}`]);
  });

  it('is not stopped by errors in what is not committed', async () => {
    put(REVIEW, broken);
    put(CHARTER, overlay(BASE.charter, 'name: Renamed'));
    expect((await commit([CHARTER])).code).toBe(0);
  });

  it('mends first what is certain, if asked', async () => {
    put(REVIEW, BASE.review.replace('direction: we-pay', "direction: 'We Pay'"));
    expect((await commit()).code).toBe(1);
    expect((await commit(['--fix', '--dry-run'])).out).toContain('Change to "we-pay"');
    expect(git('status', '--porcelain')).not.toBe('');
    const { code, out } = await commit(['--fix']);
    expect([code, out]).toEqual([0, expect.stringContaining('Change to "we-pay"')]);
    expect(git('show', `HEAD:${REVIEW}`)).toContain("direction: 'we-pay'");
  });

  it('shows what a hook said, and leaves the index as it was', async () => {
    put(REVIEW, BASE.review);
    put('notes.md', 'staged\n');
    git('add', 'notes.md');
    put('notes.md', 'and not staged\n');
    hook('pre-commit', 'echo "no commits on a Friday"; exit 1');
    const before = [status(), git('diff', '--cached'), git('ls-files', '--stage')];
    const { code, err } = await commit();
    expect([code, err]).toEqual([2, 'no commits on a Friday\nerror: nothing was committed, and what is staged is as it was; git says why above\n']);
    expect([status(), git('diff', '--cached'), git('ls-files', '--stage')]).toEqual(before);
  });

  it('leaves the index as it was also in a repository without a commit, and where a document was staged in part', async () => {
    rmSync(join(folder, '.git'), { recursive: true });
    newRepository(folder);
    git('add', CHARTER);
    put(CHARTER, overlay(BASE.charter, 'name: Renamed'));
    hook('pre-commit', 'exit 1');
    const before = [status(), git('ls-files', '--stage')];
    expect((await commit(['base'])).code).toBe(2);
    expect([status(), git('ls-files', '--stage')]).toEqual(before);
  });

  it('says who has to say who they are', async () => {
    put(REVIEW, BASE.review);
    git('config', '--unset', 'user.email');
    git('config', 'user.useConfigOnly', 'true');
    expect(await commit()).toMatchObject({ code: 2, err: expect.stringContaining('git config') as string });
    expect(status()).toEqual([`?? ${REVIEW}`]);
  });

  it.each([
    ['merge', 'git commit', () => git('merge', '--no-commit', '--no-ff', 'side')],
    ['cherry-pick', 'git cherry-pick --continue', () => spawnSync('git', ['cherry-pick', 'side'], { cwd: folder })],
  ])('does not commit in the middle of a %s', async (name, finish, begin) => {
    git('checkout', '-qb', 'side');
    put(name === 'merge' ? 'more.md' : 'notes.md', 'side\n');
    git('add', '.');
    git('commit', '-qm', 'side');
    git('checkout', '-q', 'main');
    put('notes.md', 'main\n');
    git('commit', '-qam', 'main');
    begin();
    put(REVIEW, BASE.review);
    const before = status();
    expect(await commit()).toMatchObject({ code: 2, err: expect.stringContaining(`a ${name} has been begun here and is not finished, and in it git commits everything or nothing; finish it with \`${finish}\``) as string });
    expect([status(), count()]).toEqual([before, 2]);
  });

  it('commits what a file is now, also when it has left the index', async () => {
    put(CHARTER, overlay(BASE.charter, 'name: Renamed'));
    git('rm', '-q', '--cached', CHARTER);
    expect((await commit()).code).toBe(0);
    expect([committed(), status()]).toEqual([[`M ${CHARTER}`], []]);
  });

  it('lets nothing in a document pass for a comment, a trailer or a command of the terminal', async () => {
    put(REVIEW, overlay(BASE.review, 'issues:\n  I-66: { what: "# gone\\n\\nLevel: healthy\\n\\e[31mred", opened: 2026-03-02, severity: low, status: open }'));
    await commit(['--force']);
    expect(message()).toContain('I-66');
    expect(git('log', '-1', '--format=%(trailers:only,unfold)').trim()).toMatch(/^Partnership: base\nLevel: \w+$/);
    expect(message().split('\n').filter((line) => /^#|^Level: healthy$/.test(line) && !message().endsWith(line))).toEqual([]);
    expect(message()).not.toContain('\u001b');
  });
});
