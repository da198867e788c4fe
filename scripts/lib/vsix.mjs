import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ExpectedError } from './cleanup.mjs';
import { fromRoot } from './paths.mjs';
import { mustRun } from './run.mjs';
import { temporaryFolder } from './temp.mjs';

/** Parts of the manifest that are of no use to who installs the extension. `files` is for npm; vsce refuses both. */
const forDevelopersOnly = ['private', 'type', 'bin', 'files', 'scripts', 'devDependencies'];

/** @returns {Promise<Record<string, any>>} the project's package.json */
export async function readManifest() {
  return JSON.parse(await readFile(fromRoot('package.json'), 'utf8'));
}

/**
 * Copies what `.vscodeignore` lets through, and nothing else, into a folder; there it is an extension as VS Code unpacks it.
 * @param {string} parent the folder gets VS Code's name for it, like `publisher.name-1.0.0`, in here
 * @returns {Promise<string>} the folder
 */
export async function stageExtension(parent) {
  const manifest = await readManifest();
  const folder = join(parent, `${manifest.publisher}.${manifest.name}-${manifest.version}`);
  for (const path of await allowedPaths()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await cp(fromRoot(path), join(folder, path), { recursive: true }).catch((error) => {
      throw new ExpectedError(`.vscodeignore lets ${path} into the extension, but it can't be read (${error.code}).`);
    });
  }
  for (const key of forDevelopersOnly) delete manifest[key];
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));
  return folder;
}

/**
 * Makes the VSIX.
 * @param {string} packagePath the file to write
 * @returns {Promise<{ files: string[] }>} paths in it, as vsce lists them
 */
export async function packVsix(packagePath) {
  const cwd = await stageExtension(await temporaryFolder('vsix'));
  await cp(fromRoot('.vscodeignore'), join(cwd, '.vscodeignore'));
  const listed = await vsce(cwd, 'ls');
  await vsce(cwd, 'package', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', packagePath);
  return { files: listed.trim().split(/\r?\n/) };
}

function vsce(cwd, command, ...args) {
  const program = fromRoot('node_modules', '@vscode', 'vsce', 'vsce');
  return mustRun(process.execPath, [program, command, '--no-dependencies', ...args], { cwd });
}

/**
 * Installs a VSIX as a person would, through VS Code itself.
 * @param {{ program: string, node: string }} vscode
 * @param {string} vsix
 * @returns {Promise<string>} the folder of extensions to start VS Code with
 */
export async function installVsix({ program, node }, vsix) {
  const folder = await temporaryFolder('extensions');
  const data = join(folder, 'data');
  const extensions = join(folder, 'extensions');
  await mustRun(node, [program, '--install-extension', vsix, '--extensions-dir', extensions, '--server-data-dir', data]);
  return extensions;
}

async function allowedPaths() {
  const lines = (await readFile(fromRoot('.vscodeignore'), 'utf8')).split(/\r?\n/);
  return lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim().replace(/\/\*\*$/, ''));
}
