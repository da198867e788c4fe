import type { YamlMap, YamlNode, YamlPair } from './yamlNode.ts';

/** Keys that stand more than once in a map, at any depth: the later pair with the first. */
export function repeatedKeys(root: YamlNode): readonly Repeated[] {
  const found: Repeated[] = [];
  visit(root, found);
  return found;
}

interface Repeated {
  readonly first: YamlPair;
  readonly again: YamlPair;
}

function visit(node: YamlNode, found: Repeated[]): void {
  if (node.type === 'list') for (const item of node.items) visit(item, found);
  if (node.type === 'map') visitMap(node, found);
}

function visitMap({ pairs }: YamlMap, found: Repeated[]): void {
  // Hardly any map repeats a key.
  const firsts = hasRepeated(pairs) ? firstPairs(pairs) : undefined;
  for (const pair of pairs) {
    const first = firsts?.get(pair.key);
    if (first && first !== pair) found.push({ first, again: pair });
    if (pair.value.type !== 'scalar') visit(pair.value, found);
  }
}

/** So many keys are compared with each other faster than they are remembered. */
const FEW = 32;

function hasRepeated(pairs: readonly YamlPair[]): boolean {
  if (pairs.length > FEW) return new Set(pairs.map(({ key }) => key)).size < pairs.length;
  for (let i = 1; i < pairs.length; i++) {
    const key = pairs[i]?.key;
    for (let j = 0; j < i; j++) if (pairs[j]?.key === key) return true;
  }
  return false;
}

function firstPairs(pairs: readonly YamlPair[]): ReadonlyMap<string, YamlPair> {
  const byKey = new Map<string, YamlPair>();
  for (const pair of pairs) if (!byKey.has(pair.key)) byKey.set(pair.key, pair);
  return byKey;
}
