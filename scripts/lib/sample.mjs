import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fromRoot } from './paths.mjs';

/** The partnerships of the sample portfolio that the extension brings along: few, and no two alike. */
const partnerships = ['brightfold-crm', 'copperline-cabling', 'fernhill-desk', 'quillback-security'];

/** Names every file of the sample, because an extension that is served over the network cannot list its own folders. */
const LIST = 'files.json';

/**
 * Makes the sample that the extension can write into an empty folder, with a list of its files beside it.
 * @param {string} folder what is there already goes
 * @returns {Promise<void>}
 */
export async function copySample(folder) {
  await rm(folder, { recursive: true, force: true });
  await cp(fromRoot('examples', 'sample'), folder, { recursive: true });
  for (const id of partnerships) {
    await cp(fromRoot('examples', 'portfolio', 'partnerships', id), join(folder, 'partnerships', id), { recursive: true });
  }
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/')).sort();
  await writeFile(join(folder, LIST), `${JSON.stringify(paths, undefined, 2)}\n`);
}
