import { emptyRecord } from '../text/record.ts';
import type { Span } from '../text/span.ts';

/** A value of the frontmatter with the place where it is written. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

/** Text, number, truth value or nothing. `raw` is the text as written, so that a date or a year stays text. */
export interface YamlScalar {
  readonly type: 'scalar';
  readonly value: string | number | boolean | null;
  readonly raw: string;
  readonly span: Span;
}

/** A mapping; pairs stand in the order of the file, a key that is repeated stands once for each time. */
export interface YamlMap {
  readonly type: 'map';
  readonly pairs: readonly YamlPair[];
  readonly span: Span;
}

/** A key and its value. */
export interface YamlPair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** A sequence. */
export interface YamlList {
  readonly type: 'list';
  readonly items: readonly YamlNode[];
  readonly span: Span;
}

/** Keys and list positions from the frontmatter's top down to a value. */
export type Path = readonly (string | number)[];

/** From how many keys on a map gets an index; below, looking through it is as fast. */
const INDEXED_FROM = 64;

const indexes = new WeakMap<YamlMap, ReadonlyMap<string, YamlPair>>();

/** The pair of a key in a map; the first where the key is repeated. */
export function pairOf(node: YamlNode | undefined, key: string): YamlPair | undefined {
  if (node?.type !== 'map') return undefined;
  return node.pairs.length < INDEXED_FROM ? node.pairs.find((pair) => pair.key === key) : indexOf(node).get(key);
}

function indexOf(map: YamlMap): ReadonlyMap<string, YamlPair> {
  const known = indexes.get(map);
  if (known) return known;
  const index = new Map([...map.pairs].reverse().map((pair) => [pair.key, pair]));
  indexes.set(map, index);
  return index;
}

/** The value at a path, or undefined where there is none. */
export function nodeAt(root: YamlNode | undefined, path: Path): YamlNode | undefined {
  let node = root;
  for (const step of path) {
    node = typeof step === 'number' ? itemOf(node, step) : pairOf(node, step)?.value;
    if (!node) return undefined;
  }
  return node;
}

function itemOf(node: YamlNode | undefined, index: number): YamlNode | undefined {
  return node?.type === 'list' ? node.items[index] : undefined;
}

/**
 * Where to point for a path: its value; where the value is blank, its key; where the key is missing, the nearest parent's
 * key. Undefined when not even the first key is there.
 */
export function spanAt(root: YamlNode | undefined, path: Path): Span | undefined {
  let node = root;
  let found: Span | undefined;
  for (const step of path) {
    const pair = typeof step === 'string' ? pairOf(node, step) : undefined;
    const next = pair ? pair.value : typeof step === 'number' ? itemOf(node, step) : undefined;
    if (!next) return found;
    found = pair ? pair.keySpan : next.span;
    node = next;
  }
  return node?.type === 'scalar' && node.value !== null ? node.span : found;
}

/**
 * The plain value of a node. Blank (`null`) entries of a map are left out, because a blank answer and a missing one are
 * the same: unknown. Objects have no prototype, so that a key such as `__proto__` is a key like any other.
 */
export function toData(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'list') return node.items.map(toData);
  const data = emptyRecord<unknown>();
  for (const { key, value } of node.pairs) {
    if (data[key] !== undefined || (value.type === 'scalar' && value.value === null)) continue;
    data[key] = toData(value);
  }
  return data;
}
