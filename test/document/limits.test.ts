import { describe, expect, it } from 'vitest';
import configuration from '../../schemas/config.schema.json' with { type: 'json' };
import { LONGEST_SALVAGED, parseMarkdown, SALVAGE_TRIES } from '../../src/document/document.ts';
import { DEEPEST, MOST_SIGNS } from '../../src/document/tame.ts';
import { MAX_DEPTH, MAX_VALUES } from '../../src/document/yaml.ts';
import type { Finding } from '../../src/model/generated/types.ts';
import { HIGHEST_LENGTH, USUAL_LENGTH } from '../../src/model/portfolioFile.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { thousandsApart } from '../../src/text/thousandsApart.ts';
import { AS_OF, changedFiles } from '../support/base.ts';

/** Every bound of what is read, on both sides of its number: below it nothing is said, above it the bound is named, and nothing looks better. */
const HERE = 'partnerships/base/reviews/2026-Q1.md';

function portfolio(files: Readonly<Record<string, string>>): PortfolioService {
  const service = new PortfolioService({ today: () => AS_OF, fileExists: () => false });
  for (const [path, text] of Object.entries({ ...changedFiles({}), ...files })) service.setFile(path, text);
  return service;
}

/** What is said of the review once it has these lines in its frontmatter, or this body. */
function said(lines: string, body = ''): readonly Finding[] {
  const review = changedFiles({})[HERE] ?? '';
  const at = review.indexOf('\n---', 3);
  return portfolio({ [HERE]: `${review.slice(0, at)}\n${lines}${review.slice(at)}\n${body}` }).report().findings.filter(({ path }) => path === HERE);
}

function messages(findings: readonly Finding[], rule: string): readonly string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

function levelOf(files: Readonly<Record<string, string>>): string | undefined {
  return portfolio(files).report().partnerships[0]?.level;
}

describe('frontmatter', () => {
  // The frontmatter itself is a map, which is the first level.
  it.each([
    ['lists', (depth: number) => `x-a: ${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}`],
    ['maps', (depth: number) => `x-a: ${'{ a: '.repeat(depth - 2)}{}${' }'.repeat(depth - 2)}`],
  ])(`of %s nests ${MAX_DEPTH} deep, and not deeper`, (_, nested) => {
    expect(messages(said(nested(MAX_DEPTH)), 'invalid-frontmatter')).toEqual([]);
    expect(messages(said(nested(MAX_DEPTH + 1)), 'invalid-frontmatter')).toEqual([`this cannot be read as YAML: this is nested deeper than ${MAX_DEPTH} levels`]);
  });

  it(`holds ${thousandsApart(MAX_VALUES)} values, aliases followed, and no more`, () => {
    // A list of 100 stands 999 times: itself, and by 998 aliases; with the rest it stays below, with a hundred more it does not.
    const aliases = (count: number): string => `---\nx-a: &a [${'1, '.repeat(98)}1]\nx-b: [${'*a, '.repeat(count)}1]\n---\n`;
    expect(parseMarkdown(HERE, aliases(998)).problems).toEqual([]);
    expect(parseMarkdown(HERE, aliases(1000)).problems.map(({ message }) => message)).toEqual([
      expect.stringContaining(`more than ${thousandsApart(MAX_VALUES)} values once aliases are followed`),
    ]);
  });

  it(`of ${thousandsApart(LONGEST_SALVAGED)} characters is read around a mistake, and no longer one`, () => {
    const frontmatter = (length: number): string => `kind: review\nx-a: [1\nx-b: '${'b'.repeat(length - "kind: review\nx-a: [1\nx-b: ''".length)}'`;
    // The line end behind the fence is the frontmatter's first character.
    const read = (length: number) => parseMarkdown(HERE, `---\n${frontmatter(length - 1)}\n---\n`);
    const longest = read(LONGEST_SALVAGED);
    expect([longest.fences.type === 'yaml' && longest.fences.content.end - longest.fences.content.start, [...longest.lostKeys]]).toEqual([LONGEST_SALVAGED, ['x-a']]);
    expect(longest.problems).toHaveLength(1);
    expect(longest.problems[0]?.message).not.toContain('Nothing of the frontmatter is known');
    const longer = read(LONGEST_SALVAGED + 1);
    expect(longer.frontmatter).toBeUndefined();
    expect(longer.problems[0]?.message).toContain(`Nothing of the frontmatter is known until it is mended: a frontmatter longer than ${thousandsApart(LONGEST_SALVAGED)} characters is not read around a mistake`);
  });

  it(`is read around ${SALVAGE_TRIES} broken entries, and no more`, () => {
    const broken = (count: number): string => Array.from({ length: count }, (_, index) => `x-${index}: [${index}`).join('\n');
    expect(messages(said(broken(SALVAGE_TRIES)), 'invalid-frontmatter')).toHaveLength(SALVAGE_TRIES);
    expect(messages(said(broken(SALVAGE_TRIES + 1)), 'invalid-frontmatter')).toEqual([
      expect.stringMatching(`Nothing of the frontmatter is known until it is mended: more than ${SALVAGE_TRIES} of its entries are broken$`),
    ]);
  });

  it('of which nothing is known keeps its partnership from being healthy', () => {
    expect(levelOf({})).toBe('healthy');
    for (const lines of [`x-a: ${'['.repeat(100)}`, Array.from({ length: 9 }, (_, index) => `x-${index}: [`).join('\n')]) {
      expect(levelOf({ [HERE]: (changedFiles({})[HERE] ?? '').replace('\nkind:', `\n${lines}\nkind:`) })).not.toBe('healthy');
    }
  });
});

