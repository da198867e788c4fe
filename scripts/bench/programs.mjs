import { fromRoot } from '../lib/paths.mjs';
import { peerFile } from './peers.mjs';

/**
 * What is compared. Each program checks a whole portfolio in one process. `reports` are the marks, in its output, of the
 * seeded mistakes that it has to find: as many of each as there are faulty documents. `required` is how many times its
 * files per second ours have to be, on 1,000 documents. `slow`: has fewer runs, see `measure`.
 */
export const programs = [
  {
    name: 'partnership-health',
    script: fromRoot('dist', 'cli.cjs'),
    args: ['check'],
    reports: [/\binvalid-value\b/g, /\bbroken-link\b/g],
  },
  {
    name: 'markdownlint-cli2',
    script: peerFile('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'),
    args: ['partnerships/**/*.md'],
    reports: [/\bMD052\b/g],
    required: 8,
  },
  {
    name: 'remark-cli with schema',
    script: peerFile('remark-cli', 'cli.js'),
    args: ['--quiet', '--frail', 'partnerships'],
    reports: [/\bfrontmatter-schema\b/g, /\bno-undefined-references\b/g],
    required: 25,
    slow: true,
  },
];

/** The one that the others are measured by. */
export const [ours] = programs;

/**
 * @param {typeof programs[number]} program
 * @param {string} output
 * @param {readonly string[]} faulty paths of the documents with faults
 * @returns {string | undefined} what the program should have reported and did not; a fast program that sees nothing is no rival
 */
export function unreported(program, output, faulty) {
  const unseen = faulty.filter((path) => !output.replaceAll('\\', '/').includes(path));
  if (unseen.length > 0) return `${unseen.length} of ${faulty.length} faulty documents, among them ${unseen[0]}`;
  const counts = program.reports.map((mark) => ({ mark, seen: output.match(mark)?.length ?? 0 }));
  const wrong = counts.find(({ seen }) => seen !== faulty.length);
  return wrong && `${wrong.mark.source} was reported ${wrong.seen} times, expected ${faulty.length}`;
}
