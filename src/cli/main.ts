import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import pc from 'picocolors';
import { cacheFolder } from '../workspace/cacheFolder.ts';
import { today } from '../workspace/clock.ts';
import { engineOf } from '../workspace/keptFiles.ts';
import { openResultCache } from '../workspace/resultCache.ts';
import type { CliIo } from './io.ts';
import { startHelper } from './judging/helper.ts';
import { serveJudging } from './judging/serve.ts';
import { growSlowly, isLean, leanness } from './lean.ts';
import { run } from './program.ts';
import { openStandardStreams } from './standardStreams.ts';

const USUAL_WIDTH = 140;

const program = fileURLToPath(import.meta.url);

const folder = cacheFolder();

const beLean = leanness();

const io: CliIo = {
  ...openStandardStreams(),
  cwd: process.cwd(),
  isTty: isTerminal(process.stdout),
  showsProgress: isTerminal(process.stderr),
  colour: pc.isColorSupported && (isTerminal(process.stdout) || process.env['FORCE_COLOR'] !== undefined),
  width: isTerminal(process.stdout) ? process.stdout.columns : Number(process.env['COLUMNS'] ?? '') || USUAL_WIDTH,
  today,
  ...(folder === undefined ? {} : { openCache: (root, purpose) => openResultCache(join(folder, 'results'), [root, purpose], engineOf(program)) }),
  ...(beLean && { beLean }),
  ...(availableParallelism() > 1 && { startHelper: () => startHelper(join(dirname(program), 'cli.cjs')) }),
  exitCode: 0,
};

if (parentPort) serveJudging(parentPort);
else {
  if (isLean()) growSlowly();
  void run(process.argv.slice(2), io).then((code) => {
    process.exitCode = code;
  });
}

/** Node leaves the property out where there is no terminal, whatever its types say. */
function isTerminal(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY ?? false;
}
