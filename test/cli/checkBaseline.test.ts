import { readdirSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedFiles } from '../support/base.ts';
import { TestFolder } from './folder.ts';

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const PLAN = { 'partnerships/base/plan.md': '# Plan\n' };
const BASELINE = ['--baseline', 'known.json'];

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder();
  folder.put({ ...changedFiles({ review: 'customer: { satisfaction: 2 }\nbogus: 1\nperiod: never' }), ...PLAN });
});

afterEach(() => folder.dispose());

/** What is found now is known from now on. */
async function accept(): Promise<void> {
  expect((await folder.cli(['check', ...BASELINE, '--update-baseline'])).code).toBe(0);
}

async function check(...args: readonly string[]): Promise<{ readonly code: number; readonly rules: readonly string[]; readonly text: string }> {
  const { code, out } = await folder.cli(['check', ...BASELINE, ...args]);
  const { out: json } = await folder.cli(['check', ...BASELINE, '-f', 'json', ...args]);
  return { code, text: out, rules: (JSON.parse(json) as { readonly findings: readonly { readonly rule: string }[] }).findings.map(({ rule }) => rule) };
}

describe('check --baseline', () => {
  it('passes over what it knows, and says how much that is', async () => {
    expect((await folder.cli(['check'])).code).toBe(1);
    await accept();
    expect(await check()).toEqual({
      code: 0, rules: [],
      text: '1 partnership: 1 at-risk; 0 errors, 0 warnings, 0 notes, 0 hints in 3 documents, as of 2026-04-15\n4 known findings are left out, as the baseline says\n',
    });
  });

  it('fails on what is new, and shows only that', async () => {
    await accept();
    folder.put({ [REVIEW]: folder.read(REVIEW).replace('bogus: 1', 'bogus: 1\nweird: 2\nauthor: [1]') });
    const { code, rules } = await check();
    expect([code, new Set(rules)]).toEqual([1, new Set(['duplicate-id', 'unknown-field'])]);
  });

  it('knows a finding again when lines move and its numbers change', async () => {
    await accept();
    folder.put({ [REVIEW]: folder.read(REVIEW).replace('kind: review\n', 'kind: review\n# remark\n').replace('satisfaction: 2', 'satisfaction: 2.1') });
    expect((await check()).rules).toEqual([]);
  });

  it('takes a finding that got worse for new', async () => {
    folder.put({ ...changedFiles({ review: 'payment: { medianDaysLate: 12 }' }), ...PLAN });
    await accept();
    expect((await check('--fail-on', 'warning')).code).toBe(0);
    folder.put(changedFiles({ review: 'payment: { medianDaysLate: 70 }' }));
    const { code, rules } = await check('--fail-on', 'warning');
    expect([code, rules]).toEqual([1, ['payments-late']]);
  });

  it('counts findings that are alike: one more is new', async () => {
    folder.put({ ...changedFiles({}), ...PLAN, [REVIEW]: `${changedFiles({})[REVIEW] ?? ''}\n[a](gone.md)\n` });
    await accept();
    folder.put({ [REVIEW]: `${folder.read(REVIEW)}\n[b](gone.md)\n` });
    expect((await check()).rules).toEqual(['broken-link']);
    await accept();
    expect((JSON.parse(folder.read('known.json')) as { readonly findings: readonly object[] }).findings).toMatchObject([{ rule: 'broken-link', count: 2 }]);
  });

  it('says what of it is gone', async () => {
    await accept();
    folder.put({ ...changedFiles({ review: 'bogus: 1' }), ...PLAN });
    expect((await check()).text).toMatch(/\n1 known finding is left out, as the baseline says\n3 findings of the baseline are gone: run --update-baseline\n$/);
  });

  it('does not take a waiver for a debt: when it ends, the finding is new', async () => {
    const waivers = (until: string): string => `waivers: [{ rule: customer-unhappy, until: ${until}, by: me, reason: known }, { rule: contract-met-customer-unhappy, until: ${until}, by: me, reason: known }]`;
    folder.put({ ...changedFiles({ review: 'customer: { satisfaction: 2 }', charter: waivers('2026-12-31') }), ...PLAN });
    await accept();
    folder.put(changedFiles({ review: 'customer: { satisfaction: 2 }' }));
    expect((await check()).rules).toContain('contract-met-customer-unhappy');
  });

  it('fails by a level only when it is worse than it was', async () => {
    await accept();
    expect((await check('--fail-on', 'watch')).code).toBe(0);
    folder.put({ 'known.json': folder.read('known.json').replace('"base": "at-risk"', '"base": "watch"') });
    expect((await check('--fail-on', 'at-risk')).code).toBe(1);
    expect((await check('--fail-on', 'critical')).code).toBe(0);
    folder.put({ 'known.json': folder.read('known.json').replace('"base": "watch"', '') });
    expect((await check('--fail-on', 'watch')).code).toBe(1);
  });

  it('tells code scanning what is new and what is not', async () => {
    await accept();
    folder.put({ [REVIEW]: folder.read(REVIEW).replace('bogus: 1', 'bogus: 1\nweird: 2') });
    const { out } = await folder.cli(['check', ...BASELINE, '-f', 'sarif']);
    const { runs: [run] } = JSON.parse(out) as { readonly runs: readonly [{ readonly results: readonly { readonly baselineState: string }[] }] };
    expect(run.results.map(({ baselineState }) => baselineState)).toEqual(['unchanged', 'unchanged', 'unchanged', 'new']);
  });

  it('shows in every other format only what is new', async () => {
    await accept();
    folder.put({ [REVIEW]: folder.read(REVIEW).replace('bogus: 1', 'bogus: 1\nweird: 2') });
    for (const format of ['github', 'markdown', 'junit']) {
      const { code, out } = await folder.cli(['check', ...BASELINE, '-f', format]);
      expect([code, out.includes('weird'), out.includes('bogus')]).toEqual([0, true, false]);
    }
  });
});

