import { setTimeout as delay } from 'node:timers/promises';
import { launchChromium } from './chromium.mjs';
import { ExpectedError } from './cleanup.mjs';
import { startVSCode } from './code-server.mjs';
import { root } from './paths.mjs';
import { FailedTests, suiteTally } from './results.mjs';

const patience = 180_000;

/**
 * Runs one session of the suite in the extension host of VS Code's server, its window in a headless browser.
 * @param {Awaited<ReturnType<import('./sessions.mjs').prepareSessions>>[number]} session
 * @param {{ program: string, node: string }} vscode
 * @param {string} chromium
 * @param {(line: string) => void} onLine receives the console of the extension host
 * @returns {Promise<import('./results.mjs').Tally>}
 * @throws {FailedTests | ExpectedError}
 */
export async function runSession(session, vscode, chromium, onLine) {
  // Without the smoke test driver the workbench ignores the payload that names the tests.
  const server = await startVSCode(vscode, { env: session.env, args: ['--enable-smoke-test-driver'] });
  const browser = await launchChromium(chromium);
  const log = [];
  const keep = (line) => {
    log.push(line);
    onLine(line);
  };
  try {
    const code = await finished(await browser.newPage(), sessionUrl(server.port, session), keep);
    const counted = await suiteTally(session.results);
    if (code !== 0) throw new ExpectedError(`Every test passed, and yet VS Code ended with code ${code}.`);
    return counted;
  } catch (error) {
    if (error instanceof FailedTests) throw error;
    throw new ExpectedError(`${error.message}\nThe console of the extension host:\n${log.join('\n')}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** What these builds of VS Code always complain of: native parts that are not installed, and services out of reach. */
const noise = /bindings file|Release\/watchdog|open-vsx|ServiceWorker|a socket \(|connection token/;

/** Opens the window and waits until the suite has ended. */
async function finished(page, url, onLine) {
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = args.map(String).join(' ');
    if (!noise.test(line)) onLine(line);
  });
  await page.exposeFunction('codeAutomationExit', (code) => end(code));
  await page.goto(url);
  const timeout = delay(patience, 'timeout', { ref: false });
  const code = await Promise.race([ended, timeout]);
  if (code === 'timeout') throw new Error(`The suite did not end within ${patience / 1000} s.`);
  return code;
}

function sessionUrl(port, { path, tests }) {
  const authority = `127.0.0.1:${port}`;
  const payload = [
    ['extensionDevelopmentPath', `vscode-remote://${authority}${root}`],
    ['extensionTestsPath', `vscode-remote://${authority}${tests}`],
  ];
  const kind = path.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: path, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}
