import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ChangedFile, FileState } from '../service/commit/changedFiles.ts';
import type { Unfinished } from '../service/commit/unfinished.ts';
import { git } from './git.ts';
import { GitError, mayBeOurs, needWorkTree } from './gitFolder.ts';
import { findRevision, readRevisionFiles } from './revision.ts';

/** The files of a folder against the last commit. */
export interface WorkingTree {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** Markdown files of the folder, in order of path. */
  readonly changes: readonly ChangedFile[];
  readonly unfinished: Unfinished | undefined;
}

/**
 * Compares the Markdown files of a folder with the last commit; or a sentence that says why git cannot. Unlike for a check, git
 * itself decides what has changed, filters and all, because that is what it will commit.
 */
export function readWorkingTree(folder: string): WorkingTree | { readonly error: string } {
  const place = git(folder, ['rev-parse', '--show-toplevel', '--show-prefix', ...MARKS.flatMap(([mark]) => ['--git-path', mark])]);
  const status = git(folder, STATUS);
  if (!place || !status) return { error: whyNot(folder) };
  const [root = '', prefix = '', ...marks] = place.toString().split('\n');
  const unfinished = MARKS.find((_, index) => existsSync(resolve(folder, marks[index] ?? '')))?.[1];
  try {
    return { root, unfinished, changes: withTexts(folder, parseStatus(status.toString(), prefix)) };
  } catch (error) {
    if (error instanceof GitError) return { error: error.message };
    throw error;
  }
}

const STATUS = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--ignore-submodules=all', '--', '*.md'];

/** Files and folders of git's own that are there while it is in the middle of something. */
const MARKS: readonly (readonly [string, Unfinished])[] = [
  ['rebase-merge', 'rebase'], ['rebase-apply', 'rebase'], ['MERGE_HEAD', 'merge'], ['CHERRY_PICK_HEAD', 'cherry-pick'], ['REVERT_HEAD', 'revert'],
];

function whyNot(folder: string): string {
  try {
    needWorkTree(folder);
  } catch (error) {
    if (error instanceof GitError) return error.message;
    throw error;
  }
  return 'git cannot compare the files with the last commit; `git status` says why';
}

/** How the index stands to the last commit, and the files to the index, a letter each. */
interface Letters {
  readonly index: string;
  readonly files: string;
}

/** `XY PATH`, from the repository's root; a path that left the index and is still there has two entries. */
function parseStatus(status: string, prefix: string): ReadonlyMap<string, FileState> {
  const states = new Map<string, FileState>();
  for (const entry of status.split('\0')) {
    const path = entry.slice(3 + prefix.length);
    const state = stateOf({ index: entry.charAt(0), files: entry.charAt(1) }, states.get(path));
    if (state && mayBeOurs(path)) states.set(path, state);
    else states.delete(path);
  }
  return states;
}

/** Nothing is to be committed of a file that was only ever in the index. */
function stateOf({ index, files }: Letters, known: FileState | undefined): FileState | undefined {
  const isAdded = index === 'A' || (index === ' ' && files === 'A');
  if (index === '?') return known === 'deleted' ? 'changed' : 'new';
  if (files === 'D') return isAdded ? undefined : 'deleted';
  if (isAdded) return 'new';
  return index === 'D' && files === ' ' ? 'deleted' : 'changed';
}

function withTexts(folder: string, states: ReadonlyMap<string, FileState>): readonly ChangedFile[] {
  const last = states.size === 0 ? undefined : findRevision(folder, 'HEAD');
  const files = last ? [...readRevisionFiles(folder, last, (path) => states.has(path))] : [];
  const before = new Map(files.flatMap((file) => ('text' in file ? [[file.path, file.text] as const] : [])));
  return [...states].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, state]) => {
    const text = before.get(path);
    return { path, state, ...(text !== undefined && { before: text }) };
  });
}
