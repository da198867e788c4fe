import { nodeAt } from '../../document/yamlNode.ts';
import type { Facts } from '../../model/facts.ts';
import type { Kind } from '../../model/sections.ts';
import type { Place } from '../../model/place.ts';

/**
 * The ids that stand in a map of a document, those with a blank or an invalid entry too, which are not among its answers:
 * an entry that was emptied is not known, it is not gone.
 */
export function idsAt(place: Place): readonly string[] {
  const node = 'path' in place ? nodeAt(place.document.frontmatter, place.path) : undefined;
  return node?.type === 'map' ? [...new Set(node.pairs.map((pair) => pair.key))] : [];
}

/** Whether a document of a kind is there that could not be read. */
export function isUnreadable(facts: Facts, kind: Kind): boolean {
  return facts.partnership.unjudgeable.some((document) => document.kind === kind);
}
