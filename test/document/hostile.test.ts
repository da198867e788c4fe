import { afterEach, describe, expect, it } from 'vitest';
import { USUAL_LENGTH } from '../../src/model/portfolioFile.ts';
import type { Finding, Report } from '../../src/model/generated/types.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { decode } from '../../src/text/decode.ts';
import { AS_OF, changedFiles } from '../support/base.ts';

/** Input that is made to hurt: each is named or harmless within seconds, and every other document is judged as before. */
const PATIENCE = 5000;

/** Processor time of this process in milliseconds, which a busy machine does not lengthen as it does the clock's. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const HERE = 'partnerships/hostile/review.md';
const SOUND = changedFiles({});

function reportOf(files: Readonly<Record<string, string>>): Report {
  const service = new PortfolioService({ today: () => AS_OF });
  for (const [path, text] of Object.entries(files)) service.setFile(path, text);
  return service.report();
}

const alone = reportOf(SOUND);

/** Judges a text beside the sound partnership, and checks what must always hold. */
function judge(text: string, path = HERE): readonly Finding[] {
  const started = spent();
  const report = reportOf({ [path]: text, ...SOUND });
  expect(spent() - started).toBeLessThan(PATIENCE);
  const base = (of: Report): unknown => [of.partnerships.find(({ partnership }) => partnership === 'base'), of.findings.filter(({ partnership }) => partnership === 'base')];
  expect(base(report)).toEqual(base(alone));
  return report.findings.filter((finding) => finding.path === path);
}

function rulesOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ rule }) => rule))];
}

const review = (frontmatter: string, body = '\n## Summary\n\nWell.\n'): string =>
  `---\nkind: review\npartnership: hostile\nstage: ended\nperiod: 2026-Q1\ndate: 2026-04-02\nauthor: nobody\npulse: { us: { trust: 3 } }\n${frontmatter}\n---\n${body}`;

describe('frontmatter that would run', () => {
  afterEach(() => {
    expect(globalThis).not.toHaveProperty('hostileWasRun');
  });

  it.each([
    ['---js', "---js\nglobalThis.hostileWasRun = true;\nmodule.exports = { kind: 'review', partnership: 'hostile' }\n---\n"],
    ['---javascript', '---javascript\n{ kind: (globalThis.hostileWasRun = "review"), partnership: "hostile" }\n---\n'],
    ['---coffee', '---coffee\nkind: do -> global.hostileWasRun = "review"\npartnership: "hostile"\n---\n'],
    ['---json', '---json\n{ "kind": "review", "partnership": "hostile" }\n---\n'],
    ['---toml', '---toml\nkind = "review"\npartnership = "hostile"\n---\n'],
    ['+++', '+++\nkind = "review"\npartnership = "hostile"\n+++\n'],
    [';;;', ';;;\nkind: review\npartnership: hostile\n;;;\n'],
  ])('%s is named, and nothing of it is', (_, text) => {
    expect(rulesOf(judge(text))).toEqual(['unsupported-frontmatter']);
  });

  it('by a tag is named', () => {
    const text = review('x-run: !!js/function "function () { globalThis.hostileWasRun = true }"\nx-more: !!js/undefined ""\nx-new: !!python/object/apply:os.system ["true"]');
    expect(rulesOf(judge(text))).toContain('invalid-frontmatter');
  });
});

