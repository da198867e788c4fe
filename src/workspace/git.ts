import { execFile, spawnSync, type SpawnSyncOptions } from 'node:child_process';
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
export function git(folder: string, args: readonly string[]): Buffer | undefined {
  const { status, stdout } = run(folder, args);
  return status === 0 && stdout ? stdout : undefined;
}

/** The same, while something else is done. */
export function gitMeanwhile(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    execFile(GIT, safely(args), { ...optionsFor(folder), encoding: 'buffer' }, (error, stdout) => resolve(error ? undefined : stdout));
  });
}

/** What git prints until it has failed, or has printed more than so many bytes, and whether that is all. */
export function gitUpTo(most: number, folder: string, args: readonly string[], input: string): { readonly output: Buffer; readonly isAll: boolean } {
  const { stdout, error } = run(folder, args, { input, maxBuffer: most });
  return { output: stdout ?? Buffer.alloc(0), isAll: (error as NodeJS.ErrnoException | undefined)?.code !== 'ENOBUFS' };
}

interface Run {
  readonly status: number | null;
  /** Null where git is not there. */
  readonly stdout: Buffer | null;
  readonly error?: Error;
}

function run(folder: string, args: readonly string[], options: Pick<SpawnSyncOptions, 'input' | 'maxBuffer'> = {}): Run {
  return spawnSync(GIT, safely(args), { ...optionsFor(folder), stdio: ['pipe', 'pipe', 'ignore'], ...options });
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
