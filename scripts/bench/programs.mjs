import { fromRoot } from '../lib/paths.mjs';
import { ExpectedError } from '../lib/cleanup.mjs';
import { peerFile, rumdl } from './peers.mjs';
import { onNode, runOnce } from './runs.mjs';

/** Mistakes were seeded, so a checker has to end with 1. */
const code = 1;

/**
 * What is compared. Each program checks a whole portfolio in one process, and keeps nothing for the next time. `reports` are
 * the marks, in its output, of the seeded mistakes that it has to find: as many of each as there are faulty documents.
 * `required` is how many times its files per second ours have to be, by the number of documents. `isSlow`: takes minutes
 * with many documents, see `measureCold`.
 */
export const checkers = [
  {
    ...onNode({ name: 'partnership-health', script: fromRoot('dist', 'cli.cjs'), args: ['check', '--no-cache'], code }),
    reports: [/\binvalid-value\b/g, /\bbroken-link\b/g],
    required: {},
  },
  {
    name: 'rumdl',
    command: rumdl,
    args: ['check', '--no-cache', '--config', '.rumdl.toml', 'partnerships'],
    code,
    reports: [/\bMD052\b/g, /\bMD057\b/g],
    required: { 10000: 2 },
  },
  {
    ...onNode({ name: 'markdownlint-cli2', script: peerFile('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), args: ['partnerships/**/*.md'], code }),
    reports: [/\bMD052\b/g],
    required: { 1000: 8, 10000: 15 },
  },
  {
    ...remark('remark-cli', 'remark-plain.mjs'),
    reports: [/\bno-undefined-references\b/g],
    required: { 10000: 25 },
    isSlow: true,
  },
  {
    ...remark('remark-cli with schema', 'remark-schema.mjs'),
    reports: [/\bfrontmatter-schema\b/g, /\bno-undefined-references\b/g],
    required: { 1000: 25, 10000: 60 },
    isSlow: true,
  },
];

/** remark-cli with the settings of a file, and of no other. */
function remark(name, settings) {
  const args = ['--no-config', '--rc-path', settings, '--quiet', '--frail', 'partnerships'];
  return onNode({ name, script: peerFile('remark-cli', 'cli.js'), args, code });
}

/** The one that the others are measured by. */
export const [ours] = checkers;

/** The same with the results of the last time at hand. */
export const oursWithCache = {
  ...ours,
  ...onNode({ name: 'partnership-health, with what it kept', script: fromRoot('dist', 'cli.cjs'), args: ['check'], code }),
};

/** The floor under every checker. */
export const readEveryByte = onNode({ name: 'Node.js that lists and reads every byte', script: fromRoot('scripts', 'bench', 'read-every-byte.cjs'), args: [], code: 0 });

/**
 * Runs a checker over a portfolio.
 * @param {typeof checkers[number]} checker
 * @param {Awaited<ReturnType<typeof import('./portfolio.mjs').generatePortfolio>>} portfolio
 * @param {{ scratch: string, cache: string }} places
 * @returns {Promise<import('./runs.mjs').Run>}
 * @throws {ExpectedError} when it crashes or does not report the seeded mistakes
 */
export async function check(checker, { folder, faulty }, places) {
  const run = await runOnce(checker, { ...places, folder });
  const missing = unreported(checker, run.output, faulty);
  if (missing) throw new ExpectedError(`${checker.name} did not report what it should: ${missing}.`);
  return run;
}

/**
 * @param {Pick<typeof checkers[number], 'reports'>} checker
 * @param {string} output
 * @param {readonly string[]} faulty paths of the documents with faults
 * @returns {string | undefined} what the program should have reported and did not; a fast program that sees nothing is no rival
 */
export function unreported({ reports }, output, faulty) {
  const unseen = faulty.filter((path) => !output.replaceAll('\\', '/').includes(path));
  if (unseen.length > 0) return `${unseen.length} of ${faulty.length} faulty documents, among them ${unseen[0]}`;
  const counts = reports.map((mark) => ({ mark, seen: output.match(mark)?.length ?? 0 }));
  const wrong = counts.find(({ seen }) => seen !== faulty.length);
  return wrong && `${wrong.mark.source} was reported ${wrong.seen} times, expected ${faulty.length}`;
}
