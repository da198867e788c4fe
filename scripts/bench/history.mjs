import { spawn } from 'node:child_process';
import { rm, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { fromRoot } from '../lib/paths.mjs';
import { ExpectedError } from '../lib/cleanup.mjs';
import { mustRun } from '../lib/run.mjs';
import { temporaryFolder } from '../lib/temp.mjs';
import { asOf, charterText, quarters, reviewText } from './documents.mjs';
import { figure, usage } from './figures.mjs';
import { median } from './median.mjs';
import { randomFrom } from './random.mjs';
import { onNode, roundName, runOnce, times } from './runs.mjs';
import { pause, startServer } from './server.mjs';

/** Files, and commits that change every one of them. */
const files = 1000;
const commits = 20;

const seed = 20_261_031;

/** How many times as long as git itself it may take: at first, again, and after one more commit in a program that goes on. */
const allowed = { first: 4, again: 1, inServer: 0.1 };

/**
 * Generates a repository in which every commit changes every file: a month lies between two commits.
 * @returns {Promise<{ folder: string, summary: string }>}
 */
export async function generateHistory() {
  const folder = fromRoot('.bench', 'portfolios', 'history');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await git(folder, 'init', '--quiet', '--initial-branch', 'main');
  const importing = spawn('git', ['-C', folder, 'fast-import', '--quiet'], { stdio: ['pipe', 'inherit', 'inherit'] });
  for (let commit = 0; commit < commits; commit++) {
    if (!importing.stdin.write(commitText(commit))) await once(importing.stdin, 'drain');
  }
  importing.stdin.end('done\n');
  const [code] = await once(importing, 'close');
  if (code !== 0) throw new ExpectedError(`git fast-import ended with code ${code}.`);
  await git(folder, 'reset', '--quiet', '--hard', 'main');
  return { folder, summary: `${files.toLocaleString('en')} files × ${commits} commits` };
}

function commitText(commit) {
  const day = new Date(Date.UTC(2025, 2 + commit, 20));
  const message = `Commit ${commit + 1}`;
  const head = `commit refs/heads/main\ncommitter alliance manager <manager@example.com> ${day.getTime() / 1000} +0000\ndata ${message.length}\n${message}\n`;
  return head + textsAt(commit).map(({ path, text }) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`).join('');
}

/** Every file as a commit has it: charters with other targets, reviews with another note. */
function textsAt(commit) {
  const random = randomFrom(seed);
  const documents = Array.from({ length: files }, (_, index) => {
    const id = `partnership-${String(Math.floor(index / (quarters.length + 1)) + 1).padStart(4, '0')}`;
    const quarter = (index % (quarters.length + 1)) - 1;
    if (quarter < 0) return { path: `partnerships/${id}/charter.md`, text: charterText(id, random).replace('target: 40', `target: ${40 - commit}`) };
    return { path: `partnerships/${id}/reviews/${quarters[quarter].period}.md`, text: `${reviewText(id, quarter, random, 'sound')}\nNoted ${commit + 1} times.\n` };
  });
  return [{ path: 'partnership-health.yml', text: `rules: 1\nasOf: ${asOf}\n` }, ...documents];
}

/**
 * The trend of the whole portfolio beside git alone, which reads every blob of the history and throws it away; in turn, so
 * that what else the machine does falls on both alike.
 * @param {{ folder: string }} history
 * @param {number} rounds
 * @param {(text: string) => void} report
 * @returns {Promise<import('./figures.mjs').Figure[]>}
 */
export async function measureHistory({ folder }, rounds, report) {
  const cache = await temporaryFolder('bench-cache');
  const places = { folder, cache, scratch: await temporaryFolder('bench') };
  const runs = { plain: [], first: [], again: [], after: [], inServer: [] };
  const server = await startServer(folder);
  const tree = treeOf(server);
  await tree();
  for (let round = 0; round <= rounds; round++) {
    report(roundName(round, rounds));
    await rm(cache, { recursive: true, force: true });
    const plain = await timed(() => plainGit(folder));
    const first = await trend(places);
    const again = await trend(places);
    const judged = server.judgedAgain();
    await commitMore(folder, round);
    const inServer = await timed(() => judged.then(tree));
    const after = await trend(places);
    if (round > 0) for (const [name, run] of Object.entries({ plain, first, again, after, inServer })) runs[name].push(run);
  }
  await server.stop();
  return historyFigures({ ...runs, inServer: runs.inServer.map(({ wallMs }) => ({ wallMs: wallMs - pause })) });
}

function historyFigures({ plain, ...ours }) {
  const base = median(times(plain));
  return [
    figure('`git log --raw` and `git cat-file --batch` of 20,000 blobs', 'ms', times(plain)),
    ...Object.entries(ours).map(([name, runs]) => {
      const most = allowed[name];
      return figure(names[name], 'ms', times(runs), { ...usage(runs), ratio: median(times(runs)) / base, compared: '# git', ...(most === undefined ? {} : { most }) });
    }),
  ];
}

const names = {
  first: 'trend of 20,000 blobs, for the first time',
  again: 'the same again',
  after: 'after one more commit, in a new process',
  inServer: 'after one more commit, in the language server',
};

/** Asks for what is new in the tree, until there is nothing more, as the extension does. */
function treeOf(server) {
  let known = { session: 0, stamp: 0 };
  return async () => {
    for (let more = true; more; ) {
      const answer = await server.request('partnershipHealth/tree', known);
      known = { session: answer.session, stamp: answer.stamp };
      more = answer.more;
    }
  };
}

async function timed(work) {
  const began = performance.now();
  await work();
  return { wallMs: performance.now() - began };
}

/** Everything that git knows, read once. */
async function plainGit(folder) {
  const logging = spawn('git', ['log', '--raw', '--no-abbrev', '-z', '--format=%H %cs'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const log = (await logging.stdout.toArray()).join('');
  const blobs = new Set([...log.matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]{40})/g)].map(([, blob]) => blob));
  const reading = spawn('git', ['cat-file', '--batch'], { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] });
  let bytes = 0;
  reading.stdout.on('data', (chunk) => (bytes += chunk.length));
  reading.stdin.end(`${[...blobs].join('\n')}\n`);
  await once(reading, 'close');
  if (bytes === 0) throw new ExpectedError('git printed nothing.');
}

/** @returns {Promise<import('./runs.mjs').Run>} */
async function trend(places) {
  const run = await runOnce(onNode({ name: 'trend', script: fromRoot('dist', 'cli.cjs'), args: ['trend', '--format', 'json'], code: 0 }), places);
  const { partnerships } = JSON.parse(run.output);
  if (partnerships.length !== Math.ceil(files / (quarters.length + 1))) throw new ExpectedError(`The trend has ${partnerships.length} partnerships.`);
  return run;
}

async function commitMore(folder, round) {
  const path = join('partnerships', 'partnership-0001', 'reviews', '2026-Q3.md');
  const [last] = textsAt(commits - 1).filter((document) => document.path === path);
  await writeFile(join(folder, path), `${last.text}\nOnce more, in round ${round}.\n`);
  await git(folder, 'commit', '--quiet', '--all', '--no-verify', '--message', 'One more');
}

function git(folder, ...args) {
  return mustRun('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', '-c', 'gc.auto=0', ...args], { cwd: folder });
}
