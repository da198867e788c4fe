import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { beginHistory, readHistory } from '../../src/workspace/gitHistory.ts';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partnership-health-git-'));
  made.push(folder);
  return folder;
}

/** A repository to which days of work are committed. */
function newRepository(): { readonly folder: string; readonly git: (...args: string[]) => void; readonly commit: (day: string, files?: Readonly<Record<string, string>>) => void } {
  const folder = newFolder();
  const git = (...args: string[]): void => void execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...args], { cwd: folder, stdio: 'ignore' });
  git('init', '-q');
  const commit = (day: string, files: Readonly<Record<string, string>> = {}): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    git('add', '-A');
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '-qm', day], {
      cwd: folder, env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` }, stdio: 'ignore',
    });
  };
  return { folder, git, commit };
}

const LONG = 'a line that stays\n'.repeat(30);

/** Files whose text of today is of no matter. */
function today(...paths: string[]): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [path, '']));
}

describe('the history of a folder', () => {
  it('has the day of the newest edit; adding and moving are none', () => {
    const { folder, git, commit } = newRepository();
    commit('2026-01-05', { 'a.md': LONG, 'b.md': `b${LONG}`, 'c.md': `c${LONG}` });
    commit('2026-02-05', { 'b.md': `b${LONG}more\n` });
    git('mv', 'c.md', 'moved.md');
    commit('2026-03-05');
    const { editedOn } = readHistory(folder);
    expect([editedOn('a.md'), editedOn('b.md'), editedOn('moved.md'), editedOn('gone.md')]).toEqual([undefined, '2026-02-05', undefined, undefined]);
  });

  it('has files as the commits left them, the oldest first, under whatever name', () => {
    const { folder, git, commit } = newRepository();
    commit('2026-01-05', { 'old/charter.md': `one ü\n${LONG}` });
    commit('2026-02-05', { 'old/charter.md': `two\n${LONG}`, 'other.md': 'x\n' });
    mkdirSync(join(folder, 'new'));
    git('mv', 'old/charter.md', 'new/charter.md');
    commit('2026-03-05');
    commit('2026-04-05', { 'new/charter.md': `three\n${LONG}` });
    const revisions = readHistory(folder).revisionsOf(today('new/charter.md', 'gone.md'));
    expect([...revisions.keys()]).toEqual(['new/charter.md']);
    expect(revisions.get('new/charter.md')?.map(({ day, text }) => `${day} ${text.split('\n')[0]}`))
      .toEqual(['2026-01-05 one ü', '2026-02-05 two', '2026-03-05 two', '2026-04-05 three']);
  });

  it('takes what was committed as it is today from the text of today', () => {
    const { folder, commit } = newRepository();
    const text = `one ü\n${LONG}`;
    commit('2026-01-05', { 'a.md': text, 'b.md': `\uFEFF${text}` });
    const revisions = readHistory(folder).revisionsOf(new Map([['a.md', text], ['b.md', text]]));
    expect(['a.md', 'b.md'].map((path) => revisions.get(path)?.map((revision) => [revision.day, revision.author, revision.text]))).toEqual([[['2026-01-05', 'test', text]], [['2026-01-05', 'test', text]]]);
  });

  it('can be read while something else is done', async () => {
    const { folder, commit } = newRepository();
    commit('2026-01-05', { 'a.md': LONG });
    commit('2026-02-05', { 'a.md': `${LONG}more\n` });
    const { history, arrived } = beginHistory(folder);
    expect(history.editedOn('a.md')).toBe('2026-02-05');
    await arrived;
    expect(history.editedOn('a.md')).toBe('2026-02-05');
    const nowhere = beginHistory(newFolder());
    await nowhere.arrived;
    expect(nowhere.history.editedOn('a.md')).toBeUndefined();
  });

  it('counts paths from the folder, which may lie within the repository', () => {
    const { folder, commit } = newRepository();
    commit('2026-01-05', { 'portfolio/a.md': LONG });
    commit('2026-02-05', { 'portfolio/a.md': `${LONG}more\n` });
    expect(readHistory(join(folder, 'portfolio')).editedOn('a.md')).toBe('2026-02-05');
  });

  it('is empty outside a repository, before the first commit, and in a shallow clone', () => {
    const { folder, commit } = newRepository();
    expect(readHistory(folder).editedOn('a.md')).toBeUndefined();
    commit('2026-01-05', { 'a.md': LONG });
    commit('2026-02-05', { 'a.md': `${LONG}more\n` });
    const clone = newFolder();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone], { stdio: 'ignore' });
    for (const place of [newFolder(), clone]) {
      const { editedOn, revisionsOf } = readHistory(place);
      expect([editedOn('a.md'), revisionsOf(today('a.md')).size]).toEqual([undefined, 0]);
    }
  });

  it('runs nothing that the repository configures', () => {
    const { folder, git, commit } = newRepository();
    commit('2026-01-05', { 'a.md': LONG, '.gitattributes': '*.md diff=evil filter=evil\n' });
    commit('2026-02-05', { 'a.md': `${LONG}more\n` });
    const mark = join(folder, 'executed');
    for (const key of ['core.fsmonitor', 'diff.evil.textconv', 'diff.evil.command', 'diff.external', 'filter.evil.smudge', 'core.pager']) git('config', key, `touch ${mark}; cat`);
    const { editedOn, revisionsOf } = readHistory(folder);
    expect([editedOn('a.md'), revisionsOf(today('a.md')).get('a.md')?.length]).toEqual(['2026-02-05', 2]);
    expect(existsSync(mark)).toBe(false);
  });
});
