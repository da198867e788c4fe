import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { History } from '../../src/model/history.ts';
import { beginHistory, continueHistory, readHistory } from '../../src/workspace/gitHistory.ts';
import { gitIn, newRepository, temporaryFolder, type Repository } from '../support/repository.ts';

const LONG = 'a line that stays\n'.repeat(30);

/** Files whose text of today is of no matter. */
function today(...paths: string[]): ReadonlyMap<string, string> {
  return new Map(paths.map((path) => [path, '']));
}

describe('the history of a folder', () => {
  it('that is read when somebody asks is that of the commit which it began with', async () => {
    const { folder, git, commit } = newRepository();
    commit('2026-01-05', { 'a.md': LONG });
    const known = git('rev-parse', 'HEAD').trim();
    const { history, arrived } = beginHistory(folder, known);
    await arrived;
    commit('2026-02-05', { 'a.md': `${LONG}more\n` });
    expect(history.head()).toBe(known);
    expect(history.changesOf('a.md').map(({ day }) => day)).toEqual(['2026-01-05']);
  });

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

  it('tells of a merge only what none of its sides had', () => {
    const { folder, git, commit } = newRepository();
    commit('2026-01-05', { 'a.md': `one\n${LONG}`, 'b.md': `one\n${LONG}` });
    git('checkout', '-q', '-b', 'side');
    commit('2026-01-20', { 'a.md': `side\n${LONG}`, 'b.md': `side\n${LONG}` }, 'sales manager');
    git('checkout', '-q', 'main');
    commit('2026-02-05', { 'b.md': `main\n${LONG}` });
    expect(() => git('merge', '-q', 'side')).toThrow();
    commit('2026-03-05', { 'b.md': `both\n${LONG}` });
    const { changesOf, editedOn, revisionsOf } = readHistory(folder);
    expect(changesOf('a.md').map(({ day, author }) => `${day} ${author}`)).toEqual(['2026-01-20 sales manager', '2026-01-05 alliance manager']);
    expect(editedOn('a.md')).toBe('2026-01-20');
    expect(revisionsOf(today('b.md')).get('b.md')?.map(({ day, text }) => `${day} ${text.split('\n')[0]}`))
      .toEqual(['2026-01-05 one', '2026-01-20 side', '2026-02-05 main', '2026-03-05 both']);
  });

  it('is not led astray by names and authors that look like its own marks', () => {
    const { folder, commit } = newRepository();
    commit('2026-01-05', { ':000 R100.md': LONG, '\u0001ü\n.md': LONG }, ':100644 \u0001 R100');
    const { changesOf } = readHistory(folder);
    expect([':000 R100.md', '\u0001ü\n.md'].map((path) => changesOf(path).map(({ day }) => day))).toEqual([['2026-01-05'], ['2026-01-05']]);
  });

  it('takes what was committed as it is today from the text of today', () => {
    const { folder, commit } = newRepository();
    const text = `one ü\n${LONG}`;
    commit('2026-01-05', { 'a.md': text, 'b.md': `\uFEFF${text}` });
    const revisions = readHistory(folder).revisionsOf(new Map([['a.md', text], ['b.md', text]]));
    expect(['a.md', 'b.md'].map((path) => revisions.get(path)?.map((revision) => [revision.day, revision.author, revision.text]))).toEqual([[['2026-01-05', 'alliance manager', text]], [['2026-01-05', 'alliance manager', text]]]);
  });

  it('can be read while something else is done', async () => {
    const { folder, commit } = newRepository();
    commit('2026-01-05', { 'a.md': LONG });
    commit('2026-02-05', { 'a.md': `${LONG}more\n` });
    const { history, arrived } = beginHistory(folder);
    expect(history.editedOn('a.md')).toBe('2026-02-05');
    await arrived;
    expect(history.editedOn('a.md')).toBe('2026-02-05');
    const nowhere = beginHistory(temporaryFolder());
    await nowhere.arrived;
    expect(nowhere.history.editedOn('a.md')).toBeUndefined();
  });

  it('counts paths from the folder, which may lie within the repository', () => {
    const { folder, commit } = newRepository();
    commit('2026-01-05', { 'portfolio/a.md': LONG });
    commit('2026-02-05', { 'portfolio/a.md': `${LONG}more\n` });
    expect(readHistory(join(folder, 'portfolio')).editedOn('a.md')).toBe('2026-02-05');
  });

  it('is empty outside a repository, before the first commit, and in a clone that has not everything', () => {
    const { folder, git, commit } = newRepository();
    expect(readHistory(folder).editedOn('a.md')).toBeUndefined();
    commit('2026-01-05', { 'a.md': LONG });
    commit('2026-02-05', { 'a.md': `${LONG}more\n` });
    const clone = temporaryFolder();
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone], { stdio: 'ignore' });
    for (const place of [temporaryFolder(), clone]) {
      const { editedOn, revisionsOf } = readHistory(place);
      expect([editedOn('a.md'), revisionsOf(today('a.md')).size]).toEqual([undefined, 0]);
    }
    const partial = temporaryFolder();
    git('config', 'uploadpack.allowFilter', 'true');
    gitIn(folder, ['clone', '-q', '--filter=blob:none', `file://${folder}`, partial]);
    expect([folder, clone, partial, temporaryFolder()].map((place) => readHistory(place).extent())).toEqual(['whole', 'shallow', 'partial', 'none']);
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

  describe('that goes on', () => {
    const PATHS = ['a.md', 'b.md', 'moved.md', 'c.md'];
    const told = (history: History): readonly unknown[] => [history.extent(), PATHS.map((path) => history.changesOf(path)), PATHS.map(history.editedOn)];

    it.each<[string, (repository: Repository) => void]>([
      ['nothing', () => undefined],
      ['an edit', ({ commit }) => commit('2026-02-05', { 'a.md': `${LONG}more\n` })],
      ['a move, and another file in its place', ({ git, commit }) => {
        git('mv', 'a.md', 'moved.md');
        commit('2026-02-05');
        commit('2026-02-06', { 'a.md': 'another\n', 'moved.md': `${LONG}more\n` });
      }],
      ['a move to the name of another one', ({ git, commit }) => {
        git('rm', '-q', 'b.md');
        commit('2026-02-05');
        git('mv', 'a.md', 'b.md');
        commit('2026-02-06');
      }],
      ['a branch that is older', ({ git, commit }) => {
        git('checkout', '-q', '-b', 'side', 'HEAD~1');
        commit('2026-01-07', { 'b.md': `side\n${LONG}` });
        git('checkout', '-q', 'main');
        git('merge', '-q', '--no-ff', '-m', 'side', 'side');
      }],
      ['a commit that was taken back', ({ git }) => git('reset', '-q', '--hard', 'HEAD~1')],
      ['another branch', ({ git, commit }) => {
        git('checkout', '-q', '--orphan', 'other');
        commit('2026-02-05', { 'c.md': LONG });
      }],
    ])('knows after %s what is known from the beginning', (_, change) => {
      const repository = newRepository();
      repository.commit('2026-01-05', { 'a.md': LONG, 'b.md': `b${LONG}` });
      repository.commit('2026-01-10', { 'a.md': `first\n${LONG}` });
      const before = readHistory(repository.folder);
      expect(before.extent()).toBe('whole');
      change(repository);
      expect(told(continueHistory(repository.folder, before))).toEqual(told(readHistory(repository.folder)));
    });

    it('begins with the first commit', () => {
      const { folder, commit } = newRepository();
      const before = readHistory(folder);
      expect(before.extent()).toBe('none');
      commit('2026-01-05', { 'a.md': LONG });
      expect(continueHistory(folder, before).changesOf('a.md')).toHaveLength(1);
    });
  });
});
