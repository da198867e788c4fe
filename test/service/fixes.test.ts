import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, type MarkdownDocument } from '../../src/document/document.ts';
import type { Path, YamlNode } from '../../src/document/yamlNode.ts';
import { AssessedPartnership } from '../../src/health/assessedPartnership.ts';
import type { DocumentFinding } from '../../src/lint/documents.ts';
import { fieldAt } from '../../src/model/fields.ts';
import { KINDS, SECTIONS, type Kind } from '../../src/model/sections.ts';
import { RULES } from '../../src/rules/index.ts';
import { fixDocuments, fixesFor, Mistakes, type FixedDocument, type MendedMistake } from '../../src/service/fixes.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { applyEdits, type TextEdit } from '../../src/text/edit.ts';
import { span, type Span } from '../../src/text/span.ts';
import { AS_OF, BASE, changedFiles } from '../support/base.ts';

type Files = Readonly<Record<string, string>>;

/** Sound documents of every kind. */
const SOUND: Files = changedFiles({ vetting: '{}', recovery: '{}' });

function serviceOf(files: Files): PortfolioService {
  const service = new PortfolioService({ today: () => AS_OF });
  for (const [path, text] of Object.entries(files)) service.setFile(path, text);
  return service;
}

function mistakes(files: Files): readonly DocumentFinding[] {
  return new Mistakes(serviceOf(files), () => true).now();
}

function fixed(files: Files): Files {
  const documents = fixDocuments(new Mistakes(serviceOf(files), () => true));
  return { ...files, ...Object.fromEntries(documents.map(({ path, after }) => [path, after])) };
}

function review(text: string): Files {
  return { ...SOUND, 'partnerships/base/reviews/2026-Q1.md': text };
}

function fixedReview(text: string): string | undefined {
  return fixed(review(text))['partnerships/base/reviews/2026-Q1.md'];
}

/** Everything that is written in a frontmatter: keys and scalars with their places. */
interface Written {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly raw: string;
  readonly span: Span;
  readonly value: unknown;
}

function writtenIn(node: YamlNode | undefined, path: Path = []): readonly Written[] {
  if (!node) return [];
  if (node.type === 'scalar') return [{ path, part: 'value', raw: node.raw, span: node.span, value: node.value }];
  if (node.type === 'list') return node.items.flatMap((item, index) => writtenIn(item, [...path, index]));
  return node.pairs.flatMap(({ key, keySpan, value }) => [
    { path: [...path, key], part: 'key' as const, raw: key, span: keySpan, value: key },
    ...writtenIn(value, [...path, key]),
  ]);
}

/** A slip that is certain to be one: what stands at a place, written another way. */
interface Slip {
  readonly edit: TextEdit;
  readonly says: string;
}

function slipsIn(text: string): readonly Slip[] {
  const markdown = parseMarkdown('x.md', text);
  const all = writtenIn(markdown.frontmatter);
  const kind = KINDS.find((known) => known === all.find(({ path, part }) => path[0] === 'kind' && part === 'value')?.raw);
  if (!kind) return [];
  const inYaml = all.flatMap((one) => variantsOf(kind, one).map((variant) => slip(text, one.span, one.raw, variant)));
  return [...inYaml, ...headingSlips(text, kind)].filter(({ edit }) => text.slice(edit.span.start, edit.span.end) !== edit.text);
}

/** The other ways of writing; a number or truth value comes in quotes. */
function variantsOf(kind: Kind, { path, part, raw, value }: Written): readonly string[] {
  const field = fieldAt(kind, path);
  const parent = fieldAt(kind, path.slice(0, -1));
  if (!field || path[0] === 'partnership' || (part === 'key' && path[0] === 'kind')) return [];
  if (part === 'key') return parent?.defines ? [] : isId(parent?.keys) ? cases(raw) : parent?.keys ? [] : cases(raw);
  if (typeof value === 'number') return [`"${raw}"`, `'${raw}'`];
  if (typeof value === 'boolean') return [`"${raw}"`, value ? 'yes' : 'No'];
  if (field.values || isId(field.refers)) return [...cases(raw), raw.replaceAll('-', ' ')];
  return /^a date/.test(field.expected) ? days(raw) : [];
}

