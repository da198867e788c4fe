import { existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BASE, changedFiles } from '../support/base.ts';
import { TestFolder } from './folder.ts';

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const CHARTER = 'partnerships/base/charter.md';
const OTHER = 'partnerships/other/charter.md';

/** Two sound partnerships. */
function sound(): Readonly<Record<string, string>> {
  return { ...changedFiles({}), 'partnerships/base/plan.md': '# Plan\n', [OTHER]: BASE.charter.replace('partnership: base', 'partnership: other').replace('path: plan.md', 'path: ../base/plan.md') };
}

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder();
  folder.git('init', '-q', '-b', 'main');
  folder.put(sound());
});

afterEach(() => folder.dispose());

interface Found {
  readonly code: number;
  readonly findings: readonly string[];
  readonly partnerships: readonly string[];
}

async function check(args: readonly string[], within = '.'): Promise<Found> {
  const { code, out, err } = await folder.cli(['check', ...args, '-f', 'json'], within);
  expect(err).toBe('');
  const report = JSON.parse(out) as { readonly findings: readonly { readonly path: string; readonly rule: string }[]; readonly partnerships: readonly { readonly partnership: string }[] };
  return { code, findings: report.findings.map(({ path, rule }) => `${path} ${rule}`), partnerships: report.partnerships.map(({ partnership }) => partnership) };
}

function change(path: string, from: string, to: string): void {
  const text = folder.read(path);
  expect(text).toContain(from);
  folder.put({ [path]: text.replace(from, to) });
}

const STAGE_ERROR = ['stage: active', 'stage: actve'] as const;

describe('check --staged', () => {
  beforeEach(() => folder.commitAll());

  it('has nothing to say where nothing is staged', async () => {
    change(CHARTER, ...STAGE_ERROR);
    expect(await check(['--staged'])).toEqual({ code: 0, findings: [], partnerships: [] });
  });

  it('judges what is staged, not what is in the working tree', async () => {
    change(CHARTER, ...STAGE_ERROR);
    folder.git('add', '-A');
    change(CHARTER, 'stage: actve', 'stage: active');
    expect(await check(['--staged'])).toEqual({ code: 1, findings: [`${CHARTER} invalid-value`], partnerships: ['base'] });
    folder.git('add', '-A');
    change(CHARTER, ...STAGE_ERROR);
    expect((await check(['--staged'])).code).toBe(0);
  });

  it('shows the line as it is staged', async () => {
    change(CHARTER, ...STAGE_ERROR);
    folder.git('add', '-A');
    folder.remove(CHARTER);
    expect((await folder.cli(['check', '--staged'])).out).toContain('| stage: actve');
  });

  it('leaves mistakes of other files alone, staged partnership or not', async () => {
    change(OTHER, ...STAGE_ERROR);
    change(REVIEW, 'kind: review', 'kind: review\nbogus: 1');
    folder.commitAll();
    change(CHARTER, 'tier: strategic', 'tier: tactical');
    folder.git('add', CHARTER);
    expect(await check(['--staged'])).toMatchObject({ findings: [], partnerships: ['base'] });
  });

  it('reports what rests on a staged file, wherever it is pointed at', async () => {
    change(CHARTER, 'target: ', 'target: 9');
    folder.git('add', '-A');
    const { findings } = await check(['--staged']);
    expect(findings.some((text) => text.endsWith('kpi-attainment'))).toBe(true);
  });

  it('takes a link for good only when its target is staged too', async () => {
    change(REVIEW, '## Summary\n', '## Summary\n\n[notes](notes.txt)\n');
    folder.put({ 'partnerships/base/reviews/notes.txt': 'notes' });
    folder.git('add', REVIEW);
    expect((await check(['--staged'])).findings).toEqual([`${REVIEW} broken-link`]);
    folder.git('add', '-A');
    expect((await check(['--staged'])).findings).toEqual([]);
  });

  it('reports a whole partnership that lost a document, and not one whose document was moved', async () => {
    folder.git('mv', REVIEW, 'partnerships/base/reviews/first-quarter.md');
    expect(await check(['--staged'])).toEqual({ code: 0, findings: [], partnerships: ['base'] });
    folder.git('reset', '-q', '--hard');
    folder.git('rm', '-q', CHARTER);
    const { findings } = await check(['--staged']);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every((text) => text.startsWith('partnerships/base/reviews/'))).toBe(true);
  });

  it('reports everything when the configuration is staged', async () => {
    change(OTHER, ...STAGE_ERROR);
    folder.commitAll();
    folder.put({ 'partnership-health.yml': 'rules: 1\n' });
    folder.git('add', 'partnership-health.yml');
    expect(await check(['--staged'])).toMatchObject({ findings: [`${OTHER} invalid-value`, `${OTHER} review-overdue`], partnerships: ['base', 'other'] });
  });

  it('looks only at what was asked for', async () => {
    change(CHARTER, ...STAGE_ERROR);
    change(OTHER, ...STAGE_ERROR);
    folder.git('add', '-A');
    expect((await check(['--staged', '.', 'partnerships/other'])).partnerships).toEqual(['base', 'other']);
    folder.put({ 'partnership-health.yml': 'rules: 1\n' });
    expect((await check(['--staged', 'partnerships/other'])).findings).toEqual([`${OTHER} invalid-value`, `${OTHER} review-overdue`]);
  });

  it('follows no link, in the index as on disk', { skip: process.platform === 'win32' }, async () => {
    folder.put({ 'elsewhere.txt': '---\nkind: charter\npartnership: linked\nbogus: 1\n---\n' });
    symlinkSync('../elsewhere.txt', join(folder.path, 'partnerships', 'link.md'));
    folder.git('add', '-A');
    expect((await check(['--staged'])).partnerships).toEqual([]);
  });

  it('says of a merge with conflicts that it cannot be judged', async () => {
    folder.git('checkout', '-qb', 'side');
    change(CHARTER, 'stage: active', 'stage: exiting');
    folder.commitAll();
    folder.git('checkout', '-q', 'main');
    change(CHARTER, 'stage: active', 'stage: recovery');
    folder.commitAll();
    expect(() => folder.git('merge', 'side')).toThrow();
    const { code, out } = await folder.cli(['check', '--staged']);
    expect(code).toBe(1);
    expect(out).toContain('its merge has conflicts; solve them first');
  });

  it('obeys nothing that the repository configures', { skip: process.platform === 'win32' }, async () => {
    folder.put({ '.gitattributes': '*.md filter=evil diff=evil\n' });
    for (const key of ['filter.evil.clean', 'filter.evil.smudge', 'diff.evil.textconv', 'diff.external', 'core.fsmonitor']) folder.git('config', key, `touch ${join(folder.path, 'ran')}`);
    change(CHARTER, ...STAGE_ERROR);
    folder.git('-c', 'filter.evil.clean=cat', '-c', 'core.fsmonitor=false', 'add', '-A');
    expect((await check(['--staged'])).code).toBe(1);
    change(CHARTER, 'kind: charter', 'kind: charter # again');
    expect((await check(['--since', 'HEAD'])).code).toBe(1);
    expect(existsSync(join(folder.path, 'ran'))).toBe(false);
  });

  it('takes any name of a file', { skip: process.platform === 'win32' }, async () => {
    const odd = 'partnerships/odd – näme/a\nb "c".md';
    folder.put({ [odd]: '---\nkind: review\npartnership: odd\nbogus: 1\n---\n' });
    folder.git('add', '-A');
    expect((await check(['--staged'])).findings).toContain(`${odd} unknown-field`);
    expect((await check(['--since', 'HEAD'])).findings).toContain(`${odd} unknown-field`);
  });
});

