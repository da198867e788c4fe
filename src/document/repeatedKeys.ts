import type { YamlMap, YamlNode, YamlPair } from './yamlNode.ts';

/** Keys that stand more than once in a map, at any depth: the later pair with the first. */
export function repeatedKeys(root: YamlNode): readonly { readonly first: YamlPair; readonly again: YamlPair }[] {
  const found: { first: YamlPair; again: YamlPair }[] = [];
  const visit = (node: YamlNode): void => {
    if (node.type === 'list') node.items.forEach(visit);
    if (node.type === 'map') visitMap(node);
  };
  const visitMap = (map: YamlMap): void => {
    const seen = new Map<string, YamlPair>();
    for (const pair of map.pairs) {
      const first = seen.get(pair.key);
      if (first) found.push({ first, again: pair });
      else seen.set(pair.key, pair);
      if (pair.value.type !== 'scalar') visit(pair.value);
    }
  };
  visit(root);
  return found;
}
