import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { launchChromium } from './chromium.mjs';
import { ExpectedError } from './cleanup.mjs';
import { startVSCode } from './code-server.mjs';
import { FailedTests, suiteTally } from './results.mjs';

const patience = 180_000;

/** Before what came out of a suite that runs in a browser, where it cannot write a file (`test/vscode/web/index.ts`). */
const RESULTS = 'PARTNERSHIP_HEALTH_RESULTS ';

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
  const server = await startVSCode(vscode, { env: session.env, args: ['--enable-smoke-test-driver'], settings: { ...(session.isWeb && inWebWorker), ...(!session.isTrusted && notTrusted) } });
  const browser = await launchChromium(chromium);
  const log = [];
  const keep = (line) => {
    if (line.startsWith(RESULTS)) return writeFileSync(session.results, line.slice(RESULTS.length));
    log.push(line);
    onLine(line);
  };
  try {
    const code = await suiteEnd(await browser.newPage(), server.port, session, keep);
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

/** Makes VS Code load what `browser` names in the manifest. The payload has a word for it as well, which is not heeded. */
const inWebWorker = { 'remote.extensionKind': { 'partnership-health.partnership-health': ['web'] } };

/** Makes VS Code distrust what it opens, without asking. */
const notTrusted = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };

/** What these builds of VS Code always complain of: native parts that are not installed, and services out of reach. */
const noise = /bindings file|Release\/watchdog|open-vsx|ServiceWorker|a socket \(|connection token/;

/**
 * Opens a window of VS Code and waits until what runs in it has ended.
 * @param {import('playwright-core').Page} page
 * @param {number} port of VS Code's server, which was started with `--enable-smoke-test-driver`
 * @param {{ path: string, extension: string, tests: string }} session what to open, the folder of the extension, and the module that exports `run()`
 * @param {(line: string) => void} onLine receives the console of the extension host
 * @returns {Promise<number>} the code that it ended with, which is 0 when nothing was thrown
 * @throws {Error} when it does not end
 */
export async function suiteEnd(page, port, session, onLine) {
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = args.map(String).join(' ');
    if (!noise.test(line)) onLine(line);
  });
  await page.exposeFunction('codeAutomationExit', (code) => end(code));
  await page.goto(sessionUrl(port, session));
  const timeout = delay(patience, 'timeout', { ref: false });
  const code = await Promise.race([ended, timeout]);
  if (code === 'timeout') throw new Error(`The suite did not end within ${patience / 1000} s.`);
  return code;
}

function sessionUrl(port, { path, extension, tests }) {
  const authority = `127.0.0.1:${port}`;
  const payload = [
    ['extensionDevelopmentPath', `vscode-remote://${authority}${extension}`],
    ['extensionTestsPath', `vscode-remote://${authority}${tests}`],
  ];
  const kind = path.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: path, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}
