import { chmod, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ExpectedError } from './cleanup.mjs';
import { fromRoot } from './paths.mjs';
import { firstProgram, installDebianPackage, onPath } from './programs.mjs';
import { suiteTally } from './results.mjs';
import { mustRun, run } from './run.mjs';
import { temporaryFolder } from './temp.mjs';

/**
 * Finds Neovim, or gets Debian's.
 * @param {(text: string) => void} report
 * @returns {Promise<{ program: string, version: number, summary: string }>} `version`: the minor one, as 11 of 0.11.4
 * @throws {ExpectedError} that says what to do, when there is none and none can be had
 */
export async function ensureNeovim(report) {
  const why = (await installed()) ? '' : await installDebianPackage('neovim', report);
  const program = await installed();
  if (!program) throw new ExpectedError(`No Neovim was found, and none could be installed: ${why}.\nInstall Neovim, and run this again.`);
  const [, version, minor] = /NVIM v(\d+\.(\d+)\S*)/.exec(await mustRun(program, ['--version'])) ?? [];
  if (minor === undefined) throw new ExpectedError(`${program} does not say which version of Neovim it is.`);
  return { program, version: Number(minor), summary: version };
}

function installed() {
  return firstProgram(onPath(['nvim']));
}

/**
 * Opens a broken review in Neovim, set up word by word as README.md says, and asks it what its user would.
 * @param {Awaited<ReturnType<typeof ensureNeovim>>} neovim
 * @returns {Promise<import('./results.mjs').Tally>}
 * @throws {import('./results.mjs').FailedTests | ExpectedError}
 */
export async function reviewInNeovim({ program, version }) {
  const folder = await temporaryFolder('neovim');
  const portfolio = join(folder, 'portfolio');
  await cp(fromRoot('test', 'neovim', 'portfolio'), portfolio, { recursive: true });
  const init = join(folder, 'init.lua');
  await writeFile(init, await configuration(version >= 11 ? 'Neovim 0.11' : 'Neovim 0.7'));
  const results = join(folder, 'results.json');
  // Nothing of who is at the machine is read or written.
  const homes = Object.fromEntries(['CONFIG', 'DATA', 'STATE', 'CACHE'].map((name) => [`XDG_${name}_HOME`, join(folder, name)]));
  const env = { ...homes, PATH: [await commandLine(folder), process.env.PATH].join(delimiter), PARTNERSHIP_HEALTH_RESULTS: results };
  const args = ['--headless', '-n', '-i', 'NONE', '-u', init, '-c', `luafile ${fromRoot('test', 'neovim', 'session.lua')}`];
  const { output } = await run(program, args, { cwd: portfolio, env });
  return suiteTally(results).catch((error) => {
    throw error.tally ? error : new ExpectedError(`${error.message}\n${output}`);
  });
}

/** The first Lua of README.md after a phrase: what a user would copy. */
async function configuration(phrase) {
  const readme = await readFile(fromRoot('README.md'), 'utf8');
  const [, lua] = readme.slice(readme.indexOf(phrase)).match(/```lua\n([\s\S]*?)```/) ?? [];
  if (!readme.includes(phrase) || !lua) throw new ExpectedError(`README.md does not say how to set up ${phrase}.`);
  return lua;
}

/** @returns {Promise<string>} a folder in which the command line has the name under which it is installed */
async function commandLine(folder) {
  const bin = join(folder, 'bin');
  const command = join(bin, 'partnership-health');
  await mkdir(bin);
  await writeFile(command, `#!/bin/sh\nexec '${process.execPath}' '${fromRoot('dist', 'cli.cjs')}' "$@"\n`);
  await chmod(command, 0o755);
  return bin;
}
