import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the repository's root. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Joins path segments onto the repository's root. */
export const fromRoot = (...segments) => join(root, ...segments);

/** Where VS Code builds are installed to; git-ignored, and kept between runs. */
export const vscodeCache = fromRoot('.vscode-test');
