/** What git has begun and not finished, in which it commits everything or nothing. */
export type Unfinished = 'merge' | 'cherry-pick' | 'revert' | 'rebase';

/** What to do before some files alone can be committed, as a sentence. */
export function finishFirst(unfinished: Unfinished): string {
  const finish = unfinished === 'merge' ? 'git commit' : `git ${unfinished} --continue`;
  return `a ${unfinished} has been begun here and is not finished, and in it git commits everything or nothing; finish it with \`${finish}\` or leave it with \`git ${unfinished} --abort\`, then commit again`;
}