describe('YAML that explodes', () => {
  it('an alias bomb', () => {
    const lines = Array.from({ length: 30 }, (_, index) => `x-${index}: &a${index} [${Array.from({ length: 10 }, () => (index === 0 ? 'ha' : `*a${index - 1}`)).join(', ')}]`);
    expect(rulesOf(judge(review(lines.join('\n'))))).toContain('invalid-frontmatter');
  });

  it('an alias of itself', () => {
    expect(rulesOf(judge(review('x-a: &a [*a]\nx-b: &b { c: *b }')))).toContain('invalid-frontmatter');
  });

  it('merge keys, which are keys like any other', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `x-${index}: &m${index} { ${index === 0 ? 'a: 1' : `<<: *m${index - 1}`} }`);
    expect(() => judge(review(lines.join('\n')))).not.toThrow();
  });

  it.each([
    ['lists in brackets', (depth: number) => `x-a: ${'['.repeat(depth)}${']'.repeat(depth)}`],
    ['lists in brackets that are never closed', (depth: number) => `x-a: ${'['.repeat(depth)}`],
    ['maps in braces', (depth: number) => `x-a: ${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['lists on lines', (depth: number) => `x-a:\n  ${'- '.repeat(depth)}1`],
    ['keys that ask', (depth: number) => `x-a:\n  ${'? '.repeat(depth)}1`],
  ])('20,000-deep %s', (_, make) => {
    expect(rulesOf(judge(review(make(20_000))))).toContain('invalid-frontmatter');
  });

  it('maps on lines, as deep as a document may be long', () => {
    const lines: string[] = ['x-a:'];
    for (let depth = 1; lines.length * depth < USUAL_LENGTH / 2; depth++) lines.push(`${' '.repeat(depth)}a:`);
    expect(rulesOf(judge(review(lines.join('\n'))))).toContain('invalid-frontmatter');
  });

  it('100,000 keys', () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `k${index}:`).join('\n');
    expect(rulesOf(judge(review(keys)))).toContain('invalid-frontmatter');
  });

  it('40,000 keys that are not known', () => {
    const keys = Array.from({ length: 40_000 }, (_, index) => `k${index}:`).join('\n');
    expect(rulesOf(judge(review(keys)))).toContain('unknown-field');
  });

  it('24,000 ids of things that do not exist', () => {
    const keys = Array.from({ length: 8000 }, (_, index) => `  kpi-${index}: 1`).join('\n');
    const parties = Array.from({ length: 8000 }, (_, index) => `  party-${index}: { got: 1 }`).join('\n');
    const signs = Array.from({ length: 8000 }, (_, index) => `  sign-${index}: { seen: true }`).join('\n');
    expect(rulesOf(judge(review(`kpis:\n${keys}\nvalue:\n${parties}\nsigns:\n${signs}`)))).toContain('unknown-reference');
  });

  it('one key 20,000 times', () => {
    expect(rulesOf(judge(review('customer: { complaints: 1 }\n'.repeat(20_000))))).toContain('duplicate-id');
  });

  it('15,000 values that are wrong', () => {
    const issues = Array.from({ length: 5000 }, (_, index) => `  I-${index}: { what: x, opened: yesterday, severity: bad, status: gone }`).join('\n');
    expect(rulesOf(judge(review(`issues:\n${issues}`)))).toContain('invalid-value');
  });

  it('20,000 entries that are broken, each in its own way', () => {
    expect(rulesOf(judge(review(Array.from({ length: 20_000 }, (_, index) => `x-${index}: [${index}`).join('\n'))))).toContain('invalid-frontmatter');
  });

  it('a text of half a megabyte in every kind of quotes', () => {
    const long = 'a b '.repeat(USUAL_LENGTH / 10);
    for (const text of [`"${long}"`, `'${long}'`, long, `|\n  ${long}`, `>\n  ${long}`]) expect(() => judge(review(`author: ${text}`))).not.toThrow();
  });

  it.each([['blanks', ' '], ['tabs', '\t'], ['hashes', '#'], ['colons', ':'], ['dashes', '-'], ['quotes', '"'], ['lines', '\n'], ['carriage returns', '\r'], ['percent signs', '%']])('half a megabyte of %s', (_, sign) => {
    expect(() => judge(review(`x-a: a${sign.repeat(USUAL_LENGTH / 2)}`))).not.toThrow();
    expect(() => judge(`---\n${sign.repeat(USUAL_LENGTH / 2)}\nkind: review\npartnership: hostile\n`)).not.toThrow();
  });
});

describe('Markdown that explodes', () => {
  it.each([
    ['quotes', '> '.repeat(20_000)],
    ['quotes on lines', '>'.repeat(500).split('').map((_, index) => '>'.repeat(index)).join('\n')],
    ['brackets', '['.repeat(20_000)],
    ['brackets, closed', `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
    ['links', '[a]('.repeat(20_000)],
    ['images', '!['.repeat(20_000)],
    ['emphasis', '*a **a '.repeat(20_000)],
    ['emphasis, closed', `${'*a **a '.repeat(10_000)}${'a** a* '.repeat(10_000)}`],
    ['headings of emphasis', `## ${'*a _b **c '.repeat(20_000)}`],
    ['lists', `${'- '.repeat(20_000)}a`],
    ['lists on lines', Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n')],
    ['backticks', Array.from({ length: 1200 }, (_, length) => '`'.repeat(length)).join(' ')],
    ['angle brackets', '<'.repeat(20_000)],
    ['open tags', '<a href="'.repeat(20_000)],
    ['open comments', '<!--'.repeat(20_000)],
    ['table rows', `|a|b|\n|-|-|\n${'|a|b|\n'.repeat(20_000)}`],
    ['a wide table', `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n`],
    ['link definitions', Array.from({ length: 20_000 }, (_, index) => `[a${index}]: <b${index}.md>`).join('\n\n')],
    ['headings', '## a\n'.repeat(20_000)],
    ['headings with one name', '## Summary\n'.repeat(20_000)],
    ['underlines', 'a\n-\n'.repeat(20_000)],
    ['entities', '&amp;'.repeat(20_000)],
    ['braces', '{{ '.repeat(20_000)],
    ['prompts', '{{ a }}'.repeat(20_000)],
    ['thematic breaks', '***\n'.repeat(20_000)],
    ['task lists', '- [ ] a\n'.repeat(20_000)],
  ])('20,000 %s', (_, body) => {
    expect(() => judge(review('', body))).not.toThrow();
  });

  it('20,000 links, each of which has to be looked at', () => {
    const service = new PortfolioService({ today: () => AS_OF, fileExists: () => false });
    const started = spent();
    service.setFile(HERE, review('', '[a](b.md)\n\n'.repeat(20_000)));
    expect(service.report().findings.filter(({ rule }) => rule === 'broken-link')).toHaveLength(20_000);
    expect(spent() - started).toBeLessThan(PATIENCE);
  });

  it('5,000 links to headings that are not there, in a file of many headings', () => {
    const headings = Array.from({ length: 5000 }, (_, index) => `## Heading ${index}`).join('\n\n');
    expect(rulesOf(judge(review('', `${headings}\n\n${'[a](#heading-of-nothing)\n\n'.repeat(5000)}`)))).toContain('broken-link');
  });
});

describe('size', () => {
  it('a document at the bound is judged', () => {
    const text = review('').padEnd(USUAL_LENGTH, 'and so on, ');
    expect(text).toHaveLength(USUAL_LENGTH);
    expect(rulesOf(judge(text))).not.toContain('document-too-large');
  });

  it('a document above it is named, and keeps the partnership around it from being healthy', () => {
    const findings = judge(review('').padEnd(USUAL_LENGTH + 1, 'and so on, '));
    expect(findings).toMatchObject([{ rule: 'document-too-large', level: 'error' }]);
  });

  it('a file of 20 MB is named', () => {
    expect(rulesOf(judge('a'.repeat(20_000_000)))).toEqual(['document-too-large']);
  });

  it('a configuration of 20 MB is named, and the rest is judged with the defaults', () => {
    const report = reportOf({ 'partnership-health.yml': 'a: 1\n'.repeat(4_000_000), ...SOUND });
    expect(rulesOf(report.findings.filter(({ path }) => path === 'partnership-health.yml'))).toEqual(['document-too-large']);
    expect(report.partnerships).toEqual(alone.partnerships);
  });
});

describe('bytes that are no text', () => {
  const bytes = (...parts: readonly (string | readonly number[])[]): string =>
    decode(Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part)))));

  it('in another encoding are named where they stand', () => {
    const [finding, ...others] = judge(review('').replace('author: nobody', `author: ${bytes('J', [0xfc], 'rgen')}`)).filter(({ rule }) => rule === 'invalid-encoding');
    expect(others).toEqual([]);
    expect(finding?.range.start).toEqual({ line: 6, character: 9 });
  });

  it.each([
    ['half a character', [0xe2, 0x82]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['a character beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
    ['nothing but ones', [0xff, 0xff, 0xff]],
  ])('%s is named', (_, hostile) => {
    expect(rulesOf(judge(review(`x-a: ${bytes(hostile)}`)))).toContain('invalid-encoding');
  });

  it('a NUL is named once', () => {
    expect(rulesOf(judge(review('x-a: a\0b')))).toContain('invalid-encoding');
    expect(rulesOf(judge(review('', '\n## Summary\n\nWell\0.\n')))).toContain('invalid-encoding');
  });

  it('half of a pair in UTF-16 does not break what stands behind it', () => {
    expect(rulesOf(judge(review('x-a: a\ud83dbc\nimprovements: many')))).toContain('invalid-value');
  });

  it('UTF-16 with its mark is text', () => {
    const text = review('improvements: many');
    const little = decode(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    const big = decode(Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]));
    expect(judge(little)).toEqual(judge(text));
    expect(judge(big)).toEqual(judge(text));
  });

  it('UTF-8 with its mark is text', () => {
    const text = review('improvements: many');
    expect(judge(decode(Buffer.from(`\uFEFF${text}`)))).toEqual(judge(text));
    expect(judge(`\uFEFF${text}`)).toEqual(judge(text));
  });
});