describe('a body', () => {
  const link = '[a](nowhere.md) ';
  const signsOfLink = 4;

  it(`has paragraphs of ${thousandsApart(MOST_SIGNS)} signs, in which links are seen, and names those that have more`, () => {
    // An escape keeps the paragraph from being read without the parser.
    const paragraph = (signs: number): string => `\\\\${link.repeat(signs / signsOfLink)}\n`;
    const full = said('', paragraph(MOST_SIGNS));
    expect(messages(full, 'broken-link')).toHaveLength(MOST_SIGNS / signsOfLink);
    expect(messages(full, 'document-too-large')).toEqual([]);
    const fuller = said('', `## More\n\nBefore it.\n\n${paragraph(MOST_SIGNS + signsOfLink)}\nBehind it: ${link}\n`);
    expect(messages(fuller, 'broken-link')).toHaveLength(1);
    expect(fuller.filter(({ rule }) => rule === 'document-too-large')).toMatchObject([{
      level: 'warning', message: `this paragraph holds ${thousandsApart(MOST_SIGNS + signsOfLink)} signs of links, code, emphasis or tags, more than the ${thousandsApart(MOST_SIGNS)} that are read, so its links are not looked at; break it up`,
    }]);
  });

  it(`nests lists and quotes ${DEEPEST} deep, and names the line that goes deeper`, () => {
    const line = (depth: number): string => `${'> '.repeat(depth)}\\\\${link}\n\na\tb ${'and so on.\n\n'.repeat(200)}`;
    expect(messages(said('', line(DEEPEST)), 'document-too-large')).toEqual([]);
    expect(messages(said('', line(DEEPEST)), 'broken-link')).toHaveLength(1);
    const deeper = said('', line(DEEPEST + 1));
    expect(messages(deeper, 'document-too-large')).toEqual([`lists and quotes nest deeper here than the ${DEEPEST} levels that are read, so its links are not looked at; break it up`]);
  });

  it('shows where it is not read', () => {
    const text = `---\nkind: review\n---\n\nBefore.\n\n  one ${'[x]: '.repeat(MOST_SIGNS)}\nand more\n\nBehind.\n`;
    const [part, ...others] = parseMarkdown(HERE, text).outline.unread;
    expect(others).toEqual([]);
    expect(text.slice(part?.span.start, part?.span.end)).toMatch(/^one .*\[x\]:$/);
  });
});

describe('the length of a document', () => {
  const limits = configuration.definitions.limits.properties.documentLength;
  const settings = (length: number): string => `rules: 1\nlimits: { documentLength: ${length} }\n`;
  const long = (length: number): string => (changedFiles({})[HERE] ?? '').padEnd(length, 'and so on, ');

  it('has the same bounds in the schema as in what is read', () => {
    expect([limits.default, limits.maximum]).toEqual([USUAL_LENGTH, HIGHEST_LENGTH]);
  });

  it('is bound by the settings, as they are now', () => {
    const service = portfolio({ 'partnership-health.yml': settings(20_000), [HERE]: long(20_001) });
    const tooLarge = (): readonly string[] => messages(service.report().findings, 'document-too-large');
    expect(tooLarge()).toEqual(['20 001 characters, more than the 20 000 that are read; split it, or move attachments into files of their own']);
    expect(service.report().partnerships[0]?.level).not.toBe('healthy');
    service.setFile('partnership-health.yml', settings(20_001));
    expect(tooLarge()).toEqual([]);
    expect(service.report().partnerships[0]?.level).toBe('healthy');
    service.setFile('partnership-health.yml', settings(20_000));
    expect(tooLarge()).toHaveLength(1);
    service.removeFile('partnership-health.yml');
    expect(tooLarge()).toEqual([]);
  });

  it('may be raised so far, and no further', () => {
    const service = portfolio({ 'partnership-health.yml': settings(HIGHEST_LENGTH), [HERE]: long(HIGHEST_LENGTH) });
    expect(messages(service.report().findings, 'document-too-large')).toEqual([]);
    service.setFile('partnership-health.yml', settings(HIGHEST_LENGTH + 1));
    expect(messages(service.report().findings, 'document-too-large')).toEqual([expect.stringContaining(`more than the ${thousandsApart(USUAL_LENGTH)} that are read`)]);
    expect(messages(service.report().findings, 'invalid-value')).toEqual([expect.stringContaining('limits.documentLength')]);
  });

  it('is forgotten with its file', () => {
    const service = portfolio({ 'partnership-health.yml': settings(20_000), [HERE]: long(20_001) });
    service.removeFile(HERE);
    service.setFile('partnership-health.yml', settings(30_000));
    expect(service.holds(HERE)).toBe(false);
  });
});
