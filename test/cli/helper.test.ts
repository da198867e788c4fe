import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Batch, Surrounding } from '../../src/service/judgedApart.ts';
import { AS_OF, changedFiles } from '../support/base.ts';
import { bundleInto } from './bundle.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'helper-'));

const files = changedFiles({});
const around: Surrounding = {
  root: home, asOf: AS_OF, configuration: undefined, extent: 'none', partnershipIds: ['base'], paths: Object.keys(files), outcomes: 'without-outcomes',
};
const batch: Batch = { ids: ['base'], documents: Object.entries(files).map(([path, text]) => ({ path, text, changes: [] })) };

beforeAll(async () => {
  await bundleInto(home);
  await build({ absWorkingDir: root, bundle: true, platform: 'node', format: 'cjs', outfile: join(home, 'helper.cjs'), logLevel: 'silent', entryPoints: ['src/cli/judging/helper.ts'] });
}, 60_000);

afterAll(() => rmSync(home, { recursive: true, force: true }));

/** What a program prints that has started the thread; fails when it does not end. */
function whatIsSaid(body: string, program = 'cli.cjs'): string {
  const script = `const { startHelper } = require('./helper.cjs'); const helper = startHelper(${JSON.stringify(join(home, program))}); ${body}`;
  const { stdout, stderr, signal } = spawnSync(process.execPath, ['-e', script], {
    cwd: home, encoding: 'utf8', timeout: 20_000, env: { ...process.env, XDG_CACHE_HOME: join(home, 'cache') },
  });
  expect(signal, stderr).toBeNull();
  return stdout;
}

const ASK = `helper.begin(${JSON.stringify(around)}); helper.judge(${JSON.stringify(batch)}).then((judged) => { console.log(judged?.map(({ summary }) => summary.name)); helper.end(); });`;

describe('another thread', { timeout: 60_000 }, () => {
  it('judges what it is given, and ends when there is no more', () => {
    expect(whatIsSaid(ASK)).toBe("[ 'Base partnership' ]\n");
  });

  it('keeps no program running that has no need of it', () => {
    expect(whatIsSaid('console.log("done");')).toBe('done\n');
  });

  it('says that it has failed where it cannot be started', () => {
    expect(whatIsSaid(ASK, 'none.cjs')).toBe('undefined\n');
  });
});
