import { setFlagsFromString } from 'node:v8';

/** From so many files on a check takes care of memory; below, it takes less than 250 MB anyhow. */
export const MANY_FILES = 3000;

/*
 * V8 lets garbage gather: 64 MB in each half of the young generation before it is looked through, and as much again as what
 * is in use in the old one. With these two a check of 10,000 documents takes 240 MB in place of 430 MB, and no longer.
 */

/** At most so many megabytes in each half of the young generation. */
const SMALL_YOUNG = '--max-semi-space-size=5';

/** The old generation is looked through when it has grown by so many percent of what was in use. */
const SLOW_GROWTH = '--heap-growing-percent=20';

/** V8 decides by itself when. */
const OWN_GROWTH = '--heap-growing-percent=0';

type Execve = (file: string, args: readonly string[], environment: NodeJS.ProcessEnv) => void;

/**
 * What makes the program take little memory; undefined where it does so already. It is started over in the same process, with a V8
 * that keeps its young generation small: how large that may be is read once, when it starts. Where that cannot be done, on Windows
 * and before Node.js 22.15, only the old generation is kept small, and 10,000 documents take 262 MB.
 */
export function leanness(): (() => void) | undefined {
  if (isLean()) return undefined;
  const { execve } = process as NodeJS.Process & { readonly execve?: Execve };
  if (!execve || process.platform === 'win32') return growSlowly;
  return () => {
    execve.call(process, process.execPath, [process.execPath, SMALL_YOUNG, ...process.execArgv, ...process.argv.slice(1)], process.env);
  };
}

/** Whether the program was started over to take little memory. */
export function isLean(): boolean {
  return process.execArgv.includes(SMALL_YOUNG);
}

/**
 * Has V8 look through the old generation when it has grown by a fifth. Not set when the program starts, because with that V8 would take
 * nothing that was compiled without, of Node.js or of ours, and start in twice the time. A thread that starts later compiles what is of
 * Node.js anew, and has its own of ours; set later still, V8 would have let the heap become large before.
 */
export function growSlowly(): void {
  setFlagsFromString(SLOW_GROWTH);
  // What is kept compiled of this run is for the next start.
  process.prependOnceListener('exit', () => { setFlagsFromString(OWN_GROWTH); });
}
