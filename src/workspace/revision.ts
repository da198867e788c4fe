import type { Day } from '../model/dates.ts';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import { decode } from '../text/decode.ts';
import { git, readBlobs } from './git.ts';
import { isFile, mayBeOurs } from './gitFolder.ts';

/** A commit, by whatever name somebody called it. */
export interface Revision {
  /** Its full name. */
  readonly commit: string;
  /** The day of the commit. */
  readonly day: Day;
}

/** The commit that a name stands for, such as `HEAD~1`, a branch, a tag or a hash; undefined where there is none. */
export function findRevision(folder: string, name: string): Revision | undefined {
  const commit = git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])?.toString().trim();
  const day = commit === undefined ? undefined : git(folder, ['log', '-1', '--no-show-signature', '--format=%cs', commit])?.toString().trim();
  return commit === undefined || day === undefined ? undefined : { commit, day };
}

/** Every Markdown file of a folder, and its configuration, as a commit has them, or those that are wanted; links to other files are not followed. */
export function readRevisionFiles(folder: string, { commit }: Revision, isWanted: (path: string) => boolean = () => true): readonly PortfolioFile[] {
  const listing = git(folder, ['ls-tree', '-r', '-z', commit])?.toString() ?? '';
  const files = listing.split('\0').flatMap((line) => {
    const [, mode = '', blob = '', path = ''] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    return isFile({ mode, blob, path }) && mayBeOurs(path) && isWanted(path) ? [{ path, blob }] : [];
  });
  const contents = readBlobs(folder, [...new Set(files.map(({ blob }) => blob))]);
  return files.flatMap(({ path, blob }) => {
    const bytes = contents.get(blob);
    return bytes === undefined ? [] : [{ path, text: decode(bytes) }];
  });
}
