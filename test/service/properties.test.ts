import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AssessedPartnership } from '../../src/health/assessedPartnership.ts';
import { judgePartnership } from '../../src/health/partnershipHealth.ts';
import type { Finding, Report } from '../../src/model/generated/types.ts';
import { spanOfPlace } from '../../src/model/place.ts';
import { makeReport } from '../../src/report/report.ts';
import { RULES } from '../../src/rules/index.ts';
import { CONFIGURATION_FILE } from '../../src/service/configuration.ts';
import { diagnosticsWith } from '../../src/service/diagnostics.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import type { MarkdownDocument } from '../../src/document/document.ts';
import type { Span } from '../../src/text/span.ts';
import { isMap, type Data } from '../support/random/data.ts';
import { mutated, mutation } from '../support/random/mutations.ts';
import { filesOf, randomPartnership, randomPortfolio, type RandomPortfolio } from '../support/random/portfolio.ts';
import { RUN, TIMEOUT } from '../support/random/run.ts';

type Files = ReadonlyMap<string, string>;

function serviceOf(files: Iterable<readonly [string, string]>, asOf: string): PortfolioService {
  const service = new PortfolioService({ today: () => asOf, fileExists: () => true });
  for (const [path, text] of files) service.setFile(path, text);
  return service;
}

function bytesOf(files: Iterable<readonly [string, string]>, asOf: string): string {
  return JSON.stringify(serviceOf(files, asOf).report());
}

/** health.md, "Must always hold": what the report says depends on what is written, and on nothing else. */
describe('the report', TIMEOUT, () => {
  const order = fc.nat();
  const few = { ...RUN, numRuns: Math.ceil(RUN.numRuns / 2) };

  it('is the same, byte by byte, whatever order the files come in', () => {
    fc.assert(fc.property(randomPortfolio, order, (portfolio, seed) => {
      const files = [...filesOf(portfolio)];
      expect(bytesOf(shuffled(files, seed), portfolio.asOf)).toBe(bytesOf(files, portfolio.asOf));
    }), few);
  });

  it('is the same, byte by byte, whatever order the rules stand in', () => {
    fc.assert(fc.property(randomPartnership, order, (portfolio, seed) => {
      const service = serviceOf(filesOf(portfolio), portfolio.asOf);
      const health = service.health();
      const rules = shuffled(RULES, seed);
      const partnerships = health.partnerships.map((one) => new AssessedPartnership(one, {
        judge: () => judgePartnership(one.health.partnership, one.health.now.facts.settings, health.asOf, rules),
        check: () => ({ documents: [], mistakes: one.mistakes }),
      }));
      expect(JSON.stringify(makeReport({ ...health, partnerships }))).toBe(JSON.stringify(service.report()));
    }), RUN);
  });

  it('says the same whatever order the keys stand in', () => {
    fc.assert(fc.property(randomPartnership, order, (portfolio, seed) => {
      fc.pre(partiesThatAreUs(portfolio).size <= 1);
      const mixed = { ...portfolio, documents: portfolio.documents.map((document) => ({ ...document, data: mixedKeys(document.data, seed) })) };
      const [one, other] = [portfolio, mixed].map((each) => sayings(serviceOf(filesOf(each), each.asOf).report()));
      expect(other?.filter((saying) => !one?.includes(saying))).toEqual([]);
      expect(other).toHaveLength(one?.length ?? 0);
    }), RUN);
  });

  it('has an outcome for every rule, a reason for every outcome, and a place for every finding', () => {
    fc.assert(fc.property(randomPartnership, (portfolio) => {
      for (const { outcomes } of serviceOf(filesOf(portfolio), portfolio.asOf).report().partnerships) {
        expect(Object.keys(outcomes)).toHaveLength(RULES.length);
        expect(Object.entries(outcomes).filter(([, { reason }]) => reason === '' || /undefined|NaN|Infinity|the rule failed|\[object/.test(reason))).toEqual([]);
      }
    }), RUN);
  });
});

/** Who says to be us; where several do, the first of them is taken for it. */
function partiesThatAreUs({ documents }: RandomPortfolio): ReadonlySet<string> {
  const parties = documents.flatMap(({ data }) => Object.entries(isMap(data['parties']) ? data['parties'] : {}));
  return new Set(parties.filter(([, party]) => isMap(party) && party['us'] === true).map(([id]) => id));
}

/** An order that only the seed decides. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const keyOf = (index: number): number => Math.sin(seed + index * 12.9898) * 43_758.5453 % 1;
  return items.map((item, index) => ({ item, key: keyOf(index) })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function mixedKeys(value: Data, seed: number): Data {
  const mixed = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(mixed);
    return isMap(inner) ? Object.fromEntries(shuffled(Object.entries(inner), seed).map(([key, one]) => [key, mixed(one)])) : inner;
  };
  return mixed(value) as Data;
}

/**
 * A report line by line, without its places and without the order in which it lists things, in sentences too. Why nothing
 * was found may name whichever blank or sound answer comes first.
 */
function sayings({ findings, partnerships, summary }: Report): readonly string[] {
  const outcomes = partnerships.flatMap(({ partnership, outcomes: all, ...standing }) => [
    JSON.stringify(standing),
    ...Object.entries(all).map(([id, { outcome, severity, reason }]) =>
      `${partnership} ${id} is ${outcome} ${String(severity)}${outcome === 'fired' ? ` ${wordsOf(reason)}` : ''}`),
  ]);
  return [JSON.stringify(summary), ...outcomes, ...findings.map(sayingOf)].sort();
}

function sayingOf({ range: _, path, related = [], message, ...finding }: Finding): string {
  const paths = [...new Set([path, ...related.map((place) => place.path)])].sort();
  return `${JSON.stringify({ ...finding, paths })} ${wordsOf(message)}`;
}

function wordsOf(sentence: string): string {
  return sentence.split(/[\s,;:()]+/).sort().join(' ');
}

/** Whatever the bytes of a file are, it is read, and every finding has a place in it. */
describe('reading', TIMEOUT, () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom('---\n', 'kind: review\n', 'partnership: p1\n', 'a: [', '\n', '- ', '"', ': ', '## A\n', '\u0000', '\r', '&a ', '*a', '{', '}')).map((parts) => parts.join('')));

  it('never fails on a random text, as a document or as the configuration', () => {
    fc.assert(fc.property(text, fc.constantFrom('', '---\n', '---\nkind: review\npartnership: p1\n', '---\nkind: charter\npartnership: p1\n---\n'), (random, before) => {
      checkReading(new Map([['partnerships/p1/charter.md', before + random], [CONFIGURATION_FILE, random]]), '2026-04-15');
    }), { ...RUN, numRuns: RUN.numRuns * 4 });
  });

  it('never fails on a document that was damaged', () => {
    const damage = fc.array(mutation, { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(randomPartnership, fc.nat(), fc.array(damage, { minLength: 4, maxLength: 4 }), (portfolio, pick, damages) => {
      const files = filesOf(portfolio);
      const [path = 'partnerships/p1/charter.md', text = ''] = [...files][pick % Math.max(1, files.size)] ?? [];
      for (const each of damages) checkReading(new Map([...files, [path, mutated(text, each)]]), portfolio.asOf);
    }), RUN);
  });
});

