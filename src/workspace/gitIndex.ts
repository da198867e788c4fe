import type { PortfolioFile } from '../model/portfolioFile.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { git } from './git.ts';
import { readEntries } from './gitBlobs.ts';
import { fieldsOf, GitError, isFile, mayBeOurs, needWorkTree, type GitEntry } from './gitFolder.ts';

/** What is staged below a folder, and what is there because it was committed before. */
export interface GitIndex {
  /** The configuration and every Markdown file, as they would be committed. */
  readonly files: () => Generator<PortfolioFile>;
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
  return { files: () => filesOf(folder, entries.filter((entry) => isFile(entry) && mayBeOurs(entry.path))), has: (path) => there.has(path) };
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

/** The configuration first, because it says what else is looked at. */
function* filesOf(folder: string, unordered: readonly IndexEntry[]): Generator<PortfolioFile> {
  const entries = [...unordered].sort((a, b) => rank(a) - rank(b));
  const conflicts = new Set(entries.filter(({ stage }) => stage !== '0').map(({ path }) => path));
  for (const path of conflicts) yield { path, failure: { type: 'unreadable', message: 'its merge has conflicts; solve them first' } };
  yield* readEntries(folder, entries.filter(({ stage }) => stage === '0'));
}

function rank({ path }: GitEntry): number {
  return path === CONFIGURATION_FILE ? 0 : 1;
}
