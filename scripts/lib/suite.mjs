import { runSession } from './browser-suite.mjs';
import { prepareSessions } from './sessions.mjs';

/** So many windows of VS Code at a time: each waits as much as it works. */
export const WINDOWS = 2;

/**
 * Every session of the extension's suite, each as a check of its own that is yet to be run.
 * @param {import('./checks.mjs').Check} check
 * @param {{ vscode: () => { summary: string, program: string, node: string }, chromium: () => string, only?: string, onLine?: (line: string) => void }} options
 *   what is needed is asked for within the check, so that its absence fails that check
 * @returns {Promise<(() => Promise<unknown>)[]>}
 */
export async function suiteChecks(check, { vscode, chromium, only, onLine = () => {} }) {
  return (await prepareSessions(only)).map((session) => () =>
    check(`Extension in VS Code, ${session.name}`, (report) =>
      runSession(session, vscode(), chromium(), (line) => {
        report(line);
        onLine(line);
      }),
    ),
  );
}
