/**
 * Runs one fuzz target in a thread of its own and watches it: a hang in code that does not wait for anything cannot be seen
 * from within. `node watch.mjs TARGET SEED run SECONDS`, or `… case NUMBER`; TARGET is a folder
 * here, and a last argument sets another limit for the work of one input. What failed is told on standard output, with
 * all that is needed to run it again; the exit code is 1 then.
 */
import { Worker } from 'node:worker_threads';
import { setPriority } from 'node:os';

/** Processor time that one input may take at the most unless something else is asked for, in milliseconds; most take a hundredth of a second. */
const USUAL_LIMIT = '20000';
/** Time on the clock, for what waits for something that never comes, in milliseconds. */
const LONGEST_WAIT = 120_000;
/** Memory of the thread, in MiB, so that what fills it ends the thread and not the machine. */
const MEMORY = 1500;

/** Nothing else should wait for random input. */
const LOWEST_PRIORITY = 19;

const [target, seedText, mode, amount, limit = USUAL_LIMIT] = process.argv.slice(2);
const mostWork = Number(limit);
const seed = Number(seedText);
const again = (number) => `npm run fuzz -- --only ${target} --seed ${seed} --case ${number}`;

setPriority(LOWEST_PRIORITY);
process.exitCode = (await runAndWatch()) ? 0 : 1;

async function runAndWatch() {
  const pulse = new Int32Array(new SharedArrayBuffer(8));
  const what = mode === 'case' ? { type: 'case' } : { type: 'run', milliseconds: Number(amount) * 1000 };
  const worker = started({ target, seed, from: mode === 'case' ? Number(amount) : 0, what, pulse });
  const outcome = await Promise.race([messageOf(worker), hang(worker, pulse)]);
  const number = Atomics.load(pulse, 0);
  switch (outcome.type) {
    case 'done':
      console.log(`${target}: ${outcome.cases} cases of seed ${seed}`);
      return true;
    case 'failed':
      console.log(`${target}: case ${outcome.case} of seed ${seed} fails.\n${outcome.message}\nIts input, made as small as could be: ${outcome.folder}\nRun it again: ${again(outcome.case)}`);
      return false;
    case 'hangs':
      console.log(`${target}: case ${number} of seed ${seed} does not end: ${outcome.spent}.\nIts input: ${await writtenInput(number)}\nRun it again: ${again(number)}`);
      return false;
    default:
      console.log(`${target}: case ${number} of seed ${seed} ended the thread: ${outcome.message}\nIts input: ${await writtenInput(number)}\nRun it again: ${again(number)}`);
      return false;
  }
}

function started(order) {
  return new Worker(new URL('./worker.mjs', import.meta.url), { workerData: order, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
}

function messageOf(worker) {
  return new Promise((resolve) => {
    worker.once('message', (message) => {
      void worker.terminate();
      resolve(message);
    });
    worker.once('error', (error) => resolve({ type: 'died', message: error.stack ?? String(error) }));
    worker.once('exit', (code) => resolve({ type: 'died', message: `it ended with code ${code}` }));
  });
}

/** Resolves when nothing new has been run for too long. */
function hang(worker, pulse) {
  return new Promise((resolve) => {
    let last = { runs: -1, work: 0, at: 0 };
    const timer = setInterval(() => {
      const now = { runs: Atomics.load(pulse, 1), work: workDone(), at: performance.now() };
      if (now.runs !== last.runs) return void (last = now);
      const spent = now.work - last.work > mostWork ? `more than ${mostWork / 1000} s of processor time`
        : now.at - last.at > LONGEST_WAIT ? `more than ${LONGEST_WAIT / 1000} s of waiting` : undefined;
      if (spent === undefined) return;
      clearInterval(timer);
      // Before the thread ends, which looks like a crash.
      resolve({ type: 'hangs', spent });
      void worker.terminate();
    }, 250);
    worker.once('exit', () => clearInterval(timer));
  });
}

/** Processor time of this process, all threads together, in milliseconds. */
function workDone() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The input of a case that could not be asked for it; where making it is what does not end, that is told. */
async function writtenInput(number) {
  const pulse = new Int32Array(new SharedArrayBuffer(8));
  const worker = started({ target, seed, from: number, what: { type: 'write' }, pulse });
  const outcome = await Promise.race([messageOf(worker), hang(worker, pulse)]);
  return outcome.type === 'written' ? outcome.folder : 'it could not be made';
}