function isId(reference: string | undefined): boolean {
  return reference === 'party' || reference === 'rule' || reference === 'kpi';
}

function cases(raw: string): readonly string[] {
  return [raw.toUpperCase(), `${raw.charAt(0).toUpperCase()}${raw.slice(1)}`, raw.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)];
}

function days(raw: string): readonly string[] {
  const [year = '', month = '', day = ''] = raw.split('-');
  return [`${year}/${month}/${day}`, `${day}.${month}.${year}`, `${year}-${Number(month)}-${Number(day)}`];
}

function slip(text: string, where: Span, raw: string, variant: string): Slip {
  const quote = /^["']/.exec(text.slice(where.start, where.end))?.[0] ?? '';
  const inner = span(where.start + quote.length, where.end - quote.length);
  return { edit: { span: inner, text: variant }, says: `${raw} as ${variant}` };
}

const SPOKEN_FOR: ReadonlySet<string> = new Set(RULES.flatMap((rule) => rule.speaksFor ?? []));

function headingSlips(text: string, kind: Kind): readonly Slip[] {
  return SECTIONS[kind].filter((title) => !SPOKEN_FOR.has(`## ${title}`) && /[ ']/.test(title)).flatMap((title) => {
    const start = text.indexOf(`## ${title}`) + '## '.length;
    const where = span(start, start + title.length);
    return [title.replace("'", '’'), title.replace(' ', '-'), `${title}:`].map((variant) => slip(text, where, title, variant));
  });
}

/** A document in another style: quotes, comments, line ends. */
interface Style {
  readonly quotes: readonly { readonly at: number; readonly quote: '"' | "'" }[];
  readonly comments: readonly number[];
  readonly lineEnd: '\n' | '\r\n';
  readonly closing: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  quotes: fc.array(fc.record({ at: fc.nat(), quote: fc.constantFrom('"', "'") }), { maxLength: 30 }),
  comments: fc.array(fc.nat(), { maxLength: 10 }),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  closing: fc.boolean(),
});

function styled(text: string, { quotes, comments, lineEnd, closing }: Style): string {
  const markdown = parseMarkdown('x.md', text);
  const plain = writtenIn(markdown.frontmatter).filter(({ raw, value }) => typeof value === 'string' && /^[\w-]+$/.test(raw));
  const chosen = new Map(quotes.map(({ at, quote }) => [plain[at % plain.length], quote]));
  const edits = [...chosen].flatMap(([one, quote]) => (one ? [{ span: one.span, text: `${quote}${one.raw}${quote}` }] : []));
  const lines = applyEdits(text, edits).split('\n');
  const last = lines.indexOf('---', 1);
  for (const line of comments) {
    const index = 1 + (line % (last - 1));
    lines[index] = `${lines[index] ?? ''} # n"o'te: {`;
  }
  const whole = closing ? lines.map((line) => line.replace(/^## (.*)$/, '## $1 ##')) : lines;
  return whole.join(lineEnd);
}

const PATHS = Object.keys(SOUND).sort();

/** Sound documents in some style, and the same with slips in one of them. */
const slipped = fc.tuple(style, fc.constantFrom(...PATHS), fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 8 }), fc.constantFrom('', '\uFEFF'))
  .map(([look, path, picks, mark]) => {
    const sound = Object.fromEntries(Object.entries(SOUND).map(([name, text]) => [name, mark + styled(text, look)]));
    const text = (sound[path] ?? '').slice(mark.length);
    const all = slipsIn(text);
    const chosen = distinct(picks.flatMap((pick) => all[pick % all.length] ?? []));
    return { sound, broken: { ...sound, [path]: mark + applyEdits(text, chosen.map(({ edit }) => edit)) }, path, mark, says: chosen.map(({ says }) => says) };
  });

function distinct(slips: readonly Slip[]): readonly Slip[] {
  return slips.filter(({ edit }, index) => slips.findIndex((other) => other.edit.span.start === edit.span.start) === index);
}

