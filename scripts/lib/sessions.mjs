import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';
import { mustRun } from './run.mjs';
import { temporaryFolder } from './temp.mjs';
import { stageExtension } from './vsix.mjs';

/**
 * The windows in which the suite runs. Each has a workspace, always a temporary copy under git, or nothing but a new repository,
 * and the tests of one folder of `test/vscode/`. Those of `web` run the extension as it is built for browsers, in a web worker;
 * the workspace of `untrusted` is one that nobody has said to trust.
 */
const sessions = [
  { name: 'portfolio', workspace: fromRoot('examples', 'portfolio'), open: '' },
  { name: 'wizards', workspace: fromRoot('examples', 'portfolio'), open: '' },
  { name: 'commit', workspace: fromRoot('examples', 'portfolio'), open: '' },
  { name: 'folders', workspace: fromRoot('test', 'vscode', 'folders', 'workspace'), open: 'both.code-workspace' },
  { name: 'elsewhere', workspace: fromRoot('test', 'vscode', 'elsewhere', 'workspace'), open: '' },
  { name: 'web', workspace: fromRoot('test', 'vscode', 'web', 'workspace'), open: 'web.code-workspace', isWeb: true },
  { name: 'empty', workspace: undefined, open: '' },
  { name: 'untrusted', workspace: fromRoot('examples', 'portfolio'), open: '', isTrusted: false },
];

/**
 * Makes the workspaces of all sessions.
 * @param {string} [only] name of the one session that is wanted
 * @returns {Promise<{ name: string, path: string, isWeb: boolean, isTrusted: boolean, extension: string, tests: string, results: string, env: Record<string, string> }[]>}
 *   `path`: what to open; `extension`: the folder it is loaded from; `tests`: the module that exports `run()`; `results`: the file it writes
 */
export function prepareSessions(only) {
  return Promise.all(sessions.filter(({ name }) => !only || name === only).map(prepare));
}

/** Makes a folder a repository with one commit, as a portfolio is one. Nothing of who is at the machine goes into it. */
async function commit(cwd) {
  const identity = ['-c', 'user.name=alliance manager', '-c', 'user.email=alliance@example.com', '-c', 'commit.gpgSign=false'];
  for (const args of [['init', '--quiet'], ['add', '.'], [...identity, 'commit', '--quiet', '--allow-empty', '--message', 'The record so far']]) {
    await mustRun('git', args, { cwd });
  }
}

async function prepare({ name, workspace, open, isWeb = false, isTrusted = true }) {
  const folder = await temporaryFolder(name);
  const copy = join(folder, 'workspace');
  await mkdir(copy);
  if (workspace) await cp(workspace, copy, { recursive: true });
  await commit(copy);
  const results = join(folder, 'results.json');
  const env = { PARTNERSHIP_HEALTH_RESULTS: results, PARTNERSHIP_HEALTH_ROOT: fromRoot() };
  const session = { name, path: join(copy, open), isWeb, isTrusted, results, env };
  if (!isWeb) return { ...session, extension: fromRoot(), tests: fromRoot('dist', 'test', name, 'index.cjs') };
  const extension = await stagedWithTests(folder, name);
  return { ...session, extension, tests: join(extension, 'dist', 'test', name, 'index.js') };
}

/** A web worker loads no extension whose manifest says `"type": "module"`, as ours does while it is not packed. */
async function stagedWithTests(folder, name) {
  const extension = await stageExtension(folder);
  await cp(fromRoot('dist', 'test', name), join(extension, 'dist', 'test', name), { recursive: true });
  return extension;
}