describe('names that objects have of their own', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

  it.each(NAMES)('%s as the id of a partnership is an id like any other', (name) => {
    const report = reportOf({ [HERE]: review('').replace('partnership: hostile', `partnership: ${name}`), ...SOUND });
    expect(report.partnerships.map(({ partnership }) => partnership).sort()).toEqual(['base', name].sort());
  });

  it.each(NAMES)('%s as the id of everything that has one', (name) => {
    const findings = judge(review([
      `parties: { us: { role: provider, us: true, name: We }, ${name}: { role: provider, name: They } }`,
      `kpis: { ${name}: { name: K, unit: x, better: higher, target: 2, floor: 1, owner: us, source: us, actual: 3 } }`,
      `value: { ${name}: { got: 3, put: 3 }, us: { got: 3, put: 3 } }`,
      `effort: { hours: { ${name}: 3 } }`,
      `issues: { ${name}: { what: x, opened: 2026-03-01, severity: low, status: open } }`,
      `actions: { ${name}: { what: x, owner: us, due: 2026-05-01, status: open } }`,
      `signs: { ${name}: { seen: true, evidence: x } }`,
      `pricing: { ${name}: { costShare: { ${name}: 100 } } }`,
      `benefits: { ${name}: { available: true, used: true } }`,
      `sponsors: { ${name}: { active: true } }`,
      `${name}: { polluted: yes }`,
    ].join('\n').replace('stage: ended\n', '')));
    expect(rulesOf(findings)).toContain('unknown-reference');
    expect(rulesOf(findings)).toContain('unknown-field');
    expect(findings.filter(({ message }) => message.includes('the rule failed'))).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(NAMES)('%s in the configuration', (name) => {
    const configuration = `${name}: 1\nseverity: { ${name}: off }\nthresholds: { ${name}: { ${name}: 1 }, unresponsive: { ${name}: 1 } }\ncadence: { ${name}: P1M }\n`;
    const report = reportOf({ 'partnership-health.yml': configuration, ...SOUND });
    expect(rulesOf(report.findings.filter(({ path }) => path === 'partnership-health.yml')).toSorted()).toEqual(['unknown-field', 'unknown-reference']);
    expect(report.partnerships).toEqual(alone.partnerships);
  });

  it('no rule fails on a partnership whose parties bear them', () => {
    const names = NAMES.filter((name) => /^[a-z]+$/i.test(name));
    const parties = names.map((name, index) => `${name}: { role: provider, name: ${name}, us: ${String(index === 0)} }`).join(', ');
    const text = review(`parties: { ${parties} }\nvalue: { toString: { got: 1, put: 5 } }`).replace('stage: ended\n', '');
    const report = reportOf({ [HERE]: text });
    const failed = Object.entries(report.partnerships[0]?.outcomes ?? {}).filter(([, { reason }]) => reason.includes('the rule failed'));
    expect(failed).toEqual([]);
  });
});

describe('a list or a map in place of a name', () => {
  it.each([['kind', '{ review: 1 }'], ['kind', '[{ review: 1 }]'], ['kind', '[review]'], ['kind', `[${'review, '.repeat(2000)}]`]])('%s: %s is no kind', (key, value) => {
    const findings = judge(`---\n${key}: ${value}\npartnership: hostile\n---\n`);
    expect(rulesOf(findings)).toEqual(['unknown-kind']);
    expect(findings[0]?.message.length).toBeLessThan(200);
  });

  it.each(['{ base: 1 }', '[{ base: 1 }]', '[base]', '{ ? { a: b } : c }'])('partnership: %s is no partnership that there is', (value) => {
    expect(() => judge(review('').replace('partnership: hostile', `partnership: ${value}`))).not.toThrow();
  });
});

describe('next to nothing', () => {
  it.each(['', '\n', '---', '---\n', '---\n---', '---\n---\n', '---\n\n---\n', '\uFEFF', '--- \n---\n', '---\n{}\n---\n', '---\n[]\n---\n', '---\nnull\n---\n', '---\n# kind\n---\n', '----\n', '---a\n---\n'])('%j is none of ours', (text) => {
    expect(judge(text)).toEqual([]);
  });

  it.each(['---\nkind: review', '---\nkind: review\n---', '---\nkind: review\n--- a\n', '---\r\nkind: review\r\n---\r\n', '---\nkind: review\r---\r', '---\nkind:\n---\n\npartnership: x'])('%j is harmless', (text) => {
    expect(() => judge(text)).not.toThrow();
  });
});

describe('a broken configuration', () => {
  it.each([
    ['is no YAML', 'severity: {{{{', 'invalid-frontmatter'],
    ['is a list', '- a\n- b\n', 'invalid-value'],
    ['is a word', 'nothing\n', 'invalid-value'],
    ['has the wrong shapes', 'include: 7\nexclude: { a: 1 }\nseverity: [off]\nthresholds: none\ncadence: P3M\ncoverage: all\n', 'invalid-value'],
    ['has globs that are no globs', 'include: ["[", "{a,{b", "!(", ""]\nexclude: ["***((((", "\\\\"]\n', 'invalid-value'],
    ['says everything twice', 'rules: 1\nrules: 1\n', 'duplicate-id'],
  ])('that %s is named, and every document is judged', (_, configuration, rule) => {
    const started = spent();
    const report = reportOf({ 'partnership-health.yml': configuration, ...SOUND });
    expect(spent() - started).toBeLessThan(PATIENCE);
    expect(rulesOf(report.findings.filter(({ path }) => path === 'partnership-health.yml'))).toContain(rule);
    expect(report.partnerships).toEqual(alone.partnerships);
  });

  it('with a glob that would take for ever takes none', () => {
    const started = spent();
    const glob = `${'*a'.repeat(30)}b/**/${'@(a|aa)*'.repeat(10)}/*.md`;
    const path = `partnerships/${'a'.repeat(200)}/${'a'.repeat(200)}.md`;
    reportOf({ 'partnership-health.yml': `include: ["${glob}"]\nexclude: ["${glob}"]\n`, [path]: review(''), ...SOUND });
    expect(spent() - started).toBeLessThan(PATIENCE);
  });
});

describe('documents that are many, or long, in one place', () => {
  it.each([
    ['a heading of blanks', `# ${' '.repeat(50_000)}#`],
    ['a heading that nearly ends', `# a${' '.repeat(200_000)}x#`],
    ['many paragraphs of brackets', Array.from({ length: 50 }, () => '[a]('.repeat(2497)).join('\n\n')],
  ])('%s', (_, body) => {
    expect(judge(review('', `\n${body}\n`)).length).toBeGreaterThan(0);
  });

  it('thousands of tasks, fields of work and regions in two charters', () => {
    const list = (name: string): string => Array.from({ length: 4000 }, (_, index) => `${name}-${index}`).join(', ');
    const tasks = Array.from({ length: 4000 }, (_, index) => `  - { task: task ${index}, owner: us }`).join('\n');
    const charter = (id: string): string =>
      `---\nkind: charter\npartnership: ${id}\nname: ${id}\nstage: active\nparties: { us: { role: provider, name: Us, us: true } }\n`
      + `coverage: { disciplines: [${list('discipline')}], regions: [${list('region')}] }\nresponsibilities:\n${tasks}\n---\n`;
    const started = spent();
    const report = reportOf({ ...SOUND, 'partnerships/one/charter.md': charter('one'), 'partnerships/two/charter.md': charter('two') });
    expect(spent() - started).toBeLessThan(PATIENCE);
    expect(report.partnerships.map(({ partnership }) => partnership)).toEqual(['base', 'one', 'two']);
  });

  it('a thousand reviews of one partnership', () => {
    const day = (index: number): string => new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const reviews = Array.from({ length: 1000 }, (_, index) => [`partnerships/many/reviews/${index}.md`,
      `---\nkind: review\npartnership: many\nperiod: ${day(index)}/${day(index)}\ndate: ${day(index)}\nauthor: nobody\ncustomer: { satisfaction: 2 }\n---\n`] as const);
    const started = spent();
    const report = reportOf({ ...SOUND, ...Object.fromEntries(reviews) });
    expect(spent() - started).toBeLessThan(2 * PATIENCE);
    expect(report.findings.find(({ partnership, rule }) => partnership === 'many' && rule === 'customer-unhappy')?.streak).toBeGreaterThan(100);
  });
});