describe('slips that are certain', () => {
  it('are everywhere in the sound documents, which have no mistake of their own', () => {
    expect(mistakes(SOUND)).toEqual([]);
    const all = Object.values(SOUND).flatMap(slipsIn);
    expect(all.length).toBeGreaterThan(500);
  });

  it('are mended to the byte, whatever the document looks like', () => {
    fc.assert(fc.property(slipped, ({ sound, broken, path, mark }) => {
      expect(mark + (fixed(broken)[path] ?? '').replace(/^\uFEFF/, '')).toBe(sound[path]);
    }), { numRuns: 100 });
  }, 120_000);
});

/** Sound documents of which one has lost lines, values or letters. */
const damaged = fc.tuple(
  fc.constantFrom(...PATHS),
  fc.array(fc.record({ at: fc.nat(), how: fc.constantFrom('line', 'value', 'letter', 'swap', 'quote', 'colon', 'indent') }), { minLength: 1, maxLength: 6 }),
  style,
).map(([path, harms, look]) => ({ path, files: { ...SOUND, [path]: harms.reduce(damage, styled(SOUND[path] ?? '', look)) } }));

function damage(text: string, { at, how }: { readonly at: number; readonly how: string }): string {
  const lines = text.split('\n');
  const index = 1 + (at % (lines.length - 1));
  const line = lines[index] ?? '';
  const place = Math.floor(at / lines.length) % Math.max(1, line.length);
  const letters: Readonly<Record<string, string>> = {
    value: line.replace(/: .*?(?=\r?$)/, ':'),
    letter: line.slice(0, place) + line.slice(place + 1),
    swap: line.slice(0, place) + line.slice(place + 1, place + 2) + line.slice(place, place + 1) + line.slice(place + 2),
    quote: `${line.slice(0, place)}"${line.slice(place)}`,
    colon: line.replace(': ', ' '),
    indent: ` ${line}`,
  };
  return (how === 'line' ? lines.toSpliced(index, 1) : lines.with(index, letters[how] ?? line)).join('\n');
}

function problemsIn(path: string, text: string): number {
  return parseMarkdown(path, text).problems.length;
}

function nameOf({ document, rule, message }: DocumentFinding): string {
  return `${document.markdown.path} ${rule.id}: ${message}`;
}

/** Whether nobody could have seen a mistake before: it was not known what its document is or whose, or it lies below a key that nobody read. */
function isBroughtToLight({ document: { markdown }, span: where }: DocumentFinding, documents: readonly FixedDocument[]): boolean {
  const mended = mendedIn(markdown, documents);
  const names = (line: number): boolean => markdown.source.lineText(line).startsWith('partnership:');
  if (mended.some(({ rule, line }) => rule === 'unknown-kind' || (rule === 'unknown-field' && names(line)))) return true;
  const keys = mended.filter(({ rule }) => rule === 'unknown-field' || rule === 'unknown-reference').map(({ line }) => entryOf(markdown, markdown.source.lineStarts[line] ?? 0));
  return keys.includes(entryOf(markdown, where.start));
}

/** Whether a mistake stands where another of the same rule was mended. */
function isInPlaceOfAnother({ document: { markdown }, rule, span: where }: DocumentFinding, documents: readonly FixedDocument[]): boolean {
  const { line } = markdown.source.positionAt(where.start);
  return mendedIn(markdown, documents).some((mended) => mended.rule === rule.id && mended.line === line);
}

function mendedIn({ path }: MarkdownDocument, documents: readonly FixedDocument[]): readonly MendedMistake[] {
  return documents.find((document) => document.path === path)?.mended ?? [];
}

/** The number of the top-level entry that an offset lies in. */
function entryOf({ frontmatter }: MarkdownDocument, offset: number): number {
  return frontmatter?.type === 'map' ? frontmatter.pairs.findLastIndex(({ keySpan }) => keySpan.start <= offset) : -1;
}

