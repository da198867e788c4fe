import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../workspace/cacheFolder.ts';
import { loadKept } from '../workspace/keptProgram.ts';

const folder = cacheFolder();
loadKept(
  fileURLToPath(new URL('commandLine.cjs', import.meta.url)),
  folder === undefined ? undefined : join(folder, 'program'),
  process.argv[2] ?? '',
);
