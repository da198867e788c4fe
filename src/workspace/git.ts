import { execFile, spawnSync } from 'node:child_process';

/** Nothing that the repository configures may run, and nothing may be fetched, when it is read. */
const SAFE_CONFIG = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'log.showSignature=false', 'core.quotePath=false', 'log.showRoot=true', 'i18n.logOutputEncoding=UTF-8'];
const SAFE_ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1' };

// Windows looks for a program in the folder at hand first, and nobody vouches for what lies there.
if (process.platform === 'win32') process.env['NoDefaultCurrentDirectoryInExePath'] = '1';

/** Most output that is read, in bytes: a path and a date for each change of a Markdown file in the whole history. */
const MOST_OUTPUT = 256 * 1024 * 1024;

/** What git prints, run in a folder to read and not to obey; undefined when it fails, or is not there. */
export function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  const done = spawnSync('git', safely(args), { ...optionsFor(folder), stdio: ['pipe', 'pipe', 'ignore'], ...(input === undefined ? {} : { input }) });
  return done.status === 0 ? done.stdout : undefined;
}

/** The same, while something else is done. */
export function gitMeanwhile(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
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
