/**
 * Throws random input at the program: `npm run fuzz [-- --seconds N] [--seed S] [--only pipeline|session] [--case N]`.
 * Each run has a new seed unless one is given; with `--case` that one case of the seed is run again.
 */
import { randomInt } from 'node:crypto';
import { runChecks } from './lib/checks.mjs';
import { runMain } from './lib/cleanup.mjs';
import { installDependencies } from './lib/dependencies.mjs';
import { fuzz, fuzzTargets } from './lib/fuzz.mjs';
import { readOptions, wrongUsage } from './lib/options.mjs';

const { values } = readOptions({
  options: { seconds: { type: 'string', default: '300' }, seed: { type: 'string' }, only: { type: 'string' }, case: { type: 'string' } },
});
const seconds = whole('seconds', values.seconds, 1);
const seed = values.seed === undefined ? randomInt(2 ** 31) : whole('seed', values.seed, 0);
const number = values.case === undefined ? undefined : whole('case', values.case, 0);
const only = values.only;
if (only !== undefined && !fuzzTargets.includes(only)) wrongUsage(`--only is ${only}; it has to be one of ${fuzzTargets.join(', ')}.`);
if (number !== undefined && (values.seed === undefined || only === undefined)) wrongUsage('--case needs the --seed that it is a case of, and --only with its target.');

await runMain(() =>
  runChecks(async (check) => {
    if (!(await check('Dependencies', installDependencies))) return;
    await check(`Fuzzing with seed ${seed}`, (report) => fuzz({ seed, seconds, only, case: number, report }));
  }),
);

function whole(name, text, least) {
  const given = Number(text);
  return /^\d+$/.test(text) && given >= least && given < 2 ** 31 ? given : wrongUsage(`--${name} is ${text}; it has to be a whole number from ${least} on.`);
}