describe('check --update-baseline', () => {
  it('writes the same bytes for the same findings, an entry a line, whatever there was', async () => {
    await accept();
    const first = folder.read('known.json');
    expect(first.split('\n').slice(0, 6)).toEqual(['{', '  "version": 1,', '  "partnerships": {', '    "base": "at-risk"', '  },', '  "findings": [']);
    expect(first).toContain(`    {"path":"${REVIEW}","rule":"invalid-value","subject":null,"partnership":"base","severity":"error","count":1,"fingerprint":"`);
    folder.put({ 'known.json': 'broken' });
    await accept();
    expect(folder.read('known.json')).toBe(first);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is written from anywhere in the portfolio alike', async () => {
    folder.put({ 'partnership-health.yml': 'rules: 1\n' });
    await accept();
    await folder.cli(['check', '--baseline', '../../other.json', '--update-baseline', '../..'], 'partnerships/base');
    expect(folder.read('other.json')).toBe(folder.read('known.json'));
  });

  it.each([
    [['--update-baseline'], 'error: --update-baseline needs to know which file to write; give it with --baseline FILE\n'],
    [[...BASELINE, '--update-baseline', 'partnerships/base/charter.md'], 'error: --update-baseline writes what stands in the whole portfolio; leave out the paths\n'],
    [[...BASELINE, '--update-baseline', '--staged'], "error: option '--update-baseline' cannot be used with option '--staged'\n"],
  ])('is refused where it makes no sense: %s', async (args, err) => {
    folder.put({ 'partnership-health.yml': 'rules: 1\n' });
    expect(await folder.cli(['check', ...args])).toEqual({ code: 2, out: '', err });
  });
});

describe('a baseline that cannot be used', () => {
  it('is missing: it is said how to make one', async () => {
    expect(await folder.cli(['check', ...BASELINE])).toEqual({
      code: 2, out: '', err: 'error: there is no baseline known.json; make one of what stands now: partnership-health check --baseline known.json --update-baseline\n',
    });
  });

  const entry = '{"path":"a","rule":"b","subject":null,"partnership":null,"severity":"error","count":1,"fingerprint":"c"}';
  it.each([
    ['', 'it is no JSON ('],
    ['{\u001b[31m', 'it is no JSON ('],
    ['[]', 'it is no baseline; expected {'],
    ['{"__proto__":{"version":1}}', 'it is no baseline; expected {'],
    ['{"version":2,"partnerships":{},"findings":[]}', 'it is of version 2; expected 1'],
    ['{"version":1,"partnerships":[],"findings":{}}', 'expected a list under "findings"'],
    ['{"version":1,"partnerships":{"a":"splendid"},"findings":[]}', 'a level in it is not one of critical, at-risk'],
    [`{"version":1,"partnerships":{},"findings":[${entry},${entry.replace('"count":1', '"count":-1')}]}`, 'entry 2 of its findings is not one that --update-baseline writes'],
    [`{"version":1,"partnerships":{},"findings":[null]}`, 'entry 1 of its findings'],
    ['['.repeat(200_000), 'it is no JSON ('],
  ])('is broken: %.40s', async (text, why) => {
    folder.put({ 'known.json': text });
    const { code, out, err } = await folder.cli(['check', ...BASELINE]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`error: known.json cannot be used as a baseline: ${why}`);
    expect(err).toMatch(/; restore it from git, or write it anew with --update-baseline\n$/);
    expect(err).not.toContain('\u001b');
  });

  it('is a folder', async () => {
    expect(await folder.cli(['check', '--baseline', 'partnerships'])).toEqual({ code: 2, out: '', err: 'error: partnerships cannot be read: it is a folder\n' });
  });
});
