import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { diskHost } from '../../src/server/diskHost.ts';
import { BASE } from '../support/base.ts';
import { runIn, type Ran } from '../support/commandLine.ts';
import { gitIn, newRepository, temporaryFolder, type Repository } from '../support/repository.ts';
import { pathToFileURL } from 'node:url';

const CHARTER = 'partnerships/base/charter.md';
const REVIEW = 'partnerships/base/reviews/2026-Q1.md';

function cli(cwd: string, ...args: string[]): Promise<Ran> {
  return runIn(cwd, args);
}

/** Everything that reads a repository. */
const READING = [
  ['check'], ['status'], ['trend'], ['trend', 'base'], ['compare', 'HEAD~1'], ['compare', 'HEAD~1', 'HEAD'], ['check', '--staged'], ['check', '--since', 'HEAD~1'], ['fix', '--dry-run'],
] as const;

function committed(): Repository {
  const repository = newRepository();
  repository.commit('2026-01-08', { [CHARTER]: BASE.charter, 'partnerships/base/reviews/2025-Q4.md': BASE.previous, 'plan.md': '# Plan\n' });
  repository.commit('2026-04-02', { [REVIEW]: BASE.review });
  repository.write({ [REVIEW]: `${BASE.review}\nMore.\n` });
  return repository;
}

/** Settings through which git would run a program, most of them while something is read. */
const PROGRAMS = [
  'core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'core.gitProxy', 'core.alternateRefsCommand', 'core.askPass', 'pager.log', 'pager.diff',
  'diff.external', 'diff.evil.command', 'diff.evil.textconv', 'filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'merge.evil.driver',
  'gpg.program', 'gpg.ssh.program', 'credential.helper', 'uploadpack.packObjectsHook', 'sequence.editor', 'interactive.diffFilter', 'trailer.evil.command',
];

describe('a repository that would run programs', () => {
  it('runs none when it is checked, compared or opened in the editor', async () => {
    const { folder, git, write } = committed();
    const mark = join(folder, 'executed');
    const program = join(folder, 'evil.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`);
    chmodSync(program, 0o755);
    const hooks = join(folder, 'hooks');
    mkdirSync(hooks);
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'pre-commit', 'post-checkout', 'reference-transaction', 'post-rewrite', 'pre-auto-gc']) {
      for (const place of [hooks, join(folder, '.git', 'hooks')]) {
        mkdirSync(place, { recursive: true });
        writeFileSync(join(place, hook), `#!/bin/sh\ntouch '${mark}'\n`);
        chmodSync(join(place, hook), 0o755);
      }
    }
    write({ '.gitattributes': '*.md filter=evil diff=evil merge=evil\n' });
    for (const key of PROGRAMS) git('config', key, program);
    git('config', 'core.hooksPath', hooks);
    git('config', 'log.showSignature', 'true');
    git('config', 'alias.log', `!${program}`);
    git('config', 'diff.evil.cachetextconv', 'true');
    for (const args of READING) await cli(folder, ...args);
    const uri = pathToFileURL(folder).href;
    await diskHost.readFolder(uri);
    diskHost.history(uri)?.revisionsOf(new Map([[CHARTER, ''], [REVIEW, '']]));
    diskHost.watchCommits?.(uri, () => undefined)();
    expect(existsSync(mark)).toBe(false);
    // It is the repository that would run them, and not that they could not be run.
    try {
      git('status');
    } catch {
      // Whatever comes of it.
    }
    expect(existsSync(mark)).toBe(true);
  });

  it('is judged with a submodule in it, which is a repository of its own', async () => {
    const other = committed();
    const { folder, git } = committed();
    git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', `file://${other.folder}`, 'other');
    git('commit', '-qm', 'a submodule');
    for (const args of READING) expect((await cli(folder, ...args)).code, args.join(' ')).toBeLessThan(2);
  });
});

describe('without what git would tell', () => {
  const path = process.env['PATH'];
  let folder = '';

  beforeEach(() => {
    folder = committed().folder;
  });
  afterEach(() => {
    process.env['PATH'] = path;
  });

  it('everything is judged where git is not installed, and what needs it says so', async () => {
    const nowhere = temporaryFolder();
    process.env['PATH'] = nowhere;
    expect((await cli(folder, 'check')).out).toContain('1 partnership');
    expect((await cli(folder, 'trend')).out).toContain('there is no git history');
    for (const args of [['compare', 'HEAD'], ['check', '--staged'], ['check', '--since', 'HEAD']]) {
      const { code, out, err } = await cli(folder, ...args);
      expect([code, out], args.join(' ')).toEqual([2, '']);
      expect(err).toMatch(/^error: .+\n$/);
    }
  });

  it('a bare repository has no files to judge, which is said', async () => {
    const bare = join(temporaryFolder(), 'bare.git');
    gitIn(folder, ['clone', '-q', '--bare', folder, bare]);
    expect((await cli(bare, 'trend')).out).toContain('No partnerships here');
    expect((await cli(bare, 'compare', 'HEAD~1', 'HEAD')).code).toBe(0);
    expect(readdirSync(bare)).not.toContain('partnerships');
  });
});
