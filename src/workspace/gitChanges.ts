import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { tooManyBytes } from '../model/portfolioFile.ts';
import { decode } from '../text/decode.ts';
import { git } from './git.ts';
import { blobName, readEntries } from './gitBlobs.ts';
import { fieldsOf, GitError, isFile, mayBeOurs, needWorkTree, type GitEntry } from './gitFolder.ts';
import { commitOf, entriesOf } from './revision.ts';

/** What was changed below a folder; all paths are from that folder. */
export interface GitChanges {
  /** Files that are new or different, and still there. */
  readonly changed: ReadonlySet<string>;
  /** Files as they were before they were changed or removed. What was only moved is not among them. */
  readonly former: readonly FormerFile[];
}

/** A file as it was. */
export interface FormerFile {
  readonly path: string;
  /** Undefined where it was no Markdown, or is not to be had. */
  readonly text: string | undefined;
}

/**
 * What is staged, compared with the last commit.
 * @throws {GitError} when there is no repository
 */
export function stagedChanges(folder: string): GitChanges {
  needWorkTree(folder);
  const head = commitOf(folder, 'HEAD');
  return head === undefined ? firstCommit(folder) : comparedInIndex(folder, head);
}

/** Before the first commit everything in the index is new. */
function firstCommit(folder: string): GitChanges {
  return { changed: new Set(fieldsOf(git(folder, ['ls-files', '-z']) ?? Buffer.alloc(0))), former: [] };
}

function comparedInIndex(folder: string, head: string): GitChanges {
  const output = git(folder, ['diff-index', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--relative', head]);
  if (!output) throw new GitError('git cannot compare its index with the last commit; `git status` says why');
  const fields = fieldsOf(output);
  const changed = new Map<string, string>();
  const before: GitEntry[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [mode = '', , blob = '', newBlob = '', status] = (fields[i] ?? '').replace(/^:/, '').split(' ');
    const path = fields[i + 1] ?? '';
    if (status !== 'D') changed.set(path, newBlob);
    if (status !== 'A') before.push({ path, mode, blob });
  }
  const texts = textsOf(folder, before);
  return { changed: new Set(changed.keys()), former: withoutMoves(before, changed).map(({ path }) => ({ path, text: texts.get(path) })) };
}

/**
 * What differs from the commit where REV and the present branch parted: in the working tree, with what is not committed yet
 * and not ignored. Content is compared, and no filter of the repository is run; line ends make no difference.
 * @throws {GitError} when there is no repository, no such revision, or no such commit
 */
export function changesSince(folder: string, revision: string): GitChanges {
  needWorkTree(folder);
  const base = partingOf(folder, revision);
  const listed = git(folder, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  if (!listed) throw new GitError('git cannot list the files of the working tree; `git status` says why');
  const tree = new Map(entriesOf(folder, base).map((entry) => [entry.path, entry]));
  return compare(folder, tree, [...new Set(fieldsOf(listed))]);
}

function partingOf(folder: string, revision: string): string {
  const head = commitOf(folder, 'HEAD');
  if (head === undefined) throw new GitError('this repository has no commit yet, so nothing can be compared; check --staged, or everything');
  const commit = commitOf(folder, revision);
  if (commit === undefined) throw new GitError(`there is no revision ${revision}; expected a branch, tag or commit that is here (in CI, fetch the whole history)`);
  const base = git(folder, ['merge-base', commit, head])?.toString().trim();
  if (base === undefined || base === '') throw new GitError(`${revision} and the present branch have no commit in common here (in CI, fetch the whole history)`);
  return base;
}

/** Other files than documents matter only when they are gone, because links may lead to them. */
function compare(folder: string, tree: ReadonlyMap<string, GitEntry>, listed: readonly string[]): GitChanges {
  const now = new Map(listed.filter(mayBeOurs).flatMap((path) => {
    const bytes = contentOf(join(folder, path));
    return bytes ? [[path, bytes] as const] : [];
  }));
  const digits = tree.values().next().value?.blob.length ?? 40;
  const names = new Map([...now].map(([path, bytes]) => [path, blobName(bytes, digits)]));
  const isGone = ({ path }: GitEntry): boolean => !now.has(path) && (mayBeOurs(path) || !isThere(join(folder, path)));
  const before = [...tree.values()].filter((entry) => isGone(entry) || (names.has(entry.path) && names.get(entry.path) !== entry.blob));
  const texts = textsOf(folder, before);
  const isSame = (path: string, bytes: Buffer): boolean => names.get(path) === tree.get(path)?.blob || texts.get(path) === linesOf(decode(bytes));
  const changed = new Map([...now].filter(([path, bytes]) => !isSame(path, bytes)).map(([path]) => [path, names.get(path) ?? '']));
  const former = before.filter(({ path }) => !now.has(path) || changed.has(path));
  return { changed: new Set(changed.keys()), former: withoutMoves(former, changed).map(({ path }) => ({ path, text: texts.get(path) })) };
}

/** The bytes of a file, or where a link leads to; undefined where neither is there, or can be read. */
function contentOf(path: string): Buffer | undefined {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return Buffer.from(readlinkSync(path));
    // What is too large is not looked into, and counts as changed.
    if (tooManyBytes(stats.size)) return Buffer.alloc(0);
    return stats.isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The texts of documents as they were, by path. */
function textsOf(folder: string, before: readonly GitEntry[]): ReadonlyMap<string, string> {
  const documents = before.filter((entry) => isFile(entry) && mayBeOurs(entry.path));
  return new Map([...readEntries(folder, documents)].flatMap((file) => ('text' in file ? [[file.path, linesOf(file.text)] as const] : [])));
}

/** A text with the same line ends on every system. */
function linesOf(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** A file that is there under another name has only been moved. */
function withoutMoves(before: readonly GitEntry[], changed: ReadonlyMap<string, string>): readonly GitEntry[] {
  const blobs = new Set(changed.values());
  return before.filter(({ path, blob }) => changed.has(path) || !blobs.has(blob));
}
