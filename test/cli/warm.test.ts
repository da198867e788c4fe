import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CliIo } from '../../src/cli/io.ts';
import { openResultCache } from '../../src/workspace/resultCache.ts';
import { AS_OF, changedFiles } from '../support/base.ts';
import { runIn, type Ran } from '../support/commandLine.ts';
import { TestFolder } from './folder.ts';

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const FORMATS = ['text', 'json', 'sarif', 'junit', 'github', 'markdown'];

let folder: TestFolder;
let kept: string;

beforeEach(() => {
  folder = new TestFolder();
  kept = mkdtempSync(join(tmpdir(), 'warm-'));
});

afterEach(() => {
  folder.remove('.');
  rmSync(kept, { recursive: true });
});

/** Runs a check that keeps results. */
function check(args: readonly string[] = [], more: Partial<CliIo> = {}): Promise<Ran> {
  return runIn(folder.path, ['check', ...args], { openCache: (root, purpose) => openResultCache(kept, [root, purpose], 'engine'), ...more });
}

describe('a check of what was checked before', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['sound documents', changedFiles({})],
    ['a document that is too long', {
      ...changedFiles({}),
      'partnership-health.yml': 'limits: { documentLength: 10000 }\n',
      'partnerships/base/reviews/2025-Q4.md': `---\nkind: review\npartnership: base\ndate: 2025-12-31\n---\n${'x'.repeat(13_000)}\n`,
    }],
    ['a configuration that is too long', { ...changedFiles({}), 'partnership-health.yml': `# ${'x'.repeat(1_100_000)}\n` }],
    ['a document that is empty, and one that is excluded', {
      ...changedFiles({}), [REVIEW]: '', 'partnership-health.yml': 'exclude: [partnerships/old/**]\n', 'partnerships/old/charter.md': '---\nkind: charter\npartnership: old\nstage: 1\n---\n',
    }],
  ])('prints the same in every format: %s', async (_, files) => {
    folder.put(files);
    for (const format of FORMATS) {
      const args = ['--format', format, '--all'];
      const first = await check(args);
      expect(await check(args)).toEqual(first);
      expect(await check([...args, '--no-cache'])).toEqual(first);
    }
  });

  it('names a file that was asked for and is none of ours', async () => {
    folder.put({ ...changedFiles({}), 'notes.md': '# Notes\n' });
    await check();
    const { err } = await check(['notes.md', REVIEW]);
    expect(err).toContain('notes.md is not checked');
    expect(err).not.toContain(REVIEW);
  });

  it('says that there is nothing to check', async () => {
    folder.put({ 'docs/page.md': '# A page\n' });
    for (let time = 0; time < 2; time++) expect(await check()).toMatchObject({ code: 0, err: expect.stringMatching(/^nothing was checked: /) as unknown });
  });

  it('keeps nothing that was made of a file which became another meanwhile', async () => {
    const named = (id: string): Readonly<Record<string, string>> => Object.fromEntries(
      Object.entries(changedFiles({})).map(([path, text]) => [path.replace('/base/', `/${id}/`), text.replaceAll('partnership: base', `partnership: ${id}`)]),
    );
    const charter = 'partnerships/zeta/charter.md';
    const text = `${named('zeta')[charter] ?? ''}\n## Our aims\n`;
    const review = 'partnerships/acme/reviews/2026-Q1.md';
    const files = { ...named('zeta'), [charter]: text, ...named('acme'), [review]: `${named('acme')[review] ?? ''}\n[aims](/${charter}#our-aims)\n` };
    folder.put(files);
    let judged = 0;
    const passing = await check([], {
      openCache: (root, purpose) => {
        const cache = openResultCache(kept, [root, purpose], 'engine');
        return { ...cache, set: (name, value) => {
          // The last partnership is judged first.
          if (judged++ === 0) folder.put({ [charter]: text.replace('## Our aims', '## Their aims') });
          cache.set(name, value);
        } };
      },
    });
    expect(passing.out).toContain('#our-aims');
    folder.put({ [charter]: text });
    const fresh = await check(['--no-cache']);
    expect((await check()).out).toBe(fresh.out);
    expect(fresh.out).not.toContain('#our-aims');
  });

  it('judges everything as of one day when midnight passes meanwhile', async () => {
    const base = changedFiles({});
    const other = Object.fromEntries(Object.entries(base).map(([path, text]) => [path.replace('/base/', '/other/'), text.replaceAll('partnership: base', 'partnership: other')]));
    folder.put({ ...base, ...other, [REVIEW]: `${base[REVIEW] ?? ''}\n[minutes](minutes.pdf)\n` });
    await check([], { today: () => AS_OF });
    folder.put({ 'partnerships/base/reviews/minutes.pdf': 'x' });
    let asked = 0;
    const passing = await check([], { today: () => (asked++ === 0 ? AS_OF : '2027-06-01') });
    const fresh = await check(['--no-cache'], { today: () => AS_OF });
    expect(passing.out).toBe(fresh.out);
  });
});
