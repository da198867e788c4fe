import type * as processes from 'node:child_process';
import type * as fs from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { CliIo } from '../../src/cli/io.ts';
import { openResultCache } from '../../src/workspace/resultCache.ts';
import { changedFiles } from '../support/base.ts';
import { runIn } from '../support/commandLine.ts';
import { TestFolder } from './folder.ts';

/** Every path that was looked into, and all that git was asked for. */
const asked = vi.hoisted(() => [] as string[]);

vi.mock('node:fs', async (original) => {
  const real: typeof fs = await original();
  return {
    ...real,
    readFileSync: (...args: Parameters<typeof fs.readFileSync>) => {
      asked.push(String(args[0]));
      return real.readFileSync(...args);
    },
    openSync: (...args: Parameters<typeof fs.openSync>) => {
      asked.push(String(args[0]));
      return real.openSync(...args);
    },
  };
});

vi.mock('node:child_process', async (original) => {
  const real: typeof processes = await original();
  return {
    ...real,
    spawnSync: (command: string, args: readonly string[], options: processes.SpawnSyncOptions & { readonly input?: string }) => {
      asked.push(options.input ?? '');
      return real.spawnSync(command, args, options);
    },
  };
});

const LEFT_OUT = 'partnerships/archive/charter.md';
const JUDGED = 'partnerships/base/charter.md';

let folder: TestFolder;
let cache: Pick<CliIo, 'openCache'>;

beforeAll(() => {
  folder = new TestFolder();
  const { [JUDGED]: charter = '' } = changedFiles({});
  folder.put({ ...changedFiles({}), 'plan.md': '# Plan\n', [LEFT_OUT]: charter.replace('partnership: base', 'partnership: archive'), 'partnership-health.yml': 'exclude: [partnerships/archive/**]\n' });
  folder.git('init', '-q');
  folder.commitAll();
  cache = { openCache: (root, purpose) => openResultCache(`${folder.path}/.git/kept`, [root, purpose], 'test') };
});

beforeEach(() => {
  asked.length = 0;
});

afterAll(() => folder.dispose());

/** What a file is called on disk, and by git. */
function namesOf(path: string): readonly string[] {
  return [`/${path}`, folder.git('rev-parse', `HEAD:${path}`).trim()];
}

function isAsked(path: string): boolean {
  return asked.some((one) => namesOf(path).some((name) => one.includes(name)));
}

it.each(['check', 'check again, from what was kept', 'check --staged', 'status', 'trend', 'compare HEAD HEAD', 'fix --dry-run'])('%s reads nothing of a file that is left out', async (command) => {
  const [words = ''] = command.split(',');
  const { out, code } = await runIn(folder.path, words.replace(' again', '').split(' '), cache);
  expect([code, out.includes('archive')]).toEqual([0, false]);
  expect([isAsked(JUDGED), isAsked(LEFT_OUT)]).toEqual([true, false]);
});
