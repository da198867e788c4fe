import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from '../workspace/cacheFolder.ts';

/** Node 22 and newer can keep the compiled program for the next start; where the folder cannot be written, they do without. */
interface WithCompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
}

const folder = cacheFolder();
if (folder !== undefined) (module as unknown as WithCompileCache).enableCompileCache?.(join(folder, 'program'));

// A bundle of its own, because what is loaded before the line above is not kept.
module.createRequire(import.meta.url)('./commandLine.cjs');