describe('fixes of damaged documents', () => {
  it('never make anything worse, and leave nothing to be fixed again', () => {
    fc.assert(fc.property(damaged, ({ path, files }) => {
      const documents = fixDocuments(new Mistakes(serviceOf(files), () => true));
      const after = { ...files, ...Object.fromEntries(documents.map((document) => [document.path, document.after])) };
      expect(problemsIn(path, after[path] ?? '')).toBeLessThanOrEqual(problemsIn(path, files[path] ?? ''));
      const known = new Set(mistakes(files).map(nameOf));
      const fresh = mistakes(after).filter((finding) => !known.has(nameOf(finding)));
      const unexpected = fresh.filter((finding) => !isBroughtToLight(finding, documents));
      expect(unexpected.filter((finding) => isInPlaceOfAnother(finding, documents)).map(nameOf)).toEqual([]);
      // A word that can be read may ask for what is missing: a heading for a sentence below it, a motion for a currency.
      expect(unexpected.length, unexpected.map(nameOf).join('\n')).toBeLessThanOrEqual(documents.flatMap(({ mended }) => mended).length);
      expect(after[path]?.split('\n').length).toBe(files[path]?.split('\n').length);
      expect(fixed(after)).toEqual(after);
    }), { numRuns: 100 });
  }, 120_000);

  it('do what they say, each of them, the offered ones as well', () => {
    fc.assert(fc.property(damaged, ({ path, files }) => {
      const before = mistakes(files);
      for (const { fix, ...finding } of before) {
        const { path: changed } = finding.document.markdown;
        if (!fix) continue;
        const text = applyEdits(files[changed] ?? '', fix.edits);
        const after = mistakes({ ...files, [changed]: text });
        const told = (all: readonly DocumentFinding[], name: string): number => all.filter((one) => nameOf(one).startsWith(name)).length;
        expect(problemsIn(changed, text), `${path} ${fix.title}`).toBe(problemsIn(changed, files[changed] ?? ''));
        expect(told(after, nameOf(finding)), nameOf(finding)).toBeLessThan(told(before, nameOf(finding)));
        expect(told(after, `${changed} duplicate-id`), fix.title).toBe(told(before, `${changed} duplicate-id`));
      }
    }), { numRuns: 60 });
  }, 120_000);
});

describe('what is left to people', () => {
  const left = (from: string | RegExp, to: string): void => {
    const text = BASE.review.replace(from, to);
    expect(text).not.toBe(BASE.review);
    expect(mistakes(review(text)).length).toBeGreaterThan(0);
    expect(fixedReview(text)).toBe(text);
  };

  it.each<[string, string | RegExp, string]>([
    ['two keys that could both be meant', /^customer: .*$/m, 'Customer: { satisfaction: 4 }\nCUSTOMER: { satisfaction: 2 }'],
    ['a slip beside the right key', /^customer: (.*)$/m, 'customer: $1\nCustomer: { satisfaction: 2 }'],
    ['a party twice', /^ {2}ally: \{ got.*$/m, '  Ally: { got: 4, put: 3 }\n  ALLY: { got: 1, put: 1 }'],
    ['a slip of letters', 'satisfaction:', 'satisfactoin:'],
    ['a number in quotes that is out of range', 'satisfaction: 4.2', 'satisfaction: "9"'],
    ['a number in quotes where a map belongs', /^customer: .*$/m, 'customer: "5"'],
    ['a day that could be two', /^date: .*$/m, 'date: 03/04/2026'],
    ['a day that is none', /^date: .*$/m, 'date: 31.02.2026'],
    ['a day in place of a period', /^period: .*$/m, 'period: 2026/03/31'],
    ['an alias', /^author: .*$/m, 'author: &who ALLY\nx-who: *who\nengagement: { *who : 4 }'],
    ['a heading with a link', "## Partner's view", '## [Partners view](../charter.md)'],
    ['numbers that are not the same', /^ {2}ally: \{ got/m, '  ally-1: { got'],
  ])('%s', (_, from, to) => left(from, to));

  it('a value that is written as a block of lines', () => {
    const charter = BASE.charter.replace(/^stage: .*$/m, 'stage: |\n  Active');
    const files = { ...SOUND, 'partnerships/base/charter.md': charter };
    expect(fixed(files)).toEqual(files);
  });
});

describe('what is kept', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['an anchor', /^date: .*$/m, 'date: &day 02.04.2026 # late', 'date: &day 2026-04-02 # late'],
    ['single quotes', 'direction: we-pay', "direction: 'We Pay'", "direction: 'we-pay'"],
    ['a heading underlined', "## Partner's view", 'Partners view\n-------------', "Partner's view\n-------------"],
    ['an explicit key', /^customer: (.*)$/m, '? Customer # asked\n: $1', '? customer # asked\n: $1'],
    ['a value by itself on a line', /^author: .*$/m, 'author: lead\nDecision:\n  # in June\n  Continue', 'author: lead\ndecision:\n  # in June\n  continue'],
  ])('%s', (_, from, slip, expected) => {
    expect(fixedReview(BASE.review.replace(from, slip))).toBe(BASE.review.replace(from, expected));
  });

  it('every document that was not asked for', () => {
    const text = BASE.review.replace('customer:', 'Customer:');
    const service = serviceOf(review(text));
    expect(fixDocuments(new Mistakes(service, (path) => path.endsWith('charter.md')))).toEqual([]);
  });
});

