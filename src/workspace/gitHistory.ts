import { spawnSync } from 'node:child_process';
import type { Day } from '../model/dates.ts';
import type { FileRevision, History } from '../model/history.ts';
import { decode } from '../text/decode.ts';
import { once } from '../text/once.ts';

/** Nothing that the repository configures may run, and nothing may be fetched, when its history is read. */
const SAFE_CONFIG = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false', 'core.quotePath=false', 'log.showRoot=true', 'i18n.logOutputEncoding=UTF-8'];
const SAFE_ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1' };

/** Most output that is read, in bytes: a path and a date for each change of a Markdown file in the whole history. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/**
 * The history of a folder, read when it is first asked for; empty outside a repository, without git, and in a shallow clone,
 * whose history is not all there.
 */
export function readHistory(folder: string): History {
  const changes = once(() => readLog(folder));
  return {
    editedOn: (path) => changes().get(path)?.find(({ isEdit }) => isEdit)?.day,
    revisionsOf: (paths) => readRevisions(folder, new Map(paths.flatMap((path) => {
      const known = changes().get(path);
      return known ? [[path, known] as const] : [];
    }))),
  };
}

function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const config = SAFE_CONFIG.flatMap((entry) => ['-c', entry]);
  const done = spawnSync('git', [...config, '--no-pager', ...args], {
    cwd: folder, maxBuffer: MOST_OUTPUT, env: { ...process.env, ...SAFE_ENVIRONMENT }, stdio: ['pipe', 'pipe', 'ignore'], ...(input === undefined ? {} : { input }),
  });
  return done.status === 0 ? done.stdout : undefined;
}

/** A commit that touched a file, and what it left of it. */
interface Change {
  readonly day: Day;
  readonly blob: string;
  readonly isEdit: boolean;
}

/** Changes of each file by its name today, the newest first. */
function readLog(folder: string): ReadonlyMap<string, readonly Change[]> {
  if (git(folder, ['rev-parse', '--is-shallow-repository'])?.toString().trim() !== 'false') return new Map();
  const log = git(folder, ['log', '--relative', '--format=%x01%cs', '--raw', '--diff-merges=first-parent', '--no-abbrev', '-M', '-z', '--no-ext-diff', '--no-textconv', '--', '*.md']);
  return log === undefined ? new Map() : parseLog(log.toString());
}

/** `%x01DATE`, then for each file modes, blobs and a status, and one path, or two for a move; the newest commit first. */
function parseLog(log: string): ReadonlyMap<string, readonly Change[]> {
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

function readRevisions(folder: string, changes: ReadonlyMap<string, readonly Change[]>): ReadonlyMap<string, readonly FileRevision[]> {
  const blobs = [...new Set([...changes.values()].flat().map(({ blob }) => blob).filter((blob) => !NO_BLOB.test(blob)))];
  const texts = blobs.length === 0 ? new Map<string, string>() : readBlobs(folder, blobs);
  return new Map([...changes].map(([path, own]) => [path, own.toReversed().flatMap(({ day, blob }) => {
    const text = texts.get(blob);
    return text === undefined ? [] : [{ day, text }];
  })]));
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
