import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fromRoot } from '../lib/paths.mjs';
import { mustRun } from '../lib/run.mjs';
import { asOf, charterText, quarters, reviewText } from './documents.mjs';
import { writePeerSettings } from './peers.mjs';
import { randomFrom } from './random.mjs';

const seed = 20_261_031;

/** One document in so many has faults, unless it is a charter. */
const faultyEvery = 100;

/**
 * Generates a portfolio: charters with eight reviews each. The same size gives the same bytes. It lies in a git repository
 * of its own, as portfolios do, and has the settings of every program beside it.
 * @param {number} size number of documents
 * @param {{ name: string, files: Iterable<{ path: string, text: string }> }} [beside] what else is in the repository
 * @returns {Promise<{ folder: string, size: number, faulty: string[], bytes: number, summary: string }>} `faulty`: paths
 *   of the documents with faults
 */
export async function generatePortfolio(size, beside = { name: '', files: [] }) {
  const folder = fromRoot('.bench', 'portfolios', `${size}${beside.name}`);
  await rm(folder, { recursive: true, force: true });
  const documents = documentsOf(size);
  for (const { path, text } of documents) await put(join(folder, path), text);
  for (const { path, text } of beside.files) await put(join(folder, path), text);
  await put(join(folder, 'partnership-health.yml'), `rules: 1\nasOf: ${asOf}\n`);
  const [charter, ...reviews] = documents.slice(0, quarters.length + 1).map(({ text }) => text);
  await writePeerSettings(folder, { charter: [charter], review: reviews });
  await commit(folder);
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const faulty = documents.filter((document) => document.quality === 'faulty').map(({ path }) => path);
  return { folder, size, faulty, bytes, summary: `${faulty.length} with faults, ${(bytes / size / 1024).toFixed(1)} KiB each` };
}

function documentsOf(size) {
  const random = randomFrom(seed);
  return Array.from({ length: size }, (_, index) => {
    const each = quarters.length + 1;
    const id = `partnership-${String(Math.floor(index / each) + 1).padStart(4, '0')}`;
    const quarter = (index % each) - 1;
    if (quarter < 0) return { path: `partnerships/${id}/charter.md`, quality: 'sound', text: charterText(id, random) };
    const quality = index % faultyEvery === faultyEvery / 2 ? 'faulty' : 'sound';
    const path = `partnerships/${id}/reviews/${quarters[quarter].period}.md`;
    return { path, quality, text: reviewText(id, quarter, random, quality) };
  });
}

async function put(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

async function commit(folder) {
  const git = (...args) => mustRun('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', '-c', 'gc.auto=0', ...args], { cwd: folder });
  await git('init', '--quiet');
  await git('add', '.');
  await git('commit', '--quiet', '--no-verify', '--message', 'Generated portfolio');
}
