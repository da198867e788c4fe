/**
 * What must not outlive this process: servers, browsers, temporary folders. Each is undone once, last come first
 * undone, whether the script ends by itself, fails, or is interrupted.
 */

const tasks = new Set();
const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
let listening = false;
let interrupted = false;

/**
 * Registers `undo` for the end of the process.
 * @param {() => unknown} undo may be asynchronous
 * @returns {() => Promise<void>} undoes it now, and only once
 */
export function untilExit(undo) {
  listenForSignals();
  tasks.add(undo);
  return async () => {
    if (tasks.delete(undo)) await undo();
  };
}

/** Undoes everything that is still registered. A failure of one does not keep the others. */
export async function cleanUp() {
  for (const undo of [...tasks].reverse()) {
    tasks.delete(undo);
    try {
      await undo();
    } catch (error) {
      console.error(`Could not clean up: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/**
 * Runs a script's main function, cleans up, and ends the process with the code it returned (1 when it threw).
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  const code = await main().catch(reportFailure);
  await unlessInterrupted();
  await cleanUp();
  process.exit(code);
}

/** Called before anything is started that would have to be undone, when it is too late for that. */
export function refuseWhenInterrupted() {
  if (interrupted) throw new ExpectedError('Interrupted.');
}

/**
 * Waits for the end of a process that was interrupted, and not at all otherwise. What is being stopped then fails in many
 * ways, of which nobody wants to hear, and nothing new may be started.
 */
export function unlessInterrupted() {
  return interrupted ? new Promise(() => {}) : Promise.resolve();
}

function reportFailure(error) {
  if (interrupted) return 1;
  console.error(error instanceof Error ? `\n${error.expected ? error.message : error.stack}` : error);
  return 1;
}

/** A failure whose message already says what to do; its stack would only hide that. */
export class ExpectedError extends Error {
  expected = true;
}

function listenForSignals() {
  if (listening) return;
  listening = true;
  for (const [signal, code] of Object.entries(exitCodes)) {
    process.on(signal, () => {
      interrupted = true;
      void cleanUp().finally(() => process.exit(code));
    });
  }
}
