import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { GIT } from './gitProgram.ts';

/** Nothing that the repository configures may run, and nothing may be fetched, when it is read. */
const SAFE_CONFIG = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false', 'core.quotePath=false', 'log.showRoot=true', 'i18n.logOutputEncoding=UTF-8'];
const SAFE_ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_LITERAL_PATHSPECS: '0', GIT_GLOB_PATHSPECS: '0', GIT_NOGLOB_PATHSPECS: '0', GIT_ICASE_PATHSPECS: '0' };

// What git starts itself is not looked for in the folder at hand either.
if (process.platform === 'win32') process.env['NoDefaultCurrentDirectoryInExePath'] = '1';

/** Most output that is read, in bytes: a path and a date for each change of a Markdown file in the whole history. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** What git prints, run in a folder to read and not to obey; undefined when it fails, or is not there. */
export function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const done = spawnSync(GIT, safely(args), { ...optionsFor(folder), stdio: ['pipe', 'pipe', 'ignore'], ...(input === undefined ? {} : { input }) });
  return done.status === 0 ? done.stdout : undefined;
}

/** The same, while something else is done. */
export function gitMeanwhile(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    execFile(GIT, safely(args), { ...optionsFor(folder), encoding: 'buffer' }, (error, stdout) => resolve(error ? undefined : stdout));
  });
}

function safely(args: readonly string[]): string[] {
  return [...SAFE_CONFIG.flatMap((entry) => ['-c', entry]), '--no-pager', ...args];
}

function optionsFor(folder: string): { readonly cwd: string; readonly maxBuffer: number; readonly env: NodeJS.ProcessEnv } {
  return { cwd: folder, maxBuffer: MOST_OUTPUT, env: { ...process.env, ...placesOfGit(), ...SAFE_ENVIRONMENT } };
}

/**
 * git tells its hooks by paths where it works, seen from where they are started, which need not be where git is run here. Who
 * names a repository and no working tree means the folder that he stands in.
 */
function placesOfGit(): NodeJS.ProcessEnv {
  const told = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_COMMON_DIR'];
  const places = told.flatMap((name) => {
    const path = process.env[name];
    return path === undefined || path === '' ? [] : [[name, resolve(path)] as const];
  });
  const isNamed = (name: string): boolean => places.some(([one]) => one === name);
  return Object.fromEntries(isNamed('GIT_DIR') && !isNamed('GIT_WORK_TREE') ? [...places, ['GIT_WORK_TREE', process.cwd()]] : places);
}

/** What git calls a content: its hash, of 40 hexadecimal digits, or of 64 in repositories of that kind. */
export function blobName(bytes: Uint8Array, digits: number): string {
  return createHash(digits === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Sizes of blobs in bytes, by their names; a blob that is not there is left out. */
export function sizesOfBlobs(folder: string, blobs: readonly string[]): ReadonlyMap<string, number> {
  if (blobs.length === 0) return new Map();
  const output = git(folder, ['cat-file', '--batch-check'], `${blobs.join('\n')}\n`)?.toString() ?? '';
  return new Map(output.split('\n').flatMap((line) => {
    const [blob = '', type, size] = line.split(' ');
    return type === 'blob' ? [[blob, Number(size)] as const] : [];
  }));
}

/** Texts of blobs by their names, with one process for all; a blob that is not there is left out. */
export function readBlobs(folder: string, blobs: readonly string[]): ReadonlyMap<string, Buffer> {
  if (blobs.length === 0) return new Map();
  return parseBatch(git(folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`) ?? Buffer.alloc(0));
}

/** Each answer is `BLOB blob SIZE`, a line end, so many bytes, a line end. */
function parseBatch(output: Buffer): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    if (end < 0) break;
    const [blob = '', type, size = '0'] = output.subarray(at, end).toString().split(' ');
    if (type !== 'blob') {
      at = end + 1;
      continue;
    }
    contents.set(blob, output.subarray(end + 1, end + 1 + Number(size)));
    at = end + 2 + Number(size);
  }
  return contents;
}