function checkReading(files: Files, asOf: string): void {
  const service = serviceOf(files, asOf);
  const { partnerships, mistakes } = service.health();
  for (const { document, span, related = [], fix } of [...mistakes, ...partnerships.flatMap((one) => one.mistakes)]) {
    expectWithin(document.markdown, [span, ...(fix?.edits ?? []).map((edit) => edit.span)]);
    for (const place of related) expectWithin(place.document, [spanOfPlace(place)]);
  }
  for (const { at } of partnerships.flatMap((one) => one.health.history).flatMap(({ findings }) => findings)) {
    expect(at.length).toBeGreaterThan(0);
    for (const place of at) expectWithin(place.document, [spanOfPlace(place)]);
  }
  service.tree();
  diagnosticsWith({ uriOf: (path) => path, rulePage: () => undefined })(service.report().findings);
}

function expectWithin({ path, source }: MarkdownDocument, spans: readonly Span[]): void {
  const strange = spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= source.text.length && Number.isInteger(start) && Number.isInteger(end)));
  if (strange.length > 0) expect.fail(`${JSON.stringify(strange)} is not within the ${source.text.length} characters of ${path}`);
}

/** A portfolio that is kept up to date says at every moment what one says that is read anew. */
describe('a portfolio that is edited', TIMEOUT, () => {
  const edit = fc.record({
    file: fc.nat(),
    change: fc.oneof(
      { weight: 4, arbitrary: mutation.map((one) => ({ type: 'damaged' as const, one })) },
      { weight: 1, arbitrary: fc.constant({ type: 'removed' as const }) },
      { weight: 1, arbitrary: fc.constant({ type: 'unreadable' as const }) },
      { weight: 1, arbitrary: fc.constant({ type: 'restored' as const }) },
    ),
  });

  it('says at every moment what one says that is read anew, and in the end what it said in the beginning', () => {
    fc.assert(fc.property(randomPortfolio, fc.array(edit, { minLength: 1, maxLength: 5 }), (portfolio, edits) => {
      const original = new Map([...filesOf(portfolio), [CONFIGURATION_FILE, filesOf(portfolio).get(CONFIGURATION_FILE) ?? '{}\n']]);
      const service = serviceOf(original, portfolio.asOf);
      const first = saidBy(service);
      const now = new Map<string, string | undefined>(original);
      for (const { file, change } of edits) {
        const path = [...original.keys()][file % original.size] ?? '';
        if (change.type === 'removed') now.delete(path);
        else now.set(path, change.type === 'unreadable' ? undefined : change.type === 'restored' ? original.get(path) : mutated(now.get(path) ?? '', [change.one]));
        tell(service, path, now);
        const anew = serviceOf([], portfolio.asOf);
        for (const each of now.keys()) tell(anew, each, now);
        expect(saidBy(service)).toBe(saidBy(anew));
      }
      for (const [path, text] of original) service.setFile(path, text);
      expect(saidBy(service)).toBe(first);
    }), { ...RUN, numRuns: Math.ceil(RUN.numRuns / 4) });
  });
});

/** What stands now, and what stood at every review. */
function saidBy(service: PortfolioService): string {
  return JSON.stringify([service.report(), service.tree()]);
}

/** Tells a service what a file is now; without a text it cannot be read. */
function tell(service: PortfolioService, path: string, files: ReadonlyMap<string, string | undefined>): void {
  const text = files.get(path);
  if (!files.has(path)) service.removeFile(path);
  else service.take(text === undefined ? { path, failure: { type: 'unreadable', message: 'permission denied' } } : { path, text });
}
