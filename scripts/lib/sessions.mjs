import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';
import { mustRun } from './run.mjs';
import { temporaryFolder } from './temp.mjs';

/**
 * The windows in which the suite runs. Each has a workspace, always a temporary copy under git, or nothing but a new repository,
 * and the tests of one folder of `test/vscode/`.
 */
const sessions = [
  { name: 'portfolio', workspace: fromRoot('examples', 'portfolio'), open: '' },
  { name: 'wizards', workspace: fromRoot('examples', 'portfolio'), open: '' },
  { name: 'folders', workspace: fromRoot('test', 'vscode', 'folders', 'workspace'), open: 'both.code-workspace' },
  { name: 'elsewhere', workspace: fromRoot('test', 'vscode', 'elsewhere', 'workspace'), open: '' },
  { name: 'empty', workspace: undefined, open: '' },
];

/**
 * Makes the workspaces of all sessions.
 * @param {string} [only] name of the one session that is wanted
 * @returns {Promise<{ name: string, path: string, tests: string, results: string, env: Record<string, string> }[]>}
 *   `path`: what to open; `tests`: the module that exports `run()`; `results`: the file it writes
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

async function prepare({ name, workspace, open }) {
  const folder = await temporaryFolder(name);
  const copy = join(folder, 'workspace');
  await mkdir(copy);
  if (workspace) await cp(workspace, copy, { recursive: true });
  await commit(copy);
  const results = join(folder, 'results.json');
  const env = { PARTNERSHIP_HEALTH_RESULTS: results, PARTNERSHIP_HEALTH_ROOT: fromRoot() };
  return { name, path: join(copy, open), tests: fromRoot('dist', 'test', name, 'index.cjs'), results, env };
}
