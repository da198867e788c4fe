import { createHash } from 'node:crypto';
import type { FileChange, FileRevision, History, HistoryExtent } from '../model/history.ts';
import { decode } from '../text/decode.ts';
import { once } from '../text/once.ts';
import { git, gitMeanwhile, readBlobs } from './git.ts';

/** The history of a folder until a commit, read when it is first asked for; empty outside a repository, and without git. */
export function readHistory(folder: string, until = 'HEAD'): History {
  return historyOf(folder, once(() => logOf(git(folder, IS_SHALLOW), git(folder, logUntil(until)))));
}

/** The same, with git at work while something else is done: `arrived` is when it has answered. */
export function beginHistory(folder: string): { readonly history: History; readonly arrived: Promise<void> } {
  let early: Log | undefined;
  const later = once(() => logOf(git(folder, IS_SHALLOW), git(folder, logUntil('HEAD'))));
  const arrived = Promise.all([gitMeanwhile(folder, IS_SHALLOW), gitMeanwhile(folder, logUntil('HEAD'))]).then(([shallow, log]) => {
    early = logOf(shallow, log);
  });
  return { history: historyOf(folder, () => early ?? later()), arrived };
}

function historyOf(folder: string, log: () => Log): History {
  return {
    extent: () => log().extent,
    editedOn: (path) => log().changes.get(path)?.find(({ isEdit }) => isEdit)?.day,
    changesOf: (path) => log().changes.get(path) ?? [],
    revisionsOf: (today) => readRevisions(folder, today, log().changes),
  };
}

const IS_SHALLOW = ['rev-parse', '--is-shallow-repository'];

/** Of a merge only what is in none of its parents: all else is told by the commit that made it. */
function logUntil(commit: string): readonly string[] {
  return ['log', commit, '--date-order', '--relative', '--format=%x01%H%x00%cs%x00%an', '--raw', '--diff-merges=combined', '--no-abbrev', '-M', '-z', '--no-ext-diff', '--no-textconv', '--', '*.md'];
}

/** What a commit did to a file. */
interface Change extends FileChange {
  readonly isEdit: boolean;
}

/** Changes of each file by its name today, the newest first. */
type Changes = ReadonlyMap<string, readonly Change[]>;

interface Log {
  readonly extent: HistoryExtent;
  readonly changes: Changes;
}

function logOf(shallow: Buffer | undefined, log: Buffer | undefined): Log {
  const isShallow = shallow?.toString().trim();
  if (isShallow === 'true') return { extent: 'shallow', changes: new Map() };
  if (isShallow !== 'false' || log === undefined) return { extent: 'none', changes: new Map() };
  return { extent: 'whole', changes: parseLog(log.toString()) };
}

/**
 * For each commit `%x01COMMIT`, day and author, then for each file modes, blobs and a status, and one path, or two for a
 * move; a merge has as many colons before the modes as it has parents. The newest commit first.
 */
function parseLog(log: string): Changes {
  const changes = new Map<string, Change[]>();
  /** Today's name of a file by the name it had before it was moved. */
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
  return changes;
}

/** `:MODE MODE BLOB BLOB STATUS`, of a merge `::` with one more mode, blob and letter for each further parent. */
function parseModes(field: string): { readonly blob: string; readonly status: string } {
  const parts = field.split(' ');
  return { blob: parts.at(-2) ?? '', status: parts.at(-1) ?? '' };
}

/** Nothing; where a file was deleted, git names this blob. */
const NO_BLOB = /^0+$/;

function readRevisions(folder: string, today: ReadonlyMap<string, string>, changes: Changes): ReadonlyMap<string, readonly FileRevision[]> {
  const asked = [...today].flatMap(([path, text]) => {
    const own = changes.get(path);
    return own ? [{ path, own, text }] : [];
  });
  const texts = new Map(asked.flatMap(({ own: [newest], text }) => (newest && isBlobOf(newest.blob, text) ? [[newest.blob, text] as const] : [])));
  const missing = [...new Set(asked.flatMap(({ own }) => own.map(({ blob }) => blob)))].filter((blob) => !texts.has(blob) && !NO_BLOB.test(blob));
  for (const [blob, bytes] of readBlobs(folder, missing)) texts.set(blob, decode(bytes));
  return new Map(asked.map(({ path, own }) => [path, own.toReversed().flatMap((change) => {
    const text = texts.get(change.blob);
    return text === undefined ? [] : [{ ...change, text }];
  })]));
}

/** Whether git knows a text by this name, which is its hash. */
function isBlobOf(blob: string, text: string): boolean {
  const bytes = Buffer.from(text);
  return blob === createHash(blob.length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
