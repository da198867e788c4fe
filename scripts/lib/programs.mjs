import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { mustRun } from './run.mjs';

/** @param {readonly string[]} names @returns {string[]} where programs of these names may be, in the order of the names; Windows finds its programs otherwise */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return process.platform === 'win32' ? [] : names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {readonly string[]} paths @returns {Promise<string | undefined>} the first of them that can be started */
export async function firstProgram(paths) {
  for (const path of paths) if (await isProgram(path)) return path;
  return undefined;
}

/** @param {string} path @returns {Promise<boolean>} */
export async function isProgram(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Installs a package of Debian's, where this is Debian and we are root.
 * @param {string} name
 * @param {(text: string) => void} report
 * @returns {Promise<string>} why it did not work, or nothing
 */
export async function installDebianPackage(name, report) {
  if (!(await isProgram('/usr/bin/apt-get'))) return "this is not Debian, so its package can't be used";
  if (process.getuid?.() !== 0) return `Debian has a package, but only root may install it: sudo apt-get install ${name}`;
  report("Debian's package is being installed");
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await mustRun('apt-get', ['update'], { env, onLine: report });
    await mustRun('apt-get', ['install', '-y', '--no-install-recommends', name], { env, onLine: report });
    return '';
  } catch (error) {
    return `Debian's package could not be installed (${lastLine(error.message)})`;
  }
}

/** @param {string} text @returns {string} what a program said last */
export function lastLine(text) {
  return text.trim().split('\n').at(-1)?.trim() || 'it said nothing';
}
