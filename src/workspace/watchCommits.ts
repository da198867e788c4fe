import { existsSync, watch, type FSWatcher } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { git } from './git.ts';

/**
 * Calls back when the repository of a folder may have another commit at hand: git writes a line into its log of `HEAD` with
 * every one. The repository may begin above the folder, and a worktree has a log of its own. Does nothing where there is
 * no repository, or where folders cannot be watched. Answers what ends it.
 */
export function watchCommits(folder: string, committed: () => void): () => void {
  const named = git(folder, ['rev-parse', '--git-path', 'logs/HEAD'])?.toString().trimEnd();
  if (named === undefined) return () => undefined;
  const logs = dirname(resolve(folder, named));
  let watcher = tryWatch(existsSync(logs) ? logs : dirname(logs), (name) => {
    if (name === 'HEAD') return committed();
    // The log begins with the first commit.
    if (name !== 'logs' || !existsSync(logs)) return;
    watcher?.close();
    watcher = tryWatch(logs, committed);
    committed();
  });
  return () => watcher?.close();
}

function tryWatch(folder: string, changed: (name: string | null) => void): FSWatcher | undefined {
  try {
    // Whoever has nothing else to do ends all the same.
    const watcher = watch(folder, { persistent: false }, (_, name) => changed(name));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
