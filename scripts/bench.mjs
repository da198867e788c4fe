/**
 * Measures the command line beside other linters and beside a script that only reads, the language server, the extension in VS
 * Code, the history beside git itself, and the package: `npm run bench [-- --only warm] [--only 1000] [--full] [--rounds 3]
 * [--json FILE]`. However slow something is, the run does not fail for it.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { choose, measureParts } from './bench/parts.mjs';
import { installPeers } from './bench/peers.mjs';
import { resultsTable } from './bench/table.mjs';
import { build } from './lib/build.mjs';
import { runMain } from './lib/cleanup.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { readOptions, wrongUsage } from './lib/options.mjs';
import { stepsOn } from './lib/steps.mjs';

const { values } = readOptions({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    full: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '3' },
    json: { type: 'string' },
  },
});
const chosen = choose(values.only);
if ('wrong' in chosen) wrongUsage(chosen.wrong);
const rounds = atLeast('rounds', values.rounds, 1);

await runMain(async () => {
  const step = stepsOn(process.stdout);
  await step('Dependencies', installDependencies);
  await step('Build', () => build());
  await step('Programs to compare with', installPeers);
  const sections = await measureParts(chosen.names, { step, rounds, isFull: values.full, size: chosen.size });
  console.log(`\n${resultsTable(sections)}\n`);
  console.log(`Rounds after a warm-up: ${rounds}, of which the median, and from the lowest to the highest. How each is measured: docs/performance.md.`);
  console.log(`${machine()}. Other work on the machine slows all programs: read the ratios.`);
  if (values.json !== undefined) await writeFile(resolve(values.json), `${JSON.stringify({ machine: machine(), rounds, isFull: values.full, sections }, undefined, 2)}\n`);
  return 0;
});

function machine() {
  return `${availableParallelism()} processors (${cpus()[0]?.model.trim() || process.arch}), load ${loadavg()[0].toFixed(1)}`;
}

function atLeast(name, text, least) {
  const number = Number(text);
  return Number.isInteger(number) && number >= least ? number : wrongUsage(`--${name} is ${text}; it has to be a whole number from ${least} on.`);
}
