import { runSession } from './browser-suite.mjs';
import { prepareSessions } from './sessions.mjs';

/**
 * Runs every session of the extension's suite, each as a check of its own.
 * @param {import('./checks.mjs').Check} check
 * @param {{ vscode: () => { summary: string, program: string, node: string }, chromium: () => string, only?: string, onLine?: (line: string) => void }} options
 *   what is needed is asked for within the check, so that its absence fails that check
 */
export async function runSuite(check, { vscode, chromium, only, onLine = () => {} }) {
  for (const session of await prepareSessions(only)) {
    await check(`Extension in VS Code, ${session.name}`, (report) =>
      runSession(session, vscode(), chromium(), (line) => {
        report(line);
        onLine(line);
      }),
    );
  }
}
