import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../lib/cleanup.mjs';
import { fromRoot } from '../lib/paths.mjs';
import { ended, start } from '../lib/run.mjs';
import { node } from './peers.mjs';

const probe = fromRoot('scripts', 'bench', 'probe.cjs');

/**
 * A program from its start to its end. What it used is known where the probe was in it.
 * @typedef {{ wallMs: number, cpuMs?: number, peakMB?: number, output: string }} Run
 */

/**
 * What to start. `code` is the exit code that it has to have.
 * @typedef {{ name: string, command: string, args: readonly string[], code: number }} Program
 */

/**
 * A script on the peers' Node.js, with the probe in it.
 * @param {{ name: string, script: string, args: readonly string[], code: number }} script
 * @returns {Program}
 */
export function onNode({ name, script, args, code }) {
  return { name, command: node, args: ['--require', probe, script, ...args], code };
}

/**
 * Runs a program to its end.
 * @param {Program} program
 * @param {{ folder: string, scratch: string, cache: string }} places absolute paths: where it runs, where its output goes,
 *   and its cache folder (not on macOS, where a program cannot be told)
 * @returns {Promise<Run>}
 * @throws {ExpectedError} when it ends with another code than it should
 */
export async function runOnce({ name, command, args, code }, { folder, scratch, cache }) {
  const usageFile = join(scratch, 'usage.json');
  const outputFile = join(scratch, 'output.txt');
  await rm(usageFile, { force: true });
  const file = await open(outputFile, 'w');
  const env = { PARTNERSHIP_HEALTH_BENCH_USAGE: usageFile, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, NODE_OPTIONS: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' };
  const began = performance.now();
  const { child, stop } = start(command, args, { cwd: folder, env, stdio: ['ignore', file.fd, file.fd] });
  const found = await ended(child);
  const wallMs = performance.now() - began;
  await stop();
  await file.close();
  const output = await readFile(outputFile, 'utf8');
  if (found !== code) throw new ExpectedError(`${name} ended with code ${found}, expected ${code}.\n${output.slice(-2000)}`);
  return { wallMs, ...(args.includes(probe) ? JSON.parse(await readFile(usageFile, 'utf8')) : {}), output };
}

/**
 * Runs several things in turn, so that what else the machine does falls on all of them alike: once to warm up, then once a round.
 * @template {string} K
 * @param {Record<K, () => Promise<Run>>} works
 * @param {number} rounds
 * @param {(text: string) => void} report
 * @returns {Promise<Record<K, Run[]>>} those that count
 */
export async function inTurn(works, rounds, report) {
  const runs = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      report(`${roundName(round, rounds)}: ${name}`);
      const run = await work();
      if (round > 0) runs[name].push(run);
    }
  }
  return runs;
}

/** @param {number} round 0 is the warm-up @param {number} rounds @returns {string} for progress */
export function roundName(round, rounds) {
  return round === 0 ? 'warm-up' : `round ${round} of ${rounds}`;
}

/** @param {readonly Run[]} runs @returns {readonly number[]} how long each took, in milliseconds */
export function times(runs) {
  return runs.map(({ wallMs }) => wallMs);
}
