/**
 * Writes every generated file of the project: `npm run generate`.
 *
 * A generator is a module in `generate/` that exports `outputs()`. To add one, add it to `generators` below. They run in
 * this order, each after the files of those before it are written, so that a later one may import what an earlier one
 * makes.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a generator makes: the text of each file, by its path relative to the project, with `/` between folders. */
export type Outputs = ReadonlyMap<string, string>;

/** A module that makes files. */
export interface Generator {
  /** Makes the files, all of them, from their sources. Writes nothing. */
  readonly outputs: () => Promise<Outputs>;
  /** Folders in which nothing but generated files belong: whatever else is found there is left over, and removed. */
  readonly folders?: readonly string[];
}

const generators: readonly (() => Promise<Generator>)[] = [
  () => import('./generate/types.ts'),
  () => import('./generate/validators.ts'),
  () => import('./generate/fields.ts'),
  () => import('./generate/rules.ts'),
  () => import('./generate/pages.ts'),
  () => import('./generate/templates.ts'),
];

const root = fileURLToPath(new URL('..', import.meta.url));

/** The paths, relative to the project, of the generated files that differ from what would be generated now. */
export async function staleOutputs(): Promise<readonly string[]> {
  const stale: string[] = [];
  const leftOver = await run(async (outputs) => void stale.push(...(await changedPaths(outputs))));
  return [...stale, ...leftOver].sort();
}

async function generate(): Promise<void> {
  for (const path of await run(writeChanged)) await remove(path);
}

/** Hands on what each generator makes, in turn. Says which files are left over from earlier runs. */
async function run(handle: (outputs: Outputs) => Promise<void>): Promise<readonly string[]> {
  const expected = new Set<string>();
  const folders = new Set<string>();
  for (const load of generators) {
    const generator = await load();
    const outputs = await generator.outputs();
    for (const path of outputs.keys()) expected.add(path);
    for (const folder of generator.folders ?? []) folders.add(folder);
    await handle(outputs);
  }
  return leftOvers(folders, expected);
}

async function writeChanged(outputs: Outputs): Promise<void> {
  for (const path of await changedPaths(outputs)) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, outputs.get(path) ?? '');
    console.log(`wrote ${path}`);
  }
}

async function remove(path: string): Promise<void> {
  await rm(join(root, path));
  console.log(`removed ${path}`);
}

async function changedPaths(outputs: Outputs): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const [path, text] of outputs) {
    if ((await currentText(path)) !== text) changed.push(path);
  }
  return changed;
}

async function currentText(path: string): Promise<string | undefined> {
  const file = join(root, path);
  return existsSync(file) ? readFile(file, 'utf8') : undefined;
}

async function leftOvers(folders: Iterable<string>, expected: ReadonlySet<string>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    if (!existsSync(join(root, folder))) continue;
    const names = await readdir(join(root, folder));
    found.push(...names.map((name) => `${folder}/${name}`).filter((path) => !expected.has(path)));
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
