import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runIn } from '../support/commandLine.ts';
import { gitIn, temporaryFolder } from '../support/repository.ts';
import { buildQuarters } from './quarters.ts';

let whole = '';

beforeAll(() => {
  whole = buildQuarters().folder;
});

/** What the command line prints in a folder. */
async function said(cwd: string, ...args: string[]): Promise<string> {
  const { out, err } = await runIn(cwd, args);
  return out + err;
}

const IDS = ['declining', 'edited-late', 'goalpost', 'merged', 'recovering', 'renamed', 'steady', 'unanswered'];

/** Everything that rests on the history: the line of each partnership, each in full, and what is found in the files. */
async function everything(folder: string): Promise<string> {
  return [await said(folder, 'trend'), await said(folder, 'trend', ...IDS), await said(folder, 'check', '--all')].join('\n--------\n');
}

describe('eight partnerships over eight quarters', () => {
  it('are told from review to review, each with the charter of its day', async () => {
    await expect(await everything(whole)).toMatchFileSnapshot('golden/whole.txt');
  });

  it('are judged by the charters of today in a shallow clone, which is said', async () => {
    const shallow = join(temporaryFolder(), 'clone');
    gitIn(whole, ['clone', '-q', '--depth', '2', `file://${whole}`, shallow]);
    await expect(await everything(shallow)).toMatchFileSnapshot('golden/shallow.txt');
  });

  it('are judged by the charters of today outside of a repository, which is said', async () => {
    const copy = join(temporaryFolder(), 'copy');
    for (const part of ['partnerships', 'plan.md']) cpSync(join(whole, part), join(copy, part), { recursive: true });
    const differently = (text: string): string => text.replaceAll('this clone is shallow, `git fetch --unshallow` gets the rest', 'there is no git history');
    const shallow = join(temporaryFolder(), 'clone');
    gitIn(whole, ['clone', '-q', '--depth', '2', `file://${whole}`, shallow]);
    expect(await everything(copy)).toBe(differently(await everything(shallow)));
  });

  it('are told as they were in a worktree that stands at a commit of the past', async () => {
    const worktree = join(temporaryFolder(), 'worktree');
    gitIn(whole, ['worktree', 'add', '-q', '--detach', worktree, 'HEAD~3']);
    await expect(await everything(worktree)).toMatchFileSnapshot('golden/worktree.txt');
  });
});
