import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOCUMENT_RULES, RULES } from '../../src/rules/index.ts';
import { changedFiles } from '../support/base.ts';
import { TestFolder } from './folder.ts';

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const CHARTER = 'partnerships/base/charter.md';
const PLAN = { 'partnerships/base/plan.md': '# Plan\n' };

/** An unhappy customer, an error and a warning. */
const BAD = { review: 'customer: { satisfaction: 2 }\nbogus: 1\nperiod: never' };
const WAIVED = 'waivers: [{ rule: contract-met-customer-unhappy, until: 2026-12-31, by: head of services, reason: being mended }]';

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder();
  folder.put({ ...changedFiles(BAD), ...PLAN });
});

afterEach(() => folder.dispose());

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: unknown; readonly region: Readonly<Record<string, number>> } }[];
  readonly relatedLocations?: readonly { readonly message: { readonly text: string } }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly status: string; readonly justification: string }[];
  readonly baselineState?: string;
}

interface Sarif {
  readonly runs: readonly { readonly columnKind: string; readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } }; readonly results: readonly Result[] }[];
}

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const isSarif = ajv.compile(JSON.parse(readFileSync(new URL('../report/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as object);

async function results(...args: readonly string[]): Promise<readonly Result[]> {
  const log = JSON.parse((await folder.cli(['check', '--format', 'sarif', ...args])).out) as Sarif;
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  return log.runs[0]?.results ?? [];
}

function idsOf(some: readonly Result[]): readonly string[] {
  return some.map(({ ruleId, level }) => `${level} ${ruleId}`);
}

describe('check --format sarif', () => {
  it('follows the schema of SARIF 2.1.0, and has every rule with its page', async () => {
    const { code, out } = await folder.cli(['check', '--format', 'sarif', '--rules-url', 'https://example.com/rules']);
    const log = JSON.parse(out) as Sarif;
    expect(code).toBe(1);
    expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
    const [run] = log.runs;
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual([...RULES, ...DOCUMENT_RULES].map(({ id }) => id));
    expect(run?.tool.driver.rules.find(({ id }) => id === 'no-kpis')).toMatchObject({
      name: 'NoKpis', helpUri: 'https://example.com/rules/no-kpis.md', help: { markdown: expect.stringContaining('## When it fires') as string },
      defaultConfiguration: { level: 'warning' }, properties: { tags: ['health', 'direction'] },
    });
    expect(run?.tool.driver.rules.find(({ id }) => id === 'invalid-value')).toMatchObject({ defaultConfiguration: { level: 'error' }, properties: { tags: ['document'] } });
  });

  it('leads to the pages of what is installed where nothing else is said', async () => {
    const log = JSON.parse((await folder.cli(['check', '--format', 'sarif'])).out) as Sarif;
    const { helpUri } = log.runs[0]?.tool.driver.rules[0] ?? {};
    expect(readFileSync(new URL(String(helpUri)), 'utf8')).toContain('\n## When it fires\n');
  });

  it('places each finding, and lists what has its cause beside it', async () => {
    const found = await results();
    expect(idsOf(found)).toEqual(['error invalid-value', 'warning contract-met-customer-unhappy', 'warning unknown-field']);
    const [wrong, unhappy] = found;
    const line = folder.read(REVIEW).split('\n').indexOf('period: never') + 1;
    expect(wrong?.locations).toEqual([{ physicalLocation: {
      artifactLocation: { uri: REVIEW, uriBaseId: '%SRCROOT%' }, region: { startLine: line, startColumn: 9, endLine: line, endColumn: 14 },
    } }]);
    expect(unhappy?.relatedLocations?.map(({ message }) => message.text)).toContain("the same cause: the customer's satisfaction is 2 of 5 (customer-unhappy)");
    expect(unhappy && RULES[unhappy.ruleIndex]?.id).toBe('contract-met-customer-unhappy');
  });

  it('keeps fingerprints when lines move and numbers change, and tells findings apart', async () => {
    const prints = (some: readonly Result[]): readonly string[] => some.map(({ partialFingerprints }) => JSON.stringify(partialFingerprints));
    const before = await results();
    expect(new Set(prints(before)).size).toBe(before.length);
    folder.put({ [REVIEW]: folder.read(REVIEW).replace('kind: review\n', 'kind: review\n# a remark\n# and another\n').replace('satisfaction: 2', 'satisfaction: 1') });
    const after = await results();
    expect(after[0]?.locations[0]?.physicalLocation.region['startLine']).toBe((before[0]?.locations[0]?.physicalLocation.region['startLine'] ?? 0) + 2);
    expect(prints(after)).toEqual(prints(before));
  });

  it('numbers findings that are alike', async () => {
    folder.put({ ...changedFiles({}), ...PLAN, [REVIEW]: `${changedFiles({})[REVIEW] ?? ''}\n[a](gone.md) and [b](gone.md)\n` });
    const prints = (await results()).map(({ partialFingerprints }) => Object.values(partialFingerprints)[0] ?? '');
    expect(prints.map((print) => print.split(':')[1])).toEqual(['1', '2']);
    expect(new Set(prints.map((print) => print.split(':')[0])).size).toBe(1);
  });

  it('has what is waived as suppressed, and other hints only when they are asked for', async () => {
    folder.put(changedFiles({ review: 'customer: { satisfaction: 2 }', charter: WAIVED }));
    const found = await results();
    expect(idsOf(found)).toEqual(['note contract-met-customer-unhappy', 'warning customer-unhappy']);
    expect(found[0]?.suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: 'being mended (head of services, until 2026-12-31)' }]);
  });

  it('writes paths with odd signs as a URI', async () => {
    const odd = 'partnerships/bäse & so/100%#1 (new).md';
    folder.put({ [odd]: '---\nkind: review\npartnership: odd\n---\n' });
    const uris = (await results()).map(({ locations }) => (locations[0]?.physicalLocation.artifactLocation as { readonly uri: string }).uri);
    expect(uris).toContain('partnerships/b%C3%A4se%20%26%20so/100%25%231%20%28new%29.md');
  });
});

describe('check --format github', () => {
  it('annotates lines, the level as GitHub calls it', async () => {
    const { code, out } = await folder.cli(['check', '--format', 'github']);
    const lines = out.split('\n');
    const line = folder.read(REVIEW).split('\n').indexOf('period: never') + 1;
    expect(code).toBe(1);
    expect(lines[0]).toBe(`::error file=${REVIEW},line=${line},endLine=${line},col=9,endColumn=14,title=invalid-value::error: period is "never"; expected a period like 2026-Q1, 2026-H1, 2026-03, 2026 or 2026-01-01/2026-03-31`);
    expect(lines[1]).toMatch(/^::warning file=.*,title=contract-met-customer-unhappy::high: the service level was met in 99 %25 .*%0Athe same cause: .*%0Anext: /);
    expect(lines.at(-2)).toBe('1 partnership: 1 at-risk; 1 error, 3 warnings, 0 notes, 0 hints in 3 documents, as of 2026-04-15');
  });

  it('lets no document speak a command, or end one', async () => {
    folder.put({ 'partnerships/a,b:c%d/review.md': '---\nkind: review\npartnership: odd\nstage: "x\\n::error::y\\r::set-output name=a::b"\n---\n' });
    const { out } = await folder.cli(['check', '--format', 'github']);
    expect(out).toContain('file=partnerships/a%2Cb%3Ac%25d/review.md,');
    expect(out.split(/\r|\n/).filter((text) => /^::(?!error file=|warning file=|notice file=)/.test(text))).toEqual([]);
  });

  it('names a partnership whose level makes the check fail', async () => {
    const { code, out } = await folder.cli(['check', '--format', 'github', '--fail-on', 'at-risk']);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error title=.* is at-risk::the check fails from at-risk on\n/);
  });

  it('names files from where it is run', async () => {
    expect((await folder.cli(['check', '--format', 'github'], 'partnerships/base')).out).toContain('::error file=reviews/2026-Q1.md,');
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML strictly: anything that is not well formed throws. */
function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (part) => { const last = open.at(-1); if (last) last.text += part; });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return root.children[0] ?? root;
}

async function suites(...args: readonly string[]): Promise<readonly Element[]> {
  const { attributes, children } = parseXml((await folder.cli(['check', '--format', 'junit', ...args])).out);
  const sum = (name: string): number => children.reduce((total, suite) => total + Number(suite.attributes[name]), 0);
  expect([Number(attributes['tests']), Number(attributes['failures'])]).toEqual([sum('tests'), sum('failures')]);
  return children;
}

function told(suite: Element | undefined): readonly string[] {
  return (suite?.children ?? []).map(({ attributes: { classname, name }, children }) => `${classname} ${name}${children.some((child) => child.name === 'failure') ? ' failed' : ''}`);
}

describe('check --format junit', () => {
  it('has a suite for each partnership, a case for each file and rule, and fails what makes the check fail', async () => {
    const [base] = await suites();
    expect(base?.attributes).toMatchObject({ name: 'base', tests: '5', failures: '1' });
    expect(told(base)).toEqual([
      `${REVIEW} invalid-value failed`, `${REVIEW} contract-met-customer-unhappy`, `${REVIEW} unknown-field`,
      `${CHARTER} passes`, 'partnerships/base/reviews/2025-Q4.md passes',
    ]);
    expect(base?.children[0]?.children[0]?.attributes['message']).toMatch(/^partnerships\/base\/reviews\/2026-Q1\.md:4:9 error: period is "never"; /);
  });

  it('follows --fail-on, for findings and for levels', async () => {
    expect(told((await suites('--fail-on', 'warning'))[0]).filter((text) => text.endsWith('failed'))).toHaveLength(3);
    expect(told((await suites('--fail-on', 'at-risk'))[0]).filter((text) => text.endsWith('failed'))).toEqual(['base level failed', `${REVIEW} invalid-value failed`]);
    expect(told((await suites('--fail-on', 'critical'))[0])).toContain('base level');
  });

  it('has a suite for what belongs to no partnership', async () => {
    folder.put({ 'partnership-health.yml': 'severity: { no-such-rule: off }\n' });
    expect(told((await suites())[0])).toEqual(['partnership-health.yml unknown-reference failed']);
  });

  it('is XML whatever a document says', async () => {
    folder.put({ 'partnerships/odd/r.md': '---\nkind: review\npartnership: "o\\u0001]]>&<d\\""\nstage: "\\u0000\\ud800<x>&amp;"\n---\n' });
    const names = (await suites()).map(({ attributes }) => attributes['name']);
    expect(names).toContain('o\ufffd]]>&<d"');
  });
});

describe('check --format markdown', () => {
  it('shows how the partnerships are and why, then the findings by file with links to their lines', async () => {
    const { out } = await folder.cli(['check', '--format', 'markdown', '--link-base', 'https://example.com/blob/main']);
    const line = folder.read(REVIEW).split('\n').indexOf('period: never') + 1;
    expect(out).toMatch(/^## Partnership health: ❌ failed\n\n1 partnership: 1 at-risk; 1 error, 3 warnings/);
    expect(out).toMatch(/\n\| ○ \*\*at risk\*\* \| .+ \| .*the service level was met in 99 %.*\(contract-met-customer-unhappy\) \|\n/);
    expect(out).toContain(`\n### partnerships/base/reviews/2026-Q1.md\n\n- [line ${line}](https://example.com/blob/main/${REVIEW}#L${line}) **error** period is "never"; `);
  });

  it('has relative links where no address is given', async () => {
    expect((await folder.cli(['check', '--format', 'markdown'])).out).toContain(`](${REVIEW}#L4)`);
  });

  it('lets no document write markup, or call anybody', async () => {
    folder.put({ 'partnerships/odd/r.md': '---\nkind: review\npartnership: odd\nstage: "<img src=x> | **bold** @everybody [a](b)"\n---\n' });
    const { out } = await folder.cli(['check', '--format', 'markdown']);
    expect(out).toContain('\\<img src=x\\> \\| \\*\\*bold\\*\\* @<!-- -->everybody \\[a\\]\\(b\\)');
  });

  it('stays short enough for a comment, and counts the rest', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`partnerships/p${index}/review.md`, `---\nkind: review\npartnership: p${index}\nbogus${index}: 1\n---\n`]));
    folder.put(many);
    const { out } = await folder.cli(['check', '--format', 'markdown']);
    expect(out.length).toBeLessThan(65_000);
    expect(out).toMatch(/\n… and \d+ more partnerships\.\n/);
    expect(out).toMatch(/\n… and [\d ]+ more findings\.\n$/);
  });
});