it('the configuration is mended as well, and what is told is in order of the lines', () => {
  const files = { ...SOUND, 'partnership-health.yml': 'Rules: "1"\nseverity: { No-Kpis: LOW }\n' };
  const [document] = fixDocuments(new Mistakes(serviceOf(files), () => true));
  expect(document?.after).toBe('rules: 1\nseverity: { no-kpis: low }\n');
  expect(document?.mended.map(({ line, rule }) => [line, rule])).toEqual([[0, 'unknown-field'], [0, 'invalid-value'], [1, 'invalid-value'], [1, 'unknown-reference']]);
});

it('a kind with a slip brings to light what else is wrong, and that is mended too', () => {
  const text = BASE.review.replace('kind: review', 'kind: Review').replace('customer:', 'Customer:');
  expect(fixedReview(text)).toBe(BASE.review);
});

it('one slip in several places is mended in all of them', () => {
  const text = BASE.review.replace('owner: ally', 'owner: Ally').replaceAll('ally:', 'Ally:');
  expect(fixedReview(text)).toBe(BASE.review.replace('owner: ally', 'owner: Ally'));
});

describe('a fix that is wrong', () => {
  /** Says that the missing review date can be mended by some text in place of the author. */
  class Misled extends PortfolioService {
    constructor(private readonly text: string) {
      super({ today: () => AS_OF });
    }

    override health(): ReturnType<PortfolioService['health']> {
      const health = super.health();
      const mislead = (finding: DocumentFinding): DocumentFinding => {
        const at = finding.document.markdown.source.text.indexOf('alliance manager');
        return finding.message.startsWith('date is missing')
          ? { ...finding, fix: { title: 'Guess', safety: 'safe', edits: [{ span: span(at, at + 8), text: this.text }] } }
          : finding;
      };
      return { ...health, partnerships: health.partnerships.map((one) => new AssessedPartnership(one, { judge: () => one.health, check: () => ({ documents: [], mistakes: one.mistakes.map(mislead) }) })) };
    }
  }

  it.each(['nobody', '"{', 'a\ndate: 2026-04-02\nb: [ '])('such as %j is taken back, and the others are made', (text) => {
    const service = new Misled(text);
    const broken = BASE.review.replace(/^date: .*\n/m, '').replace('customer:', 'Customer:');
    for (const [path, each] of Object.entries(review(broken))) service.setFile(path, each);
    const documents = fixDocuments(new Mistakes(service, () => true));
    expect(documents.map(({ after }) => after)).toEqual([BASE.review.replace(/^date: .*\n/m, '')]);
    expect(documents[0]?.mended.map(({ rule }) => rule)).toEqual(['unknown-field']);
  });
});

it('only safe fixes run unasked', () => {
  const text = BASE.review.replace('customer:', 'Customer:').replace('outcome: won', 'outcome: wn');
  const found = mistakes(review(text));
  expect(found.filter(({ fix }) => fix?.safety === 'offered').length).toBeGreaterThan(0);
  const fixes = [...fixesFor(found).values()].flat();
  expect(fixes.map(({ finding }) => finding.rule.id)).toEqual(['unknown-field']);
});
