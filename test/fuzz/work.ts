import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { keptFolder } from '../../scripts/lib/temp.mjs';
import type { Target } from './target.ts';

/** What the watchdog asks for. */
export interface Order {
  /** The folder, from here, whose `target.ts` exports the `target`. */
  readonly target: string;
  readonly seed: number;
  /** The first case. */
  readonly from: number;
  /** Milliseconds; `case` runs one, `write` runs none and only writes its input down. */
  readonly what: { readonly type: 'run'; readonly milliseconds: number } | { readonly type: 'case' } | { readonly type: 'write' };
  /** Two whole numbers that the watchdog looks at: the case under way, and how often anything was run. */
  readonly pulse: Int32Array;
}

/** What the watchdog is told. */
export type Message =
  | { readonly type: 'done'; readonly cases: number }
  | { readonly type: 'failed'; readonly case: number; readonly message: string; readonly folder: string }
  | { readonly type: 'written'; readonly folder: string };

/** How long an input that fails is made smaller, in milliseconds. */
const SHRINKING = 30_000;

await work(workerData as Order);

async function work({ target: name, seed, from, what, pulse }: Order): Promise<void> {
  const { target } = (await import(`./${name}/target.ts`)) as { readonly target: Target<unknown> };
  if (what.type === 'write') {
    tell({ type: 'written', folder: await writeDown(target, inputOf(target, seed, from)) });
    return;
  }
  const end = what.type === 'case' ? 0 : performance.now() + what.milliseconds;
  let number = from;
  do {
    Atomics.store(pulse, 0, number);
    const failure = await failureOf(target, seed, number, pulse);
    if (failure) {
      tell({ type: 'failed', case: number, message: failure.message, folder: await writeDown(target, failure.input) });
      return;
    }
    number += 1;
  } while (performance.now() < end);
  tell({ type: 'done', cases: number - from });
}

/** One input, checked; when it fails, the smallest that was found to fail as well. */
async function failureOf<T>({ input, check }: Target<T>, seed: number, number: number, pulse: Int32Array): Promise<{ readonly message: string; readonly input: T } | undefined> {
  const property = fc.asyncProperty(input, async (value) => {
    Atomics.add(pulse, 1, 1);
    await check(value);
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, { ...parametersOf(seed, number), interruptAfterTimeLimit: SHRINKING });
  if (!failed || !counterexample) return undefined;
  const message = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { message, input: counterexample[0] };
}

function inputOf<T>({ input }: Target<T>, seed: number, number: number): T {
  return fc.sample(input, parametersOf(seed, number))[0] as T;
}

/** Every case has a seed of its own, so that it can be run alone. One in three has more of what is small and at the edge. */
function parametersOf(seed: number, number: number): { readonly seed: number; readonly numRuns: number; readonly unbiased: boolean } {
  return { seed: (seed + Math.imul(number, 0x9e3779b1)) | 0, numRuns: 1, unbiased: number % 3 !== 0 };
}

async function writeDown<T>({ filesOf }: Target<T>, input: T): Promise<string> {
  const folder = await keptFolder('fuzz');
  for (const [path, content] of filesOf(input)) {
    const file = resolve(folder, path);
    if (!file.startsWith(folder + sep)) throw new Error(`${path} is not within ${folder}`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(join(file), content);
  }
  return folder;
}

function tell(message: Message): void {
  parentPort?.postMessage(message);
}
