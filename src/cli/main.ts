import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { cacheFolder } from '../workspace/cacheFolder.ts';
import { today } from '../workspace/clock.ts';
import { engineOf, openResultCache } from '../workspace/resultCache.ts';
import type { CliIo } from './io.ts';
import { run } from './program.ts';

const USUAL_WIDTH = 140;

const folder = cacheFolder();

const io: CliIo = {
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  cwd: process.cwd(),
  isTty: isTerminal(process.stdout),
  showsProgress: isTerminal(process.stderr),
  colour: pc.isColorSupported && (isTerminal(process.stdout) || process.env['FORCE_COLOR'] !== undefined),
  width: isTerminal(process.stdout) ? process.stdout.columns : Number(process.env['COLUMNS'] ?? '') || USUAL_WIDTH,
  today,
  ...(folder === undefined ? {} : { openCache: (root, purpose) => openResultCache(join(folder, 'results'), [root, purpose], engineOf(fileURLToPath(import.meta.url))) }),
  exitCode: 0,
};

// A reader that has seen enough, such as `head`, closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

void run(process.argv.slice(2), io).then((code) => {
  process.exitCode = code;
});

/** Node leaves the property out where there is no terminal, whatever its types say. */
function isTerminal(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY ?? false;
}
