import type { YamlMap, YamlNode, YamlPair } from './yamlNode.ts';

/** Keys that stand more than once in a map, at any depth: the later pair with the first. */
export function repeatedKeys(root: YamlNode): readonly { readonly first: YamlPair; readonly again: YamlPair }[] {
  const found: { first: YamlPair; again: YamlPair }[] = [];
  const visit = (node: YamlNode): void => {
    if (node.type === 'list') node.items.forEach(visit);
    if (node.type === 'map') visitMap(node);
  };
  const visitMap = ({ pairs }: YamlMap): void => {
    const firstOf = pairs.length > FEW ? firstPairs(pairs) : (key: string) => pairs.find((pair) => pair.key === key);
    for (const pair of pairs) {
      const first = firstOf(pair.key);
      if (first && first !== pair) found.push({ first, again: pair });
      if (pair.value.type !== 'scalar') visit(pair.value);
    }
  };
  visit(root);
  return found;
}

/** So many keys are looked through faster than they are remembered. */
const FEW = 16;

function firstPairs(pairs: readonly YamlPair[]): (key: string) => YamlPair | undefined {
  const byKey = new Map<string, YamlPair>();
  for (const pair of pairs) if (!byKey.has(pair.key)) byKey.set(pair.key, pair);
  return (key) => byKey.get(key);
}
