import { realpathSync } from 'node:fs';
import { isNeverOurs } from '../model/portfolioFile.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { git } from './git.ts';

/** git cannot say what it was asked: why, and what to do. */
export class GitError extends Error {}

/**
 * Makes sure that a folder lies in the working tree of a git repository.
 * @throws {GitError} when it does not, or git is not there
 */
export function needWorkTree(folder: string): void {
  if (git(folder, ['rev-parse', '--is-inside-work-tree'])?.toString().trim() === 'true') return;
  if (git(folder, ['--version']) === undefined) throw new GitError('git is not there; install it, or put it on the PATH');
  const isBare = git(folder, ['rev-parse', '--git-dir']) !== undefined;
  throw new GitError(isBare
    ? 'this git repository has no working tree here; expected a folder of one that was cloned or initialised as usual'
    : 'this is no git repository, or one that git does not trust (`git status` says which); begin one with `git init`');
}

/** The top of the working tree that a folder lies in, without links; undefined where there is none. */
export function topOf(folder: string): string | undefined {
  const top = git(folder, ['rev-parse', '--show-toplevel'])?.toString().replace(/\r?\n$/, '');
  return top === undefined || top === '' ? undefined : realpathSync(top);
}

/** A file as git keeps it: its path from the folder, and the name of its content. */
export interface GitEntry {
  readonly path: string;
  readonly mode: string;
  readonly blob: string;
}

/** Whether an entry is a file; links and other repositories are never followed. */
export function isFile({ mode }: GitEntry): boolean {
  return mode.startsWith('100');
}

/** Whether a path is that of the configuration, or of a file that may be a document. */
export function mayBeOurs(path: string): boolean {
  return path === CONFIGURATION_FILE || (path.endsWith('.md') && !isNeverOurs(path));
}

/** Git's output with `-z`: what stands before each NUL. */
export function fieldsOf(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1);
}
