import type { Day } from '../model/dates.ts';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import { git } from './git.ts';
import { readEntries } from './gitBlobs.ts';
import { fieldsOf, GitError, isFile, mayBeOurs, type GitEntry } from './gitFolder.ts';

/** A commit, by whatever name somebody called it. */
export interface Revision {
  /** Its full name. */
  readonly commit: string;
  /** The day of the commit. */
  readonly day: Day;
}

/** The full name of the commit that a name stands for, such as `HEAD~1`, a branch, a tag or a hash; undefined where there is none. */
export function commitOf(folder: string, name: string): string | undefined {
  if (name.startsWith('-')) return undefined;
  return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.toString().trim();
}

/** The same, with its day. */
export function findRevision(folder: string, name: string): Revision | undefined {
  const commit = commitOf(folder, name);
  const day = commit === undefined ? undefined : git(folder, ['log', '-1', '--no-show-signature', '--format=%cs', commit])?.toString().trim();
  return commit === undefined || day === undefined ? undefined : { commit, day };
}

/**
 * Everything that a commit has below a folder.
 * @throws {GitError} when it cannot be read
 */
export function entriesOf(folder: string, commit: string): readonly GitEntry[] {
  const output = git(folder, ['ls-tree', '-r', '-z', commit]);
  if (!output) throw new GitError(`git cannot read commit ${commit}; \`git fsck\` says why`);
  return fieldsOf(output).map((field) => {
    const at = field.indexOf('\t');
    const [mode = '', , blob = ''] = field.slice(0, at).split(' ');
    return { path: field.slice(at + 1), mode, blob };
  });
}

/**
 * The configuration of a folder and every Markdown file, as a commit has them, or those that are wanted; links to other files
 * are not followed.
 * @throws {GitError} when the commit cannot be read
 */
export function readRevisionFiles(folder: string, { commit }: Revision, isWanted: (path: string) => boolean): Generator<PortfolioFile> {
  return readEntries(folder, entriesOf(folder, commit).filter((entry) => isFile(entry) && mayBeOurs(entry.path)), isWanted);
}
