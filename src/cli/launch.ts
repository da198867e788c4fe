import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };
import { cacheFolder } from '../workspace/cacheFolder.ts';
import { loadKept } from '../workspace/keptProgram.ts';

const [, , ...args] = process.argv;

if (args.length === 1 && (args[0] === '--version' || args[0] === '-v')) {
  // Programs ask this before they do anything else; nothing has to be loaded for it.
  process.stdout.write(`${manifest.version}\n`);
} else {
  const folder = cacheFolder();
  loadKept(fileURLToPath(new URL('commandLine.cjs', import.meta.url)), folder === undefined ? undefined : join(folder, 'program'), args[0] ?? '');
}
