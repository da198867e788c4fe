import { emptyRecord } from '../text/record.ts';
import { span, type Span } from '../text/span.ts';

/** A value of the frontmatter with the place where it is written. */
export type YamlNode = YamlScalar | YamlMap | YamlList;

/*
 * A document has hundreds of nodes, of whose places hardly any is asked for: a node keeps two numbers, and makes a span of
 * them when it is asked.
 */

/** Text, number, truth value or nothing. `raw` is the text as written, so that a date or a year stays text. */
export class YamlScalar {
  readonly type = 'scalar';

  constructor(
    readonly value: string | number | boolean | null, readonly raw: string,
    private readonly start: number, private readonly end: number,
  ) {}

  get span(): Span {
    return span(this.start, this.end);
  }

  /** The same value at another place. */
  at({ start, end }: Span): YamlScalar {
    return new YamlScalar(this.value, this.raw, start, end);
  }

  /** A pair with this as its key. */
  asKeyOf(value: YamlNode): YamlPair {
    return keyed(this.raw, this.start, this.end, value);
  }
}

/** A pair of a key as it is written from `start` to `end`, and a value. */
export function keyed(key: string, start: number, end: number, value: YamlNode): YamlPair {
  return new YamlPair(shared(key), start, end, value);
}

/** Every document has the same few keys: one text for all of them is found faster in an object, and takes less room. */
function shared(key: string): string {
  const known = keys.get(key);
  if (known !== undefined) return known;
  if (keys.size >= MOST_SHARED) keys.clear();
  keys.set(key, key);
  return key;
}

/** More keys than all schemas have together, so that only users' own are ever forgotten. */
const MOST_SHARED = 4096;

const keys = new Map<string, string>();

/** A mapping; pairs stand in the order of the file, a key that is repeated stands once for each time. */
export class YamlMap {
  readonly type = 'map';

  constructor(readonly pairs: readonly YamlPair[], private readonly start: number, private readonly end: number) {}

  get span(): Span {
    return span(this.start, this.end);
  }

  /** The same map at another place. */
  at({ start, end }: Span): YamlMap {
    return new YamlMap(this.pairs, start, end);
  }
}

/** A key and its value. */
export class YamlPair {
  constructor(readonly key: string, private readonly start: number, private readonly end: number, readonly value: YamlNode) {}

  get keySpan(): Span {
    return span(this.start, this.end);
  }

  /** The same key with another value. */
  with(value: YamlNode): YamlPair {
    return new YamlPair(this.key, this.start, this.end, value);
  }
}

/** A sequence. */
export class YamlList {
  readonly type = 'list';

  constructor(readonly items: readonly YamlNode[], private readonly start: number, private readonly end: number) {}

  get span(): Span {
    return span(this.start, this.end);
  }

  /** The same list at another place. */
  at({ start, end }: Span): YamlList {
    return new YamlList(this.items, start, end);
  }
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
    const own = value.type === 'scalar' ? value.value : toData(value);
    if (own !== null && data[key] === undefined) data[key] = own;
  }
  return data;
}
