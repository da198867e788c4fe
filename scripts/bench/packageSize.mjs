import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromRoot } from '../lib/paths.mjs';
import { temporaryFolder } from '../lib/temp.mjs';
import { packVsix } from '../lib/vsix.mjs';
import { figure } from './figures.mjs';

/**
 * The VSIX beside the programs in it, compressed each by itself: the rest is pages, pictures and the sample.
 * @param {import('./parts.mjs').Settings} settings
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 */
export async function measurePackage({ step }) {
  const { bytes, programs } = await step('Package', async () => {
    const file = join(await temporaryFolder('bench'), 'extension.vsix');
    const { files } = await packVsix(file);
    const bundles = files.filter((path) => /^dist\/.*\.c?js$/.test(path));
    const compressed = await Promise.all(bundles.map(async (path) => gzipSync(await readFile(fromRoot(path))).length));
    return { bytes: (await stat(file)).size, programs: compressed.reduce((sum, length) => sum + length, 0) };
  });
  return [
    figure('programs in it, compressed', 'kB', [programs / 1000]),
    figure('VSIX', 'kB', [bytes / 1000], { ratio: bytes / programs, compared: '# its programs' }),
  ];
}
