import { FIELDS } from '../../src/model/generated/fields.ts';
import { SECTIONS } from '../../src/model/sections.ts';
import { RULES } from '../../src/rules/index.ts';

/** Every name that a field has anywhere, and names that mean something to JavaScript or to YAML. */
export const NAMES: readonly string[] = [...new Set([
  ...Object.values(FIELDS).flat().flatMap(({ path }) => path.split('.').filter((step) => step !== '*')),
  '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'x-house', '<<', '"quoted"', "'single'", 'ключ', 'kind ', '0', 'null', 'true',
])];

/** Values at the edges of what fields take, and beyond. */
export const VALUES: readonly string[] = [...new Set([
  ...Object.values(FIELDS).flat().flatMap(({ values = [], examples = [] }) => [...values.map(String), ...examples.filter((one) => typeof one === 'string' || typeof one === 'number').map(String)]),
  '2026-02-29', '2024-02-29', '0000-00-00', '0001-01-01', '9999-12-31', '10000-01-01', '-0001-01-01', '2026-4-1', '2026-04-15T23:59:60Z', '2026-13-41', '2026-Q5', '2026-W53', '1970', 'P0D', 'P99999Y', 'P1M2W', '-P1D',
  '0', '-0', '-1', '5.000000001', '99,5', '1_000', '0o17', '0x7fffffff', '1e308', '1e999', '-1e999', '9007199254740993', '.nan', '-.inf', '+.5', '٣',
  '', '~', 'null', 'yes', 'NO', 'true', '[]', '{}', '[[]]', '[null]', '{ a: }', '{ ? : }', '- a', '"\\0"', '"\\uD800"', "''", '|', '>-', '&a x', '*a', '!!str 1', '!!int x', '!!binary aGk=', '# nothing', 'a: b', '@x', '`x`', '%x',
  'base', 'us', 'ally', 'A-1', 'I-1', 'no such id', 'partnerships/base', '../../etc/passwd', 'C:\\x', 'file:///x', 'https://example.com/%zz', '#summary', 'plan.md#%00', '\u202e', '\u0000', 'İ', 'ß', '👩‍👩‍👧', 'e\u0301',
  ...RULES.slice(0, 12).map(({ id }) => id),
])];

/** Whole lines that mean something where they stand. */
export const LINES: readonly string[] = [
  '---', '--- ', '---yaml', '---js', '...', '+++', ';;;', '%YAML 1.2', '--- # again', '',
  'kind: review', 'kind: charter', 'kind: vetting', 'kind: recovery', 'kind: other', 'partnership: base', 'partnership: p1', 'partnership: fixture', 'partnership: [a]', 'kind: [review]', '"kind": review', 'date: 2026-04-02', 'asOf: 2026-01-01', 'stage: ended', 'stage: candidate',
  '? a', ': b', '- ', '  - ', '- - - a', '&a', '*a', '<<: *a', 'a: &a { b: *a }', 'x-a: !!js/function "x"', '\t', '\ta: b', '    ', '# comment', '{ a: 1', ']', '"', "'", 'a: |', 'a: >+2', ' text',
  ...Object.values(SECTIONS).flat().flatMap((title) => [`## ${title}`, `### ${title}`]),
  '# ', '#', '===', '```', '~~~', '````', '<!--', '-->', '<details>', '[a]: b.md', '[a](charter.md#shared-goal)', '![i](x.png)', '| a | b |', '|---|', '> > >', '***', '1. ', '- [ ] ', '- [x] done', '<script>', '&nbsp;', '[^1]: note', '\\', '[](<>)',
];

/** Signs that mean something in YAML or Markdown, and characters that readers stumble over. */
export const TOKENS: readonly string[] = [
  ': ', ':', '- ', '? ', ', ', '{', '}', '[', ']', '&a ', '*a', '!', '!!', '!<x> ', '|', '>', "'", '"', '%', '@', '`', ' #', '#', '\\', '~', '<<', '---', '...', '\n---\n', '\n...\n', '\n', '\n\n', '\r', '\r\n', '\t', ' ', '      ',
  '<!--', '-->', '```', '~~~', '](', '[^', '![', '<', '>', '**', '__', '&amp;', '&#0;', '||', '$', '](#', '\n> ', '\n# ', '\n## ', '\n===\n', '\n    ',
  '\0', '\x07', '\x1b[31m', '\x7f', '\x85', '\u00a0', '\u00ad', '\u200b', '\u200f', '\u2028', '\u2029', '\u202e', '\u2066', '\ufeff', '\ufffd', '\ufffe', '\uffff', '\ud800', '\udc00', '\u{1F600}', '\u{10ffff}', 'e\u0301', 'ﬃ', 'İ', 'ẞ', '\u0600',
];
