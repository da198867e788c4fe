import { build, type Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { refuseNode, web } from '../../scripts/lib/build.mjs';

/** What is bundled of a text, as for a browser. */
async function bundled(contents: string): Promise<Metafile> {
  const options = web as { readonly platform: 'browser'; readonly format: 'cjs'; readonly target: string };
  const { metafile } = await build({ ...options, bundle: true, metafile: true, write: false, logLevel: 'silent', external: ['vscode'], stdin: { contents, resolveDir: import.meta.dirname } });
  return metafile;
}

describe('a bundle for browsers', () => {
  test.each(["import { readFileSync } from 'node:fs'; readFileSync('x');", "import { join } from 'path'; join('x');"])('is not made with what only Node has: %s', async (text) => {
    await expect(bundled(text)).rejects.toThrow('Could not resolve');
  });

  const asks = { imports: [{ path: 'node:fs', kind: 'require-call', external: true }] };

  test.each([
    ['has something left empty by a package', { inputs: { '(disabled):fs': {} }, outputs: {} }, 'A bundle for browsers asks for (disabled):fs, which is not there.'],
    ['asks for something at run time', { inputs: {}, outputs: { 'web/server.js': asks } }, 'A bundle for browsers asks for node:fs, which is not there.'],
  ])('is refused when it %s', (_, metafile, message) => {
    expect(() => refuseNode(metafile)).toThrow(message);
  });

  test('may ask for VS Code', async () => {
    const metafile = await bundled("import { window } from 'vscode'; export const a = window;");
    expect(() => refuseNode(metafile)).not.toThrow();
  });
});
