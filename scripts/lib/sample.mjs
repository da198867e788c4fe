import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fromRoot } from './paths.mjs';

/** The partnerships of the sample portfolio that the extension brings along: few, and no two alike. */
const partnerships = ['brightfold-crm', 'copperline-cabling', 'fernhill-desk', 'quillback-security'];

/**
 * Makes the sample that the extension can write into an empty folder.
 * @param {string} folder what is there already goes
 * @returns {Promise<void>}
 */
export async function copySample(folder) {
  await rm(folder, { recursive: true, force: true });
  await cp(fromRoot('examples', 'sample'), folder, { recursive: true });
  for (const id of partnerships) {
    await cp(fromRoot('examples', 'portfolio', 'partnerships', id), join(folder, 'partnerships', id), { recursive: true });
  }
}
