/**
 * Shows the health of a portfolio, then opens it in the editor: `npm start [-- PATH] [-- --no-editor]`.
 * Ends after the table with `--no-editor`, and where there is no terminal to stop the editor from.
 */
import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from './lib/build.mjs';
import { ExpectedError, runMain } from './lib/cleanup.mjs';
import { installVSCode, startVSCode, versions } from './lib/code-server.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { findDesktopCode, openDesktop } from './lib/desktop.mjs';
import { readOptions, wrongUsage } from './lib/options.mjs';
import { fromRoot, root } from './lib/paths.mjs';
import { ended, start } from './lib/run.mjs';
import { stepsOn } from './lib/steps.mjs';
import { temporaryFolder } from './lib/temp.mjs';
import { stageExtension } from './lib/vsix.mjs';

const { values, positionals } = readOptions({ options: { 'no-editor': { type: 'boolean' } }, allowPositionals: true });
const folder = await portfolio(positionals);
// Progress goes to standard error, so that standard output holds the table alone.
const step = stepsOn(process.stderr);

await runMain(async () => {
  await step('Dependencies', installDependencies);
  await step('Build', () => build());
  await printStatus();
  if (values['no-editor'] || !process.stdout.isTTY) return 0;
  return (await inDesktop()) ?? (await inBrowser());
});

/** The folder that is asked for; npm starts scripts in the root, and says elsewhere where the person stands. */
async function portfolio([path, ...more]) {
  if (more.length > 0) wrongUsage(`Give one folder, not ${more.length + 1}: ${[path, ...more].join(', ')}`);
  if (path === undefined) return fromRoot('examples', 'portfolio');
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) wrongUsage(`${path} is not a folder; give the folder that holds your partnership documents.`);
  return folder;
}

/** An unhealthy portfolio is no failure of this script: the command line's 1 is fine, anything else is not. */
async function printStatus() {
  const { child, stop } = start(process.execPath, [fromRoot('dist', 'cli.cjs'), 'status', folder], { stdio: 'inherit' });
  const code = await ended(child);
  await stop();
  if (code > 1) throw new ExpectedError(`The health of ${folder} could not be shown (code ${code}).`);
}

async function inDesktop() {
  const code = await findDesktopCode();
  if (!code) return undefined;
  const problem = openDesktop(code, { extension: root, folder });
  if (problem) {
    console.log(`The desktop VS Code did not open, so the browser is used instead: ${problem}`);
    return undefined;
  }
  console.log('\nVS Code has opened the folder with the extension loaded. Its icon stands in the activity bar.');
  return 0;
}

async function inBrowser() {
  const installed = await step('VS Code', (report) => installVSCode(versions.floor, report));
  const extensions = await temporaryFolder('extensions');
  await stageExtension(extensions);
  // Any page in the browser could talk to the port; only who knows the token is let in.
  const token = randomBytes(16).toString('hex');
  // A port that stays the same lets the browser keep what was set up last time.
  const { port, exited } = await startVSCode(installed, { extensions, token, ports: '8137-8199' });
  const address = `http://127.0.0.1:${port}/?${new URLSearchParams({ tkn: token, folder })}`;
  console.log(`\nVS Code runs in the browser. Open this address:\n\n  ${address}\n\nPress Ctrl-C to stop it.`);
  const code = await exited;
  throw new ExpectedError(`VS Code's server ended by itself, with code ${code}.`);
}
