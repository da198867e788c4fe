import { join } from 'node:path';
import { ExpectedError } from './cleanup.mjs';
import { firstProgram, installDebianPackage, isProgram, lastLine, onPath } from './programs.mjs';
import { run } from './run.mjs';

const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
const applications = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => [
    join(process.env[variable] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(process.env[variable] ?? '', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
};

const options = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium to test with, or gets one: what is installed first, then Playwright's own, then Debian's package.
 * @param {(text: string) => void} report
 * @returns {Promise<string>} path of the program
 * @throws {ExpectedError} that says what to do, when there is none and none can be had
 */
export async function ensureChromium(report) {
  const found = (await installedChromium()) ?? (await playwrightChromium());
  if (found) return found;
  report('none is installed, so Playwright downloads one');
  const tried = [await tryPlaywright(report), (await playwrightChromium()) ?? (await installDebianPackage('chromium', report))];
  const installed = (await playwrightChromium()) ?? (await installedChromium());
  if (installed) return installed;
  throw new ExpectedError(
    [
      'No Chrome or Chromium was found, and none could be installed:',
      ...tried.filter(Boolean).map((why) => `  - ${why}`),
      'Install Chrome or Chromium, or name one in the environment variable CHROME_PATH, and run this again.',
    ].join('\n'),
  );
}

/**
 * Starts a headless browser that ends with this process.
 * @param {string} executablePath
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchChromium(executablePath) {
  const { chromium } = await import('playwright-core');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...sandbox, ...options], handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false });
}

async function installedChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !(await isProgram(named))) throw new ExpectedError(`CHROME_PATH names ${named}, which is not a program.`);
  return firstProgram([...(named ? [named] : []), ...onPath(names), ...(applications[process.platform] ?? [])]);
}

async function playwrightChromium() {
  const { chromium } = await import('playwright-core');
  return firstProgram([chromium.executablePath()]);
}

/** @returns {Promise<string>} why it did not work, or nothing */
async function tryPlaywright(report) {
  const cli = new URL('../../node_modules/playwright-core/cli.js', import.meta.url).pathname;
  const { code, output } = await run(process.execPath, [cli, 'install', 'chromium'], { onLine: report });
  return code === 0 ? '' : `Playwright could not download its own (${lastLine(output)})`;
}

