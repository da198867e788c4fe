/**
 * Walks through the packaged extension's interface in a browser:
 * `npm run test:browser [-- --version floor|newest] [-- --screenshot FILE]`.
 */
import { resolve } from 'node:path';
import { build } from './lib/build.mjs';
import { needed, runChecks } from './lib/checks.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { runMain } from './lib/cleanup.mjs';
import { installVSCode } from './lib/code-server.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { readOptions, versionNamed, versionOption } from './lib/options.mjs';
import { walkInterface } from './lib/walk.mjs';

const { values } = readOptions({ options: { ...versionOption, screenshot: { type: 'string' } } });
const version = versionNamed(values.version);

await runMain(() =>
  runChecks(async (check) => {
    if (!(await check('Dependencies', installDependencies))) return;
    const built = await check('Build', () => build());
    const chromium = await check('Chromium', ensureChromium);
    const installed = await check(`VS Code ${version.vscode}`, (report) => installVSCode(version, report));
    await check('Walk through the interface', (report) => {
      const vscode = needed(built, 'Build') && needed(installed, 'VS Code');
      const screenshot = values.screenshot && resolve(values.screenshot);
      return walkInterface({ vscode, chromium: needed(chromium, 'Chromium'), report, screenshot });
    });
  }),
);
