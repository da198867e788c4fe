import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Day } from '../model/dates.ts';
import type { FileRevision, History } from '../model/history.ts';
import { decode } from '../text/decode.ts';
import { once } from '../text/once.ts';

/** Nothing that the repository configures may run, and nothing may be fetched, when its history is read. */
const SAFE_CONFIG = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false', 'core.quotePath=false', 'log.showRoot=true', 'i18n.logOutputEncoding=UTF-8'];
const SAFE_ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1' };

// Windows looks for a program in the folder at hand first, and nobody vouches for what lies there.
if (process.platform === 'win32') process.env['NoDefaultCurrentDirectoryInExePath'] = '1';

/** Most output that is read, in bytes: a path and a date for each change of a Markdown file in the whole history. */
const MOST_OUTPUT = 256 * 1024 * 1024;

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

function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const done = spawnSync('git', safely(args), { ...optionsFor(folder), stdio: ['pipe', 'pipe', 'ignore'], ...(input === undefined ? {} : { input }) });
  return done.status === 0 ? done.stdout : undefined;
}

function gitMeanwhile(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    execFile('git', safely(args), { ...optionsFor(folder), encoding: 'buffer' }, (error, stdout) => resolve(error ? undefined : stdout));
  });
}

function safely(args: readonly string[]): string[] {
  return [...SAFE_CONFIG.flatMap((entry) => ['-c', entry]), '--no-pager', ...args];
}

function optionsFor(folder: string): { readonly cwd: string; readonly maxBuffer: number; readonly env: NodeJS.ProcessEnv } {
  return { cwd: folder, maxBuffer: MOST_OUTPUT, env: { ...process.env, ...SAFE_ENVIRONMENT } };
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
  if (missing.length > 0) for (const [blob, text] of readBlobs(folder, missing)) texts.set(blob, text);
  return new Map(asked.map(({ path, own }) => [path, own.toReversed().flatMap(({ day, blob }) => {
    const text = texts.get(blob);
    return text === undefined ? [] : [{ day, text }];
  })]));
}

/** Whether git knows a text by this name, which is its hash. */
function isBlobOf(blob: string, text: string): boolean {
  const bytes = Buffer.from(text);
  return blob === createHash(blob.length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** One process for all: each answer is `BLOB blob SIZE`, a line end, so many bytes, a line end. */
function readBlobs(folder: string, blobs: readonly string[]): Map<string, string> {
  const output = git(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`) ?? Buffer.alloc(0);
  const texts = new Map<string, string>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [blob = '', type, size = '0'] = output.subarray(at, end).toString().split(' ');
    if (type !== 'blob') {
      at = end + 1;
      continue;
    }
    texts.set(blob, decode(output.subarray(end + 1, end + 1 + Number(size))));
    at = end + 2 + Number(size);
  }
  return texts;
}