describe('the formats of check', () => {
  it('are written to files beside what is printed', async () => {
    const { code, out } = await folder.cli(['check', '--format', 'github', '--format', 'markdown=out/summary.md', '-f', 'sarif=out.sarif']);
    expect(code).toBe(1);
    expect(out).toMatch(/^::error /);
    expect(folder.read('out/summary.md')).toMatch(/^## Partnership health/);
    expect(isSarif(JSON.parse(folder.read('out.sarif')))).toBe(true);
  });

  it('leave the text to be printed, and replace what is there', async () => {
    folder.put({ 'report.json': 'old' });
    const { out } = await folder.cli(['check', '-f', 'json=report.json']);
    expect(out).toBe((await folder.cli(['check'])).out);
    expect(folder.read('report.json')).toBe((await folder.cli(['check', '-f', 'json'])).out);
  });

  it('follow a link that stands where a file is wanted', { skip: process.platform === 'win32' }, async () => {
    folder.put({ 'real.json': '' });
    symlinkSync('real.json', join(folder.path, 'link.json'));
    await folder.cli(['check', '-f', 'json=link.json']);
    expect(folder.read('real.json')).toMatch(/^\{/);
  });

  it.each([
    [['-f', 'xml'], /^error: option '-f, --format <format>' argument 'xml' is invalid\. Expected one of text, json, .*sarif=FILE\.\n$/],
    [['-f', 'sarif='], /^error: .* is invalid\. Expected one of/],
    [['-f', 'sarif', '-f', 'json'], /^error: .* is invalid\. Only one can be printed, and sarif is; write the other to a file: json=FILE\.\n$/],
    [['-f', 'sarif=taken'], /^error: taken was not written: it is a folder\n$/],
  ])('that make no sense are refused: %s', async (args, message) => {
    mkdirSync(join(folder.path, 'taken'));
    const { code, out, err } = await folder.cli(['check', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('show with --quiet only what makes the check fail', async () => {
    const quiet = async (format: string): Promise<string> => (await folder.cli(['check', '--quiet', '-f', format])).out;
    expect(idsOf(await results('--quiet'))).toEqual(['error invalid-value']);
    expect((await quiet('github')).match(/^::\w+/gm)).toEqual(['::error']);
    expect(told(parseXml(await quiet('junit')).children[0])).toEqual([`${REVIEW} invalid-value failed`]);
    expect((await quiet('markdown')).match(/^- \[line/gm)).toHaveLength(1);
    expect((JSON.parse(await quiet('json')) as { readonly findings: unknown[] }).findings).toHaveLength(1);
    folder.put(changedFiles({}));
    expect(await quiet('text')).toBe('');
    expect(await results('--quiet')).toEqual([]);
  });

  it('show hints with --all', async () => {
    folder.put(changedFiles({ review: 'customer: { satisfaction: 2 }', charter: WAIVED }));
    for (const format of ['github', 'markdown', 'junit']) {
      expect((await folder.cli(['check', '-f', format])).out).not.toContain('waived until');
      expect((await folder.cli(['check', '-f', format, '--all'])).out).toContain('waived until 2026-12-31 by head of services');
    }
  });
});
