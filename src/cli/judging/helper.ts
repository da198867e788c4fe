import { Worker } from 'node:worker_threads';
import type { Batch, Judged, Surrounding } from '../../service/judgedApart.ts';

/** From so many documents on a second thread saves more than its start costs. */
export const WORTHWHILE = 1500;

/** Another thread that judges partnerships. */
export interface Helper {
  /** Tells it of the portfolio, before it is asked anything. */
  readonly begin: (around: Surrounding) => void;
  /** What a check makes of the partnerships of a batch; undefined when the thread has failed, now or before. */
  readonly judge: (batch: Batch) => Promise<readonly Judged[] | undefined>;
  /** There are no more questions: it answers those that it was asked, and ends. */
  readonly end: () => void;
}

/** What the thread is told: of the portfolio first, then question by question, and at last that there are no more. */
export type Told = { readonly around: Surrounding } | Question | 'no-more';

/** What the thread is asked. */
export interface Question {
  readonly number: number;
  readonly batch: Batch;
}

/** The answer to a question. */
export interface Answer {
  readonly number: number;
  readonly judged: readonly Judged[];
}

/**
 * Starts the thread. From `begin` to `end` it keeps the program running; a thread that was begun has to be ended.
 * @param program absolute path of the program that serves it (`serve.ts`)
 */
export function startHelper(program: string): Helper {
  const worker = new Worker(program, { argv: ['check'] });
  const tell = (told: Told): void => { worker.postMessage(told); };
  const waiting = new Map<number, (judged: readonly Judged[] | undefined) => void>();
  let asked = 0;
  let failed = false;
  const fail = (): void => {
    failed = true;
    for (const settle of waiting.values()) settle(undefined);
    waiting.clear();
  };
  worker.on('message', ({ number, judged }: Answer) => {
    waiting.get(number)?.(judged);
    waiting.delete(number);
  });
  // Whoever has asked judges then himself, and meets the same fault where it is the documents'.
  worker.on('error', fail);
  worker.on('exit', fail);
  // To listen to it keeps the program running.
  worker.unref();
  return {
    begin: (around) => {
      worker.ref();
      tell({ around });
    },
    judge: (batch) => new Promise((resolve) => {
      if (failed) return resolve(undefined);
      asked += 1;
      waiting.set(asked, resolve);
      tell({ number: asked, batch });
    }),
    end: () => { tell('no-more'); },
  };
}
