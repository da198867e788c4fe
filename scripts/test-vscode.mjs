/** Runs the extension's suite in a real VS Code: `npm run test:vscode [-- --version floor|newest] [-- --session NAME]`. */
import { build } from './lib/build.mjs';
import { needed, runChecks } from './lib/checks.mjs';
import { ensureChromium } from './lib/chromium.mjs';
import { runMain } from './lib/cleanup.mjs';
import { installVSCode } from './lib/code-server.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { readOptions, versionNamed, versionOption } from './lib/options.mjs';
import { inLanes } from './lib/lanes.mjs';
import { suiteChecks, WINDOWS } from './lib/suite.mjs';

const { values } = readOptions({ options: { ...versionOption, session: { type: 'string' } } });
const version = versionNamed(values.version);

await runMain(() =>
  runChecks(async (check) => {
    if (!(await check('Dependencies', installDependencies))) return;
    const built = await check('Build', () => build());
    const chromium = await check('Chromium', ensureChromium);
    const installed = await check(`VS Code ${version.vscode}`, (report) => installVSCode(version, report));
    const vscode = () => needed(built, 'Build') && needed(installed, `VS Code ${version.vscode}`);
    await inLanes(WINDOWS, await suiteChecks(check, { vscode, chromium: () => needed(chromium, 'Chromium'), only: values.session, onLine: print }));
  }),
);

function print(line) {
  if (/^[✔✘]/.test(line)) console.log(`  ${line}`);
}
