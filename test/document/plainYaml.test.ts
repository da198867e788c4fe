import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFences } from '../../src/document/fences.ts';
import { readPlainYaml } from '../../src/document/plainYaml.ts';
import { parseYaml } from '../../src/document/yaml.ts';

/** What both readers make of a text; of what is not plain nothing is compared. */
function both(text: string): { readonly plain: unknown; readonly parsed: unknown } | undefined {
  const from = 4;
  const to = from + text.length;
  const plain = readPlainYaml(`---\n${text}${BEHIND}`, from, to);
  return plain && { plain: { root: plain, problems: [] }, parsed: parseYaml(`---\n${text}`, from, to) };
}

/** What stands behind a frontmatter: none of it is read, though it could end what is open, or go on with it. */
const BEHIND = '\n---\n  more: 1\n- "\'}]\nkey: 2\n';

describe('plain YAML is read line by line', () => {
  it.each([
    'kind: review\npartnership: northwind\ndate: 2026-04-01',
    'a: 1\nb: -2.5\nc: true\nd: ~\ne: null\nf: 0x1f\ng: 1e3\nh: .5\ni: 12 000\nj: 2026-13-45',
    'a:\nb:\n\nc:',
    'a:\n  b:\n    c: text, with (brackets) [and] {more}\n  d: it\'s b:c\n# remark\ne: x # remark',
    'list:\n- one\n- two words\nnext: 1',
    'list:\n  - one\n  - { a: 1, b: [x, y], c: {} }\n  - "quoted # no remark"\n  - \'single\'\nnext: []',
    'list:\n  - id: a\n    what: b\n    more:\n      - x\n    last:\n  - id: b\n',
    'a: "" \nb: \'\'   # remark\nc: { k: "v, w", l: -1 }   # remark\nd: [ ]',
    'a: größer – besser\nb: [ä, ö]',
    'actions:\n  A-1: { what: call, owner: us, due: 2026-04-01 }\n  A-2: { what: it is 10:30, see: https://example.com/a }',
  ])('as the parser reads it: %j', (text) => {
    const read = both(text);
    expect(read).toBeDefined();
    expect(read?.plain).toEqual(read?.parsed);
  });

  it.each([
    ['words that go on', 'a: one\n  two'], ['a block of text', 'a: |\n  text'], ['an anchor', 'a: &x 1'], ['an alias', 'a: *x'], ['a tag', 'a: !!str 1'],
    ['quotes with a sign', 'a: "x\\n"'], ['doubled quotes', 'a: \'it\'\'s\''], ['a tab', 'a:\tb'], ['brackets over lines', 'a: [x,\n  y]'], ['a decimal comma', 'a: { b: 99,5 }'],
    ['a key without a colon', 'a: { b, c: 1 }'], ['a broken indentation', 'a:\n    b: 1\n  c: 2'], ['a list of lists', 'a:\n  - - x'], ['a dash by itself', 'a:\n  -\n'],
    ['a text by itself', 'text'], ['nothing', ''], ['a key in words', 'a b: 1'], ['a colon at the end', 'a: b:'], ['an end of the document', 'a: 1\n...\nb: 2'], ['an emoji', 'a: 👍'],
  ])('but not %s', (_, text) => {
    expect(readPlainYaml(text, 0, text.length)).toBeUndefined();
    expect(readPlainYaml(`${text}${BEHIND}`, 0, text.length)).toBeUndefined();
  });

  const piece = fc.constantFrom(
    'a', 'b-1', 'kind', ':', ': ', ' ', '  ', '    ', '\n', '\n', '\n  ', '\n- ', '\n  - ', '- ', '-', '[', ']', '{', '}', ', ', ',', '"', '\'', '\'\'', '"x"', '#', ' # x', '1', '-2', '99,5', 'true', '~', 'two words',
    'it\'s', 'a:b', '10:30', '|', '>', '&a', '*a', '!', '?', '%', '@', '`', '\\', 'ä', '.', '...', '---', '=', '<<', '\u00a0', '/', '(x)', '2026-01-01', 'a: 1\n', 'b:\n  c: 2\n', 'l: [x, y]\n', 'm: { k: v, w: 1 }\n',
  );

  it('and never differs from the parser, whatever the text', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')), (text) => {
      const read = both(text);
      if (read) expect(read.plain).toEqual(read.parsed);
    }), { numRuns: 20_000 });
  });

  it('as most of what people write is', () => {
    const folder = 'examples/portfolio/partnerships';
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => readFileSync(join(folder, name), 'utf8'));
    const plain = texts.filter((text) => {
      const fences = findFences(text);
      if (fences.type !== 'yaml') return false;
      const { start, end } = fences.content;
      const read = readPlainYaml(text, start, end);
      if (read) expect({ root: read, problems: [] }).toEqual(parseYaml(text, start, end));
      return read !== undefined;
    });
    expect(plain.length / texts.length).toBeGreaterThan(0.5);
  });
});
