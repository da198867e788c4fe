/** Builds what is not built yet: a hook or an action is installed from the sources. npm runs this once packages are there. */
import { existsSync } from 'node:fs';
import { fromRoot } from './lib/paths.mjs';

if (!existsSync(fromRoot('dist', 'cli.cjs'))) await import('./build.mjs');
