import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { untilExit } from './cleanup.mjs';

/**
 * Makes an empty temporary folder that is removed at the end of the process.
 * @param {string} purpose part of its name
 * @returns {Promise<string>} its real path: a link in it would make VS Code see two names for one file
 */
export async function temporaryFolder(purpose) {
  const folder = await keptFolder(purpose);
  untilExit(() => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  return folder;
}

/**
 * Makes an empty temporary folder that stays, for what a person wants to look at afterwards.
 * @param {string} purpose part of its name
 */
export async function keptFolder(purpose) {
  return mkdtemp(join(await realpath(tmpdir()), `partnership-health-${purpose}-`));
}
