import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../lib/cleanup.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { ended, start } from '../lib/run.mjs';
import { temporaryFolder } from '../lib/temp.mjs';
import { node } from './peers.mjs';
import { programs, unreported } from './programs.mjs';

const probe = fromRoot('scripts', 'bench', 'probe.cjs');

/** From so many documents on, slow programs have one round. */
export const largeSize = 5000;

/** @typedef {{ wallMs: number, cpuMs: number, peakMiB: number }} Run */

/**
 * Runs every program over a portfolio, in turn, so that what else the machine does falls on all of them alike: once to
 * warm up, then once a round. A slow program needs no warm-up, because its start is lost in its length, and on a large
 * portfolio one round is enough.
 * @param {Awaited<ReturnType<typeof import('./portfolio.mjs').generatePortfolio>>} portfolio
 * @param {number} rounds
 * @param {(text: string) => void} report
 * @returns {Promise<Map<typeof programs[number], Run[]>>}
 * @throws {ExpectedError} when a program crashes or does not report the seeded mistakes
 */
export async function measure(portfolio, rounds, report) {
  const scratch = await temporaryFolder('bench');
  const runs = new Map(programs.map((program) => [program, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const program of programs.filter((candidate) => takesPart(candidate, round, portfolio))) {
      report(`${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}: ${program.name}`);
      const run = await runOnce(program, portfolio, scratch);
      if (round > 0) runs.get(program).push(run);
    }
  }
  return runs;
}

function takesPart({ slow }, round, { size }) {
  if (!slow) return true;
  return round === 1 || (round > 1 && size < largeSize);
}

async function runOnce(program, { folder, faulty }, scratch) {
  const usageFile = join(scratch, 'usage.json');
  const outputFile = join(scratch, 'output.txt');
  const output = await open(outputFile, 'w');
  const env = { PARTNERSHIP_HEALTH_BENCH_USAGE: usageFile, NODE_OPTIONS: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' };
  const began = performance.now();
  const { child, stop } = start(node, ['--require', probe, program.script, ...program.args], { cwd: folder, env, stdio: ['ignore', output.fd, output.fd] });
  const code = await ended(child);
  const wallMs = performance.now() - began;
  await stop();
  await output.close();
  const text = await readFile(outputFile, 'utf8');
  // Mistakes were seeded, so ending with 1 is right, and nothing else is.
  if (code !== 1) throw new ExpectedError(`${program.name} ended with code ${code}, expected 1.\n${text.slice(-2000)}`);
  const missing = unreported(program, text, faulty);
  if (missing) throw new ExpectedError(`${program.name} did not report what it should: ${missing}.`);
  return { wallMs, ...JSON.parse(await readFile(usageFile, 'utf8')) };
}
