import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The modules that are loaded with another one, whatever is asked of it. */
function loadedWith(entry: string, { inputs }: Metafile): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const path of found) {
    for (const { path: next, kind } of inputs[path]?.imports ?? []) if (kind !== 'dynamic-import') found.add(next);
  }
  return found;
}

it.each([
  ['src/extension/desktop.ts', 'node' as const, 'src/extension/nodeClient.ts'],
  ['src/extension/web.ts', 'browser' as const, 'src/extension/workerClient.ts'],
])('%s is loaded without the client of the language server, which takes longer than all the rest', async (entry, platform, client) => {
  const { metafile } = await build({ absWorkingDir: ROOT, entryPoints: [entry], platform, bundle: true, metafile: true, write: false, format: 'cjs', external: ['vscode'], logLevel: 'silent' });
  const isOfClient = (path: string): boolean => /node_modules\/vscode-/.test(path);
  expect([...loadedWith(entry, metafile)].filter(isOfClient)).toEqual([]);
  expect([...loadedWith(client, metafile)].filter(isOfClient).join()).toContain('vscode-languageclient');
});
