import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { watchCommits } from '../../src/workspace/watchCommits.ts';
import { newRepository, temporaryFolder } from '../support/repository.ts';

/** Whether commits are seen from a folder while something is done. */
async function isSeen(folder: string, work: () => void): Promise<boolean> {
  let stop = (): void => undefined;
  const seen = new Promise<boolean>((resolve) => {
    stop = watchCommits(folder, () => resolve(true));
    setTimeout(work, 50);
    setTimeout(() => resolve(false), 1500);
  });
  const answer = await seen;
  stop();
  return answer;
}

describe('commits', () => {
  it('are seen from the folder, from one within it, and from another working tree', async () => {
    const { folder, git, commit } = newRepository();
    mkdirSync(join(folder, 'portfolio'));
    commit('2026-01-05', { 'portfolio/a.md': 'a\n' });
    expect(await isSeen(folder, () => commit('2026-01-06', { 'portfolio/a.md': 'b\n' }))).toBe(true);
    expect(await isSeen(join(folder, 'portfolio'), () => commit('2026-01-07', { 'portfolio/a.md': 'c\n' }))).toBe(true);
    const worktree = join(temporaryFolder(), 'worktree');
    git('worktree', 'add', '-q', '--detach', worktree);
    expect(await isSeen(worktree, () => git('-C', worktree, 'commit', '-q', '--allow-empty', '-m', 'there'))).toBe(true);
  });

  it('are seen from the very first one on', async () => {
    const { folder, commit } = newRepository();
    expect(await isSeen(folder, () => commit('2026-01-05', { 'a.md': 'a\n' }))).toBe(true);
  });

  it('are not looked for outside a repository', async () => {
    const folder = temporaryFolder();
    expect(await isSeen(folder, () => mkdirSync(join(folder, 'logs', 'HEAD'), { recursive: true }))).toBe(false);
  });
});
