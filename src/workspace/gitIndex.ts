import type { PortfolioFile } from '../model/portfolioFile.ts';
import { git } from './git.ts';
import { readEntries } from './gitBlobs.ts';
import { fieldsOf, GitError, isFile, mayBeOurs, needWorkTree, type GitEntry } from './gitFolder.ts';

/** What is staged below a folder, and what is there because it was committed before. */
export interface GitIndex {
  /** The configuration, and every Markdown file that is not left out, as they would be committed. */
  readonly files: (isExcluded: (path: string) => boolean) => Generator<PortfolioFile>;
  /** Whether a file or a folder is there. */
  readonly has: (path: string) => boolean;
}

/**
 * The index of the repository that a folder lies in, with paths from that folder.
 * @throws {GitError} when there is none
 */
export function readIndex(folder: string): GitIndex {
  needWorkTree(folder);
  const entries = stagedEntries(folder);
  const there = new Set(['', ...entries.flatMap(({ path }) => [path, ...foldersOf(path)])]);
  return { files: (isExcluded) => filesOf(folder, entries.filter((entry) => isFile(entry) && mayBeOurs(entry.path)), isExcluded), has: (path) => there.has(path) };
}

interface IndexEntry extends GitEntry {
  /** `0`, or the side of a merge that has conflicts. */
  readonly stage: string;
}

function stagedEntries(folder: string): readonly IndexEntry[] {
  const output = git(folder, ['ls-files', '--stage', '-z']);
  if (!output) throw new GitError('git cannot read its index; `git status` says why');
  return fieldsOf(output).map((field) => {
    const at = field.indexOf('\t');
    const [mode = '', blob = '', stage = ''] = field.slice(0, at).split(' ');
    return { path: field.slice(at + 1), mode, blob, stage };
  });
}

function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}

function* filesOf(folder: string, entries: readonly IndexEntry[], isExcluded: (path: string) => boolean): Generator<PortfolioFile> {
  yield* readEntries(folder, entries.filter(({ stage }) => stage === '0'), (path) => !isExcluded(path));
  const conflicts = new Set(entries.filter(({ path, stage }) => stage !== '0' && !isExcluded(path)).map(({ path }) => path));
  for (const path of conflicts) yield { path, failure: { type: 'unreadable', message: 'its merge has conflicts; solve them first' } };
}
