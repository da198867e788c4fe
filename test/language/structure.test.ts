import { expect, test } from 'vitest';
import type { DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { foldingRanges } from '../../src/language/folding.ts';
import { selectionRanges } from '../../src/language/selectionRanges.ts';
import { documentSymbols, workspaceSymbols } from '../../src/language/symbols.ts';
import { everyPlace, placeOf, REVIEW, serviceOf, shown, SOUND, STRANGE, uriOf } from './portfolio.ts';

const PATH = 'partnerships/desk/r.md';
const TEXT = `---
kind: review
partnership: desk
kpis:
  calls: { actual: 3,
    name: "Calls 😀" }
  visits: 3
motion: [sell,
  buy]
issues:
  I-1: { what: lost }
---

# One

## Two
text

## Three

# Four
`;
const service = serviceOf({ [PATH]: TEXT });

function outline(symbols: readonly DocumentSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [`${indent}${name}${detail === undefined ? '' : `: ${detail}`}`, ...outline(children ?? [], `${indent}  `)]);
}

test('symbols are the keys, what has an id below them, and the sections by rank', () => {
  expect(outline(documentSymbols(service, PATH))).toEqual([
    'kind: review', 'partnership: desk', 'kpis', '  calls: Calls 😀', '  visits: 3', 'motion', 'issues', '  I-1: lost',
    'One', '  Two', '  Three', 'Four',
  ]);
});

function check({ range, selectionRange, children = [] }: DocumentSymbol): void {
  const before = (a: SelectionRange['range']['start'], b: SelectionRange['range']['start']): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
  expect(before(range.start, selectionRange.start) && before(selectionRange.end, range.end)).toBe(true);
  children.forEach((child) => {
    expect(before(range.start, child.range.start) && before(child.range.end, range.end)).toBe(true);
    check(child);
  });
}

test('symbols of any document lie within one another and have names', () => {
  const all = { ...SOUND, ...STRANGE };
  for (const path of Object.keys(all)) {
    for (const symbol of documentSymbols(serviceOf(all), path)) {
      expect(symbol.name).not.toBe('');
      check(symbol);
    }
  }
  expect(documentSymbols(service, 'notes.md')).toEqual([]);
});

test('symbols of the workspace are found by id and name', () => {
  const find = (query: string): readonly string[] => workspaceSymbols(serviceOf(SOUND), query, uriOf).map(({ name, location }) => `${name} ${'range' in location ? shown(SOUND, location) : ''}`);
  expect(find('BASE')).toEqual(['base Base partnership charter.md:3 base']);
  expect(find('joint rev')).toEqual([expect.stringMatching(/^joint-revenue Joint revenue charter\.md:\d+ joint-revenue$/)]);
  expect(find('I-1')).toHaveLength(1);
  expect(find('self-service')).not.toEqual([]);
  expect(find('nothing like it')).toEqual([]);
});

test('the frontmatter, values of several lines and sections fold', () => {
  expect(foldingRanges(service, PATH).map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [0, 11], [3, 6], [4, 5], [7, 8], [9, 10], [13, 18], [15, 16],
  ]);
  const crlf = serviceOf({ [PATH]: TEXT.replaceAll('\n', '\r\n') });
  expect(foldingRanges(crlf, PATH)).toEqual(foldingRanges(service, PATH));
  expect(foldingRanges(serviceOf({ 'partnership-health.yml': 'severity:\n  trust-low: off\n' }), 'partnership-health.yml')).toEqual([{ startLine: 0, endLine: 1 }]);
});

test('a selection grows from a value to the document', () => {
  const [first] = selectionRanges(service, PATH, [placeOf(TEXT, 'Calls 😀', 2)]);
  const texts: string[] = [];
  for (let at = first; at; at = at.parent) texts.push(shown({ [PATH]: TEXT }, { uri: uriOf(PATH), range: at.range }).replace(/^\S+ /, ''));
  expect(texts.slice(0, 5)).toEqual([
    '"Calls 😀"', 'name: "Calls 😀"', '{ actual: 3,\n    name: "Calls 😀" }', 'calls: { actual: 3,\n    name: "Calls 😀" }', 'calls: { actual: 3,\n    name: "Calls 😀" }\n  visits: 3',
  ]);
  expect(texts.at(-1)).toBe(TEXT);
  const [text] = selectionRanges(service, PATH, [placeOf(TEXT, 'text', 1)]);
  expect(text?.range).toEqual({ start: { line: 16, character: 0 }, end: { line: 16, character: 4 } });
});

test('nothing fails on documents that are half written, or none of ours', () => {
  const strange = serviceOf(STRANGE);
  for (const [path, text] of [...Object.entries(STRANGE), [REVIEW, 'a']] as const) {
    selectionRanges(strange, path, everyPlace(text));
    foldingRanges(strange, path);
  }
  expect(workspaceSymbols(strange, '', uriOf).every(({ name }) => name !== '')).toBe(true);
  expect(foldingRanges(strange, 'notes.md')).toEqual([]);
});
