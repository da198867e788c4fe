import type { FileChange, HistoryExtent } from '../model/history.ts';
import { git, gitMeanwhile } from './git.ts';

/** What a commit did to a file. */
export interface Change extends FileChange {
  readonly isEdit: boolean;
}

/** Changes of each file by its name at the newest commit, the newest first. */
export type Changes = ReadonlyMap<string, readonly Change[]>;

/** What was read of a repository until a commit. */
export interface Log {
  readonly extent: HistoryExtent;
  /** The commit; empty where there is none. */
  readonly head: string;
  readonly changes: Changes;
}

const NOTHING: Log = { extent: 'none', head: '', changes: new Map() };

/** Reads everything until a commit, which is `HEAD` or a full name. */
export function readLog(folder: string, until: string): Log {
  const standing = standingIn(git(folder, standingOf(until)), git(folder, PROMISES));
  return standing.extent === 'whole' ? logOf(standing, git(folder, logOfRange(standing.head))) : { ...NOTHING, extent: standing.extent };
}

/** Where a repository stands, asked while something else is done. */
export async function readStandingMeanwhile(folder: string): Promise<StandingOfRepository> {
  return standingIn(...(await Promise.all([gitMeanwhile(folder, standingOf('HEAD')), gitMeanwhile(folder, PROMISES)])));
}

/** Reads everything until the commit at which a repository stands, while something else is done. */
export async function readLogMeanwhile(folder: string, standing: StandingOfRepository): Promise<Log> {
  return standing.extent === 'whole' ? logOf(standing, await gitMeanwhile(folder, logOfRange(standing.head))) : { ...NOTHING, extent: standing.extent };
}

/** Prints whether the repository is shallow, and the name of a commit; fails where there is none. */
function standingOf(commit: string): readonly string[] {
  return ['rev-parse', '--is-shallow-repository', `${commit}^{commit}`];
}

/**
 * What was read of a repository, and what was committed since: only that is read where it follows upon what is known, else
 * everything.
 */
export function continueLog(folder: string, before: Log): Log {
  const { extent, head } = standingIn(git(folder, standingOf('HEAD')), git(folder, PROMISES));
  if (extent !== 'whole') return { ...NOTHING, extent };
  if (head === before.head && head !== '') return before;
  if (before.extent !== 'whole' || git(folder, ['merge-base', '--is-ancestor', before.head, head]) === undefined) return readLog(folder, 'HEAD');
  const since = parseLog(git(folder, logOfRange(`${before.head}..${head}`))?.toString() ?? '');
  // A branch that was merged may have commits that are older than what is known, and have to stand among those.
  if (oldestDay(since.changes) < newestDay(before.changes) || isTaken(since, before.changes)) return readLog(folder, 'HEAD');
  return { extent: 'whole', head, changes: joined(since, before.changes) };
}

/** Of a merge only what is in none of its parents: all else is told by the commit that made it. */
function logOfRange(range: string): readonly string[] {
  return ['log', range, '--date-order', '--relative', '--format=%x01%H%x00%cs%x00%an', '--raw', '--diff-merges=combined', '--no-abbrev', '-M', '-z', '--no-ext-diff', '--no-textconv', '--', '*.md'];
}

/** Tells of a clone that promised to fetch what is missing when it is asked for, which is not done here. */
const PROMISES = ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$'];

/** How much a repository has, and its newest commit; of one that has not everything nothing is used. */
export type StandingOfRepository = Pick<Log, 'extent' | 'head'>;

function standingIn(standing: Buffer | undefined, promises: Buffer | undefined): StandingOfRepository {
  const [isShallow, head = ''] = standing?.toString().split('\n') ?? [];
  if (isShallow === 'true') return { extent: 'shallow', head };
  if (isShallow !== 'false') return { extent: 'none', head };
  return { extent: promises === undefined ? 'whole' : 'partial', head };
}

function logOf({ head }: StandingOfRepository, log: Buffer | undefined): Log {
  return log === undefined ? NOTHING : { extent: 'whole', head, changes: parseLog(log.toString()).changes };
}

interface Parsed {
  readonly changes: Changes;
  /** Today's name of a file by a name that it had before it was moved. */
  readonly nameNow: ReadonlyMap<string, string>;
}

/**
 * For each commit `%x01COMMIT`, day and author, then for each file modes, blobs and a status, and one path, or two for a
 * move; a merge has as many colons before the modes as it has parents. The newest commit first.
 */
function parseLog(log: string): Parsed {
  const changes = new Map<string, Change[]>();
  const nameNow = new Map<string, string>();
  const fields = log.split('\0');
  let [commit, day, author] = ['', '', ''];
  for (let i = 0; i < fields.length;) {
    const field = (fields[i] ?? '').replace(/^\n+/, '');
    if (field.startsWith('\u0001')) [commit, day, author] = [field.slice(1), fields[i + 1] ?? '', fields[i + 2] ?? ''];
    if (!field.startsWith(':')) {
      i += field.startsWith('\u0001') ? 3 : 1;
      continue;
    }
    const { blob, status } = parseModes(field);
    const isMove = /^[RC]\d/.test(status);
    const path = fields[i + (isMove ? 2 : 1)] ?? '';
    const name = nameNow.get(path) ?? path;
    if (isMove && status.startsWith('R')) nameNow.set(fields[i + 1] ?? '', name);
    const own = changes.get(name) ?? [];
    own.push({ commit, day, author, blob, isEdit: /^M+$/.test(status) || (isMove && !status.endsWith('100')) });
    changes.set(name, own);
    i += isMove ? 3 : 2;
  }
  return { changes, nameNow };
}

/** `:MODE MODE BLOB BLOB STATUS`, of a merge `::` with one more mode, blob and letter for each further parent. */
function parseModes(field: string): { readonly blob: string; readonly status: string } {
  const parts = field.split(' ');
  return { blob: parts.at(-2) ?? '', status: parts.at(-1) ?? '' };
}

/** Whether a file was moved to a name under which another one is known, so that the commits of both would have to be put in order. */
function isTaken({ nameNow }: Parsed, before: Changes): boolean {
  return [...nameNow].some(([was, is]) => before.has(was) && before.has(is));
}

/** What is known stands under the names that files have now, below what was committed since. */
function joined(since: Parsed, before: Changes): Changes {
  const changes = new Map(since.changes);
  for (const [path, own] of before) {
    const name = since.nameNow.get(path) ?? path;
    changes.set(name, [...(changes.get(name) ?? []), ...own]);
  }
  return changes;
}

function oldestDay(changes: Changes): string {
  return [...changes.values()].reduce((oldest, own) => own.reduce((day, change) => (change.day < day ? change.day : day), oldest), '9999');
}

function newestDay(changes: Changes): string {
  return [...changes.values()].reduce((newest, [first]) => (first && first.day > newest ? first.day : newest), '');
}
