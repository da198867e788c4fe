import { Worker } from 'node:worker_threads';
import type { Batch, Judged, Surrounding } from '../../service/judgedApart.ts';

/** Another thread that judges partnerships. */
export interface Helper {
  /** What a check makes of the partnerships of a batch; undefined when the thread has failed, now or before. */
  readonly judge: (batch: Batch) => Promise<readonly Judged[] | undefined>;
  readonly end: () => void;
}

/** What the thread is asked, and answers. */
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
 * Starts the thread.
 * @param program absolute path of the program that serves it (`serve.ts`)
 */
export function startHelper(program: string, around: Surrounding): Helper {
  const worker = new Worker(program, { workerData: around, argv: ['check'] });
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
  return {
    judge: (batch) => new Promise((resolve) => {
      if (failed) return resolve(undefined);
      asked += 1;
      waiting.set(asked, resolve);
      worker.postMessage({ number: asked, batch } satisfies Question);
    }),
    end: () => void worker.terminate(),
  };
}
