import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ExpectedError } from './cleanup.mjs';
import { mustRun, run } from './run.mjs';

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
  const tried = [await tryPlaywright(report), (await playwrightChromium()) ?? (await tryDebian(report))];
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
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return firstProgram([...(named ? [named] : []), ...onPath, ...(applications[process.platform] ?? [])]);
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

/** @returns {Promise<string>} why it did not work, or nothing */
async function tryDebian(report) {
  if (!(await firstProgram(['/usr/bin/apt-get']))) return "this is not Debian, so its package can't be used";
  if (process.getuid?.() !== 0) return 'Debian has a package, but only root may install it: sudo apt-get install chromium';
  report("Debian's package is being installed");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await mustRun('apt-get', ['update'], { env, onLine: report });
    await mustRun('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, onLine: report });
    return '';
  } catch (error) {
    return `Debian's package could not be installed (${lastLine(error.message)})`;
  }
}

function lastLine(text) {
  return text.trim().split('\n').at(-1)?.trim() || 'it said nothing';
}

async function firstProgram(paths) {
  for (const path of paths) if (await isProgram(path)) return path;
  return undefined;
}

async function isProgram(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
