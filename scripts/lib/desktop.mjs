import { spawnSync } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';
const options = { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] };

/**
 * Finds the command `code` of a desktop VS Code, where a window can be opened at all.
 * @returns {Promise<string | undefined>} its path
 */
export async function findDesktopCode() {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen) return undefined;
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const program = join(folder, windows ? 'code.cmd' : 'code');
    const found = await access(program, constants.X_OK).then(() => true, () => false);
    if (found) return program;
  }
  return undefined;
}

/**
 * Opens a folder in a window of its own, with an extension that is not installed but lies in a folder.
 * @param {string} code
 * @param {{ extension: string, folder: string }} what
 * @returns {string | undefined} why it could not be opened
 */
export function openDesktop(code, { extension, folder }) {
  const args = [`--extensionDevelopmentPath=${extension}`, folder];
  // Not among what ends with this process: the window is there to stay.
  const { status, stderr } = windows ? spawnSync('cmd', ['/d', '/c', code, ...args], options) : spawnSync(code, args, options);
  return status === 0 ? undefined : `${code} ended with code ${status}. ${stderr}`.trim();
}
