/**
 * A real VS Code from the npm registry. The npm package `code-server` carries VS Code's own workbench and extension host,
 * prebuilt; its server is started directly, without code-server's wrapper.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { ExpectedError, untilExit } from './cleanup.mjs';
import { vscodeCache } from './paths.mjs';
import { ended, npm, start } from './run.mjs';
import { temporaryFolder } from './temp.mjs';

/** The versions of VS Code that can be had, by the name to ask for them: the oldest that is supported, and the newest. */
export const versions = {
  floor: { vscode: '1.100.3', package: 'code-server@4.100.3', node: 20, ripgrep: '1.18.0' },
  newest: { vscode: '1.139.1', package: 'code-server@4.139.1', node: 24 },
};

/** What every session is set to. The chat panel would only stand in the way; in a browser VS Code saves by itself, on the desktop it does not. */
const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'files.autoSave': 'off',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'telemetry.telemetryLevel': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
};

/**
 * Installs a version of VS Code into the cache, once.
 * @param {typeof versions.floor} version
 * @param {(text: string) => void} report
 * @returns {Promise<{ summary: string, program: string, node: string }>} the server's program, and the Node it runs on
 */
export async function installVSCode(version, report) {
  const folder = join(vscodeCache, version.vscode);
  const installed = { program: join(folder, serverPath, 'out', 'server-main.js'), node: nodeOf(folder, version) };
  if (existsSync(folder)) return { summary: version.vscode, ...installed };
  const unfinished = join(vscodeCache, `unfinished-${process.pid}`);
  const discard = untilExit(() => rm(unfinished, { recursive: true, force: true }));
  await installInto(unfinished, version, report);
  await rename(unfinished, folder).catch((error) => {
    if (!existsSync(folder)) throw error;
  });
  await discard();
  return { summary: `${version.vscode} installed`, ...installed };
}

/**
 * Starts VS Code's server on the loopback interface, with a folder for its data that goes with it.
 * @param {{ program: string, node: string }} installed
 * @param {{ extensions?: string, ports?: string, token?: string, env?: object, args?: string[], settings?: object, onLine?: (line: string) => void }} [options]
 *   `extensions`: folder of unpacked extensions; `token`: secret that a browser must show; `settings`: over those of every session
 * @returns {Promise<{ port: number, settingsFile: string, exited: Promise<number>, stop: () => Promise<void> }>}
 *   a change of the settings file takes effect at once
 */
export async function startVSCode(installed, options = {}) {
  const data = await temporaryFolder('vscode');
  const settingsFile = join(data, 'data', 'Machine', 'settings.json');
  await mkdir(dirname(settingsFile), { recursive: true });
  const inForce = { ...settings, ...options.settings };
  const trust = inForce['security.workspace.trust.enabled'] ? [] : ['--disable-workspace-trust'];
  await writeFile(settingsFile, JSON.stringify(inForce));
  const args = [installed.program, ...(await serverArguments(data, options)), ...trust, ...(options.args ?? [])];
  const { child, stop } = start(installed.node, args, { cwd: data, env: options.env });
  const exited = ended(child);
  const port = await listening(child, exited, options.onLine);
  return { port, settingsFile, exited, stop };
}

const serverPath = join('node_modules', 'code-server', 'lib', 'vscode');

function nodeOf(folder, { node }) {
  const current = Number(process.versions.node.split('.')[0]);
  if (current >= node) return process.execPath;
  return join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

async function installInto(folder, version, report) {
  const install = (cwd, ...args) => npm(['install', '--no-audit', '--no-fund', ...args], { cwd, onLine: report });
  await mkdir(folder, { recursive: true });
  // Without a manifest of its own npm would install into the nearest folder above that has one: this project.
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  report(version.package);
  await install(folder, version.package, '--ignore-scripts');
  if (nodeOf(folder, version) !== process.execPath) await install(folder, `node@${version.node}`);
  const server = join(folder, serverPath);
  report("the server's own packages");
  await install(server, '--omit=dev', '--ignore-scripts');
  await install(join(server, 'extensions'), '--omit=dev', '--ignore-scripts');
  if (version.ripgrep) await addRipgrep(folder, version.ripgrep, install);
}

/**
 * Older builds download ripgrep in a script that is not run here. Without it VS Code finds no files: no search, and no
 * activation by what a workspace contains.
 */
async function addRipgrep(folder, version, install) {
  const name = `@vscode/ripgrep-${process.platform}-${process.arch}`;
  await install(folder, `${name}@${version}`, '--ignore-scripts');
  const target = join(folder, serverPath, 'node_modules', '@vscode', 'ripgrep', 'bin');
  await cp(join(folder, 'node_modules', name, 'bin'), target, { recursive: true });
}

async function serverArguments(data, { extensions, ports = '0', token }) {
  const tokenFile = join(data, 'token');
  if (token) await writeFile(tokenFile, token, { mode: 0o600 });
  return [
    ...['--host', '127.0.0.1', '--port', ports],
    ...(token ? ['--connection-token-file', tokenFile] : ['--without-connection-token']),
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...['--server-data-dir', data, '--user-data-dir', join(data, 'data')],
    ...['--extensions-dir', extensions ?? join(data, 'extensions')],
  ];
}

/** Waits until the server says on which port it listens. */
async function listening(child, exited, onLine = () => {}) {
  const log = [];
  const port = new Promise((resolve) => {
    const read = (line) => {
      log.push(line);
      onLine(line);
      const found = /Extension host agent listening on (\d+)/.exec(line);
      if (found) resolve(Number(found[1]));
    };
    createInterface({ input: child.stdout }).on('line', read);
    createInterface({ input: child.stderr }).on('line', read);
  });
  const gone = exited.then((code) => {
    throw new ExpectedError(`VS Code's server ended with code ${code} before it was ready.\n${log.join('\n')}`);
  });
  gone.catch(() => {});
  return Promise.race([port, gone]);
}
