import type { Day } from '../model/dates.ts';
import type { StoredCache } from '../workspace/resultCache.ts';
import type { Helper } from './judging/helper.ts';

/** What a command needs of the terminal, so that tests can stand in for it. */
export interface CliIo {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly cwd: string;
  /** Whether standard output is a terminal. */
  readonly isTty: boolean;
  /** Whether standard error is a terminal, where progress is shown. */
  readonly showsProgress: boolean;
  /** Whether output may have colours. */
  readonly colour: boolean;
  /** Columns of the terminal; a usual width where there is none. */
  readonly width: number;
  readonly today: () => Day;
  /** Opens what is kept of a portfolio for a purpose, by the absolute path of its root, from one run to the next; left out where nothing is kept. */
  readonly openCache?: (root: string, purpose: string) => StoredCache;
  /**
   * Sees to it that little memory is taken. May start the program over and not return, so it has to be called before anything is read or
   * written. Left out where that was seen to.
   */
  readonly beLean?: () => void;
  /** Starts another thread that judges partnerships; left out where there is but one processor. */
  readonly startHelper?: () => Helper;
  /** What the process ends with: 0 all well, 1 something was found, 2 wrong usage or unreadable input. */
  exitCode: number;
}

/** Wrong usage or unreadable input: one line that says what is wrong and what to do. Ends the process with 2. */
export class CliError extends Error {}
