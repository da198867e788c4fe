/** Checks everything: `npm test`. */
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { needed, runChecks } from './lib/checks.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { runMain } from './lib/cleanup.mjs';
import { installVSCode, versions } from './lib/code-server.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { fuzz, usualRun } from './lib/fuzz.mjs';
import { ensureNeovim, reviewInNeovim } from './lib/neovim.mjs';
import { readOptions } from './lib/options.mjs';
import { fromRoot } from './lib/paths.mjs';
import { mustRun } from './lib/run.mjs';
import { inLanes } from './lib/lanes.mjs';
import { suiteChecks, WINDOWS } from './lib/suite.mjs';
import { runVitest } from './lib/vitest.mjs';
import { walkInterface } from './lib/walk.mjs';

readOptions({ options: {} });

await runMain(() =>
  runChecks(async (check) => {
    if (!(await check('Dependencies', installDependencies))) return;
    const built = await check('Build', () => build());
    // It waits for the network most of the time, so it is under way while others work; its own check tells what came of it.
    const installing = installVSCode(versions.floor, () => {});
    installing.catch(() => {});
    // Each of the two keeps one processor busy.
    await check('Types and lint', (onLine) => all([
      tool(['typescript', 'bin', 'tsc'], ['--noEmit', '--pretty', 'false'], onLine),
      tool(['eslint', 'bin', 'eslint.js'], ['--max-warnings', '0', '.'], onLine),
    ]));
    await check('Unit, property and architecture tests', (report) => runVitest({ report }));
    const neovim = await check('Neovim', ensureNeovim);
    await check('A review in Neovim', () => reviewInNeovim(needed(built, 'Build') && needed(neovim, 'Neovim')));
    const installedChromium = await check('Chromium', ensureChromium);
    const installedCode = await check(`VS Code ${versions.floor.vscode}`, () => installing);
    const vscode = () => needed(built, 'Build') && needed(installedCode, 'VS Code');
    const chromium = () => needed(installedChromium, 'Chromium');
    const walk = () => check('Walk through the interface', (report) => walkInterface({ vscode: vscode(), chromium: chromium(), report }));
    // At the lowest priority it takes what the windows leave of the processors.
    const fuzzing = check(`Fuzzing with seed ${usualRun.seed}`, (report) => fuzz({ ...usualRun, report }));
    // The longest first.
    await inLanes(WINDOWS, [walk, ...(await suiteChecks(check, { vscode, chromium }))]);
    await fuzzing;
  }),
);

/** Waits for all, so that none goes on by itself, and fails as the first that failed. */
async function all(works) {
  const failed = (await Promise.allSettled(works)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
  return {};
}

async function tool(path, args, onLine) {
  await mustRun(process.execPath, [join(fromRoot('node_modules'), ...path), ...args], { onLine });
  return {};
}
