import type { Day } from '../model/dates.ts';
import type { FileRevision, History } from '../model/history.ts';
import { decode } from '../text/decode.ts';
import { once } from '../text/once.ts';
import { blobName, git, gitMeanwhile, readBlobs } from './git.ts';

/**
 * The history of a folder, read when it is first asked for; empty outside a repository, without git, and in a shallow clone,
 * whose history is not all there.
 */
export function readHistory(folder: string): History {
  return historyOf(folder, once(() => readLog(folder)));
}

/** The same, with git at work while something else is done: `arrived` is when it has answered. */
export function beginHistory(folder: string): { readonly history: History; readonly arrived: Promise<void> } {
  let early: Changes | undefined;
  const later = once(() => readLog(folder));
  const arrived = Promise.all([gitMeanwhile(folder, IS_SHALLOW), gitMeanwhile(folder, LOG)]).then(([shallow, log]) => {
    early = changesIn(shallow, log);
  });
  return { history: historyOf(folder, () => early ?? later()), arrived };
}

function historyOf(folder: string, changes: () => Changes): History {
  return {
    editedOn: (path) => changes().get(path)?.find(({ isEdit }) => isEdit)?.day,
    revisionsOf: (today) => readRevisions(folder, today, changes()),
  };
}

const IS_SHALLOW = ['rev-parse', '--is-shallow-repository'];
const LOG = ['log', '--relative', '--format=%x01%cs', '--raw', '--diff-merges=first-parent', '--no-abbrev', '-M', '-z', '--no-ext-diff', '--no-textconv', '--', '*.md'];

/** A commit that touched a file, and what it left of it. */
interface Change {
  readonly day: Day;
  readonly blob: string;
  readonly isEdit: boolean;
}

/** Changes of each file by its name today, the newest first. */
type Changes = ReadonlyMap<string, readonly Change[]>;

function readLog(folder: string): Changes {
  return changesIn(git(folder, IS_SHALLOW), git(folder, LOG));
}

function changesIn(shallow: Buffer | undefined, log: Buffer | undefined): Changes {
  return shallow?.toString().trim() !== 'false' || log === undefined ? new Map() : parseLog(log.toString());
}

/** `%x01DATE`, then for each file modes, blobs and a status, and one path, or two for a move; the newest commit first. */
function parseLog(log: string): Changes {
  const changes = new Map<string, Change[]>();
  /** Today's name of a file by the name it had before it was moved. */
  const nameNow = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [day = '', ...fields] = commit.split('\0').map((field) => field.replace(/^\n+/, ''));
    for (let i = 0; i < fields.length;) {
      const [, , , blob = '', status = ''] = (fields[i] ?? '').split(' ');
      const isMove = /^[RC]/.test(status);
      const path = fields[i + (isMove ? 2 : 1)] ?? '';
      const name = nameNow.get(path) ?? path;
      if (status.startsWith('R')) nameNow.set(fields[i + 1] ?? '', name);
      const own = changes.get(name) ?? [];
      own.push({ day, blob, isEdit: status === 'M' || (isMove && !status.endsWith('100')) });
      changes.set(name, own);
      i += isMove ? 3 : 2;
    }
  }
  return changes;
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
  return new Map(asked.map(({ path, own }) => [path, own.toReversed().flatMap(({ day, blob }) => {
    const text = texts.get(blob);
    return text === undefined ? [] : [{ day, text }];
  })]));
}

/** Whether git knows a text by this name. */
function isBlobOf(blob: string, text: string): boolean {
  return blob === blobName(Buffer.from(text), blob.length);
}
