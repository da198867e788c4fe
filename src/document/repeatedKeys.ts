import { pairOf, type YamlMap, type YamlNode, type YamlPair } from './yamlNode.ts';

/** Keys that stand more than once in a map, at any depth: the later pair with the first. */
export function repeatedKeys(root: YamlNode): readonly { readonly first: YamlPair; readonly again: YamlPair }[] {
  const found: { first: YamlPair; again: YamlPair }[] = [];
  const visit = (node: YamlNode): void => {
    if (node.type === 'list') node.items.forEach(visit);
    if (node.type === 'map') visitMap(node);
  };
  const visitMap = (map: YamlMap): void => {
    for (const pair of map.pairs) {
      const first = pairOf(map, pair.key);
      if (first && first !== pair) found.push({ first, again: pair });
      if (pair.value.type !== 'scalar') visit(pair.value);
    }
  };
  visit(root);
  return found;
}