describe('check --staged in odd places', () => {
  it('takes everything for new before the first commit', async () => {
    change(CHARTER, ...STAGE_ERROR);
    folder.git('add', CHARTER);
    expect(await check(['--staged'])).toMatchObject({ findings: expect.arrayContaining([`${CHARTER} invalid-value`]) as unknown, partnerships: ['base'] });
  });

  it('works in a portfolio within a repository', async () => {
    mkdirSync(join(folder.path, 'records'));
    renameSync(join(folder.path, 'partnerships'), join(folder.path, 'records', 'partnerships'));
    folder.put({ 'records/partnership-health.yml': 'rules: 1\n', 'README.md': '---\nkind: charter\npartnership: outside\n---\n' });
    folder.commitAll();
    change(`records/${CHARTER}`, ...STAGE_ERROR);
    change('README.md', 'outside', 'beside');
    expect((await check(['--since', 'HEAD'], 'records/partnerships')).findings).toEqual([`${CHARTER} invalid-value`]);
    folder.git('add', '-A');
    expect(await check(['--staged'], 'records')).toEqual({ code: 1, findings: [`${CHARTER} invalid-value`], partnerships: ['base'] });
  });

  it.each([
    ['outside a repository', (): void => folder.remove('.git'), /^error: --staged: this is no git repository, or one that git does not trust .*; begin one with `git init`\n$/],
    ['in the folder of git itself', (): void => { folder.git('config', 'core.bare', 'true'); }, /^error: --staged: this git repository has no working tree here; /],
  ])('is refused %s', async (_, arrange, message) => {
    arrange();
    const { code, out, err } = await folder.cli(['check', '--staged']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('is refused without git', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      expect(await folder.cli(['check', '--staged'])).toEqual({ code: 2, out: '', err: 'error: --staged: git is not there; install it, or put it on the PATH\n' });
    } finally {
      process.env['PATH'] = path;
    }
  });
});

describe('check --since', () => {
  beforeEach(() => folder.commitAll());

  it('reports what was changed since the branch left, committed, staged, or neither, and new files', async () => {
    folder.git('checkout', '-qb', 'work');
    change(CHARTER, ...STAGE_ERROR);
    folder.commitAll();
    change(REVIEW, 'kind: review', 'kind: review\nbogus: 1');
    folder.put({ 'partnerships/fresh/review.md': '---\nkind: review\npartnership: fresh\nstrange: 1\n---\n' });
    const { code, findings, partnerships } = await check(['--since', 'main']);
    expect([code, partnerships]).toEqual([1, ['base', 'fresh']]);
    expect(findings).toEqual(expect.arrayContaining([`${CHARTER} invalid-value`, `${REVIEW} unknown-field`, 'partnerships/fresh/review.md unknown-field']));
  });

  it('leaves out what others changed on the other branch meanwhile, and what was there before', async () => {
    change(OTHER, ...STAGE_ERROR);
    folder.commitAll();
    folder.git('checkout', '-qb', 'work');
    folder.git('checkout', '-q', 'main');
    change(REVIEW, 'kind: review', 'kind: review\nbogus: 1');
    folder.commitAll();
    folder.git('checkout', '-q', 'work');
    expect(await check(['--since', 'main'])).toEqual({ code: 0, findings: [], partnerships: [] });
  });

  it('does not look at what is ignored, or only touched, or checked out with other line ends', async () => {
    folder.put({ '.gitignore': 'partnerships/private/\n', 'partnerships/private/r.md': '---\nkind: review\npartnership: private\nbogus: 1\n---\n' });
    folder.put({ [CHARTER]: folder.read(CHARTER), [REVIEW]: folder.read(REVIEW).replaceAll('\n', '\r\n') });
    expect(await check(['--since', 'HEAD'])).toEqual({ code: 0, findings: [], partnerships: [] });
  });

  it('reports a whole partnership that lost a document, or a file that a link leads to', async () => {
    folder.remove('partnerships/base/plan.md');
    expect((await check(['--since', 'HEAD'])).findings).toEqual([`${CHARTER} broken-link`]);
    folder.remove(CHARTER);
    const { findings, partnerships } = await check(['--since', 'HEAD']);
    expect(partnerships).toEqual(['base']);
    expect(findings.length).toBeGreaterThan(1);
  });

  it('takes a file where a folder was', async () => {
    folder.remove('partnerships/base/reviews');
    folder.put({ 'partnerships/base/reviews': 'a file' });
    expect((await check(['--since', 'HEAD'])).partnerships).toEqual(['base']);
  });

  it('reports both partnerships when a document goes from one to the other', async () => {
    change(REVIEW, 'partnership: base', 'partnership: other');
    expect((await check(['--since', 'HEAD'])).partnerships).toEqual(['base', 'other']);
  });

  it('reads names that git quotes, and files that were moved and changed', async () => {
    folder.git('mv', REVIEW, 'partnerships/base/reviews/é ü.md');
    change('partnerships/base/reviews/é ü.md', 'kind: review', 'kind: review\nbogus: 1');
    expect((await check(['--since', 'HEAD'])).findings).toContain('partnerships/base/reviews/é ü.md unknown-field');
  });

  it.each(['nowhere', '--output=pwned', '-h', 'HEAD:partnerships', 'main..main', ''])('refuses a revision that is none: %s', async (revision) => {
    const { code, out, err } = await folder.cli(['check', `--since=${revision}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`error: --since ${revision}: there is no revision ${revision}; expected a branch, tag or commit that is here (in CI, fetch the whole history)\n`);
    expect(existsSync(join(folder.path, 'pwned'))).toBe(false);
  });

  it('says when there is nothing to compare with', async () => {
    folder.git('checkout', '-q', '--orphan', 'alone');
    expect((await folder.cli(['check', '--since', 'main'])).err).toContain('this repository has no commit yet, so nothing can be compared; check --staged, or everything');
    folder.put({ 'new.txt': 'new' });
    folder.commitAll();
    expect((await folder.cli(['check', '--since', 'main'])).err).toContain('main and the present branch have no commit in common here');
  });

  it('does not go with --staged', async () => {
    expect(await folder.cli(['check', '--staged', '--since', 'HEAD'])).toEqual({ code: 2, out: '', err: "error: option '--staged' cannot be used with option '--since <rev>'\n" });
  });
});
