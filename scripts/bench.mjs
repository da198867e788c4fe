/**
 * Measures the command line beside other linters, on generated portfolios, the language server while
 * somebody types and with many documents, and the history of a repository beside git itself:
 * `npm run bench [-- --only 1000] [--rounds 3] [--json FILE]`. However slow something is, the run does not fail for it.
 */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { editedSize, measureEditing } from './bench/editing.mjs';
import { generateHistory, measureHistory } from './bench/history.mjs';
import { largeSize, measure } from './bench/measure.mjs';
import { installPeers } from './bench/peers.mjs';
import { generatePortfolio } from './bench/portfolio.mjs';
import { editingTable, historyTable, resultsTable, scaleTable, summarize } from './bench/results.mjs';
import { heldSize, measureScale } from './bench/scale.mjs';
import { build } from './lib/build.mjs';
import { runMain } from './lib/cleanup.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { readOptions, wrongUsage } from './lib/options.mjs';
import { stepsOn } from './lib/steps.mjs';

const { values } = readOptions({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '3' }, json: { type: 'string' } },
});
const rounds = atLeast('rounds', values.rounds, 1);
// One faulty document in a hundred, the first in the middle of the first hundred.
const sizes = values.only === undefined ? [1000, 10_000] : [atLeast('only', values.only, 100)];

await runMain(async () => {
  const step = stepsOn(process.stdout);
  await step('Dependencies', installDependencies);
  await step('Build', () => build());
  await step('Programs to compare with', installPeers);
  const results = [];
  for (const size of sizes) results.push(...(await measureSize(step, size)));
  const edited = await step(`Generate ${editedSize.toLocaleString('en')} documents`, () => generatePortfolio(editedSize));
  const editing = await step('Type in the language server', (report) => measureEditing(edited, report));
  const held = await step(`Generate ${heldSize.toLocaleString('en')} documents`, () => generatePortfolio(heldSize));
  const scale = await step('Hold them in the language server', (report) => measureScale(held, report));
  const repository = await step('Generate a repository', generateHistory);
  const history = await step('Read its history', (report) => measureHistory(repository, rounds, report));
  console.log(`\n${[resultsTable(results), editingTable(editing), scaleTable(scale), historyTable(history)].join('\n\n')}\n`);
  console.log(`Rounds after a warm-up: ${rounds}, of which the median; remark-cli has no warm-up, and one round from ${largeSize.toLocaleString('en')} documents on.`);
  console.log(`${machine()}. Other work on the machine slows all programs: read the ratios.`);
  if (values.json !== undefined) await writeFile(resolve(values.json), `${JSON.stringify({ machine: machine(), rounds, results, editing, scale, history }, undefined, 2)}\n`);
  return 0;
});

async function measureSize(step, size) {
  const name = `${size.toLocaleString('en')} documents`;
  const portfolio = await step(`Generate ${name}`, () => generatePortfolio(size));
  return summarize(size, await step(`Measure ${name}`, (report) => measure(portfolio, rounds, report)));
}

function machine() {
  return `${availableParallelism()} processors (${cpus()[0]?.model.trim() || process.arch}), load ${loadavg()[0].toFixed(1)}`;
}

function atLeast(name, text, least) {
  const number = Number(text);
  return Number.isInteger(number) && number >= least ? number : wrongUsage(`--${name} is ${text}; it has to be a whole number from ${least} on.`);
}
