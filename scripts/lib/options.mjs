import { parseArgs } from 'node:util';
import { versions } from './code-server.mjs';

/**
 * Reads a script's command line; a wrong one ends the process with code 2 and one line that says what is wrong.
 * @template {import('node:util').ParseArgsConfig} T
 * @param {T} config
 * @returns {ReturnType<typeof parseArgs<T>>}
 */
export function readOptions(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return wrongUsage(error.message);
  }
}

/** Ends the process with code 2 and one line. */
export function wrongUsage(message) {
  console.error(message);
  process.exit(2);
}

/** The option `--version floor|newest` of the scripts that start VS Code. */
export const versionOption = { version: { type: 'string', default: 'floor' } };

/** @param {string} name @returns {typeof versions.floor} */
export function versionNamed(name) {
  return versions[name] ?? wrongUsage(`--version is ${name}; it has to be one of ${Object.keys(versions).join(', ')}.`);
}
