import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const windows = process.platform === 'win32';

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
 * @returns {Promise<string | undefined>} why it could not be opened
 */
export async function openDesktop(code, { extension, folder }) {
  const args = [`--extensionDevelopmentPath=${extension}`, folder];
  const { code: exitCode, output } = windows ? await run('cmd', ['/d', '/c', code, ...args]) : await run(code, args);
  return exitCode === 0 ? undefined : `${code} ended with code ${exitCode}. ${output}`.trim();
}
