import { spawnSync } from 'node:child_process';
import type { Day } from '../model/dates.ts';

/** Nothing that the repository configures may run, and nothing may be fetched, when its history is read. */
const SAFE_CONFIG = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false', 'core.quotePath=false'];
const SAFE_ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };

/** Most output that is read, in bytes: a path and a date for each change of a Markdown file in the whole history. */
const MOST_OUTPUT = 256 * 1024 * 1024;

function git(folder: string, args: readonly string[]): string | undefined {
  const config = SAFE_CONFIG.flatMap((entry) => ['-c', entry]);
  const done = spawnSync('git', [...config, '--no-pager', ...args], {
    cwd: folder, encoding: 'utf8', maxBuffer: MOST_OUTPUT, env: { ...process.env, ...SAFE_ENVIRONMENT }, stdio: ['ignore', 'pipe', 'ignore'],
  });
  return done.status === 0 ? done.stdout : undefined;
}

/**
 * The day of the newest commit that edited each Markdown file of a folder, by path from the folder. Adding or moving a
 * file is no edit. Empty outside a repository, without git, and in a shallow clone, whose history is not all there.
 */
export function lastEdits(folder: string): ReadonlyMap<string, Day> {
  if (git(folder, ['rev-parse', '--is-shallow-repository'])?.trim() !== 'false') return new Map();
  const log = git(folder, ['log', '--relative', '--format=%x01%cs', '--name-status', '-M', '-z', '--no-ext-diff', '--no-textconv', '--', '*.md']);
  return log === undefined ? new Map() : parseLog(log);
}

/** `%x01DATE`, then for each file a status and one path, or two for a move; newest commit first. */
function parseLog(log: string): ReadonlyMap<string, Day> {
  const edited = new Map<string, Day>();
  /** Today's name of a file by the name it had before it was moved. */
  const nameNow = new Map<string, string>();
  for (const commit of log.split('\u0001').slice(1)) {
    const [day = '', ...fields] = commit.split('\0').map((field) => field.replace(/^\n+/, ''));
    for (let i = 0; i < fields.length;) {
      const status = fields[i] ?? '';
      const moved = /^[RC]\d/.test(status);
      const path = fields[i + 1] ?? '';
      const name = nameNow.get(moved ? (fields[i + 2] ?? '') : path) ?? (moved ? (fields[i + 2] ?? '') : path);
      if (moved && status.startsWith('R')) nameNow.set(path, name);
      if ((status === 'M' || (moved && !status.endsWith('100'))) && !edited.has(name)) edited.set(name, day);
      i += moved ? 3 : 2;
    }
  }
  return edited;
}
