import type { YamlMap, YamlNode, YamlPair } from '../document/yamlNode.ts';
import type { Span } from '../text/span.ts';
import { fieldsOf, type FieldBranch } from './fields.ts';
import type { FieldReference } from './generated/fields.ts';
import type { PartnershipDocument } from './partnershipDocument.ts';

/** An id where it is written in a frontmatter. */
export interface Mention {
  readonly id: string;
  readonly span: Span;
  /** What it is the id of; several where the schema leaves open which. */
  readonly references: readonly FieldReference[];
  /** Whether it stands for something that is written here or elsewhere; `may-use`: or for nothing but itself. */
  readonly role: 'defines' | 'uses' | 'may-use';
  /** The map whose key it is. */
  readonly map?: YamlMap;
}

type Visit = (mention: Mention) => void;

/** Tells every id in a document's frontmatter, in the order of the file. */
export function eachMention({ kind, markdown: { frontmatter } }: PartnershipDocument, visit: Visit): void {
  if (frontmatter && kind) walk(frontmatter, fieldsOf(kind), visit);
}

function walk(node: YamlNode, fields: FieldBranch | undefined, visit: Visit): void {
  if (!fields?.refers) return;
  if (node.type === 'list') return node.items.forEach((item, index) => walk(item, fields.below(index), visit));
  if (node.type === 'scalar') return tellText(node, fields, visit);
  const keys = fields.field?.defines ?? fields.field?.keys;
  for (const pair of node.pairs) {
    if (keys) tellKey(pair, node, keys, fields, visit);
    walk(pair.value, fields.below(pair.key), visit);
  }
}

function tellText({ raw, span }: Extract<YamlNode, { type: 'scalar' }>, { field, mayRefer }: FieldBranch, visit: Visit): void {
  if (raw === '') return;
  if (field?.refers) visit({ id: raw, span, references: [field.refers], role: 'uses' });
  else if (mayRefer.length > 0) visit({ id: raw, span, references: mayRefer, role: 'may-use' });
}

function tellKey(pair: YamlPair, map: YamlMap, reference: FieldReference, { field }: FieldBranch, visit: Visit): void {
  const role = field?.defines || bringsDefinition(reference, pair) ? 'defines' : 'uses';
  visit({ id: pair.key, span: pair.keySpan, references: [reference], role, map });
}

/** In a review a KPI that brings its definition along is defined there. */
function bringsDefinition(reference: FieldReference, { value }: YamlPair): boolean {
  return reference === 'kpi' && value.type === 'map' && value.pairs.some(({ key }) => key === 'target' || key === 'unit');
}
