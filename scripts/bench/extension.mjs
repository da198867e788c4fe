import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suiteEnd } from '../lib/browser-suite.mjs';
import { ensureChromium, launchChromium } from '../lib/chromium.mjs';
import { ExpectedError } from '../lib/cleanup.mjs';
import { installVSCode, startVSCode, versions } from '../lib/code-server.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { temporaryFolder } from '../lib/temp.mjs';
import { figure } from './figures.mjs';
import { roundName } from './runs.mjs';

/** What has to hold, in milliseconds: of waking up, and of one thing that the extension host does at a time. */
const most = { activation: 100, standstill: 50 };

/**
 * Opens a portfolio in a real VS Code whose window has settled, once a round, and types in a review of it. How long the extension host
 * stood still is the processor time of its thread, VS Code's own work and that of its other extensions included.
 * @param {Awaited<ReturnType<typeof import('./portfolio.mjs').generatePortfolio>>} portfolio
 * @param {number} rounds
 * @param {(text: string) => void} report
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 * @throws {ExpectedError} when VS Code cannot be had, or the portfolio is not shown
 */
export async function measureExtension({ folder }, rounds, report) {
  const vscode = await installVSCode(versions.newest, report);
  const chromium = await ensureChromium(report);
  const seen = [];
  for (let round = 1; round <= rounds; round++) {
    report(roundName(round, rounds));
    seen.push(await inOneWindow(folder, vscode, chromium));
  }
  const row = (what, valueOf, more) => figure(what, 'ms', seen.map(valueOf), more);
  return [
    row('activation: loading the extension and calling it, as VS Code says', ({ activation }) => activation, { most: most.activation }),
    row('from opening the folder until the tree is whole', ({ shown }) => shown),
    row('longest standstill of the extension host, nothing of ours open', ({ nothing }) => nothing.cpu),
    row('longest standstill while the portfolio opens and its tree arrives', ({ opening }) => opening.cpu, { most: most.standstill }),
    row('longest standstill while somebody types', ({ typing }) => typing.cpu, { most: most.standstill }),
  ];
}

/** Longest until the list of running extensions is open, in milliseconds. */
const patience = 120_000;

async function inOneWindow(portfolio, vscode, chromium) {
  const folder = await temporaryFolder('keeping-up');
  const results = join(folder, 'results.json');
  const server = await startVSCode(vscode, {
    env: { PARTNERSHIP_HEALTH_RESULTS: results, PARTNERSHIP_HEALTH_PORTFOLIO: portfolio },
    args: ['--enable-smoke-test-driver'],
  });
  const browser = await launchChromium(chromium);
  const log = [];
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 2000 } });
    const session = { path: await emptyWorkspace(folder), extension: fromRoot(), tests: fromRoot('dist', 'test', 'keepingUp', 'index.cjs') };
    // With the suite the extension host ends, and the list of what runs in it is empty.
    const activation = activationTime(page);
    activation.catch(() => undefined);
    const code = await suiteEnd(page, server.port, session, (line) => log.push(line));
    if (code !== 0) throw new ExpectedError(`The portfolio could not be opened in VS Code.\n${log.join('\n')}`);
      return { ...JSON.parse(await readFile(results, 'utf8')), activation: await activation };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A window with several folders takes another one without starting again. */
async function emptyWorkspace(folder) {
  await mkdir(join(folder, 'empty'));
  const path = join(folder, 'window.code-workspace');
  await writeFile(path, JSON.stringify({ folders: [{ path: 'empty' }] }));
  return path;
}

/** As VS Code's list of running extensions tells it, which the suite opens at its end. */
async function activationTime(page) {
  const text = await page.locator('.extension', { hasText: /partnership.health/i }).locator('.activation-time').first().innerText({ timeout: patience });
  const found = /(\d+)\s*ms/.exec(text);
  if (!found) throw new ExpectedError(`VS Code says of our activation "${text}"; a number of milliseconds was expected.`);
  return Number(found[1]);
}
