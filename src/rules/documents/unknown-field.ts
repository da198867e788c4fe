import { nodeAt, pairOf, type Path, type YamlNode } from '../../document/yamlNode.ts';
import { fieldsBelow } from '../../model/fields.ts';
import type { FieldKind } from '../../model/generated/fields.ts';
import { didYouMean, nearest } from '../../text/didYouMean.ts';
import type { DocumentProblem, DocumentRule } from '../documentRule.ts';
import type { PartnershipDocument } from '../../model/partnershipDocument.ts';
import type { SchemaProblem } from '../../model/validate.ts';
import { spanOfPlace } from '../../model/place.ts';
import { replaceText } from '../shapes/fix.ts';

export const rule: DocumentRule = {
  id: 'unknown-field',
  title: 'A field that does not exist',
  level: 'warning',
  why: 'An answer under a misspelt key is an answer that nobody reads. Keys that begin with x- are your own and are left alone.',
  firesWhen: 'A key is not in the schema of its document and does not begin with x-.',
  example: { fires: 'customer: { satisfactoin: 4 }', clear: 'customer: { satisfaction: 4 }' },
  check: ({ document }) => {
    const { kind, markdown: { frontmatter } } = document;
    const strange = [...document.problems.filter(isUnknown), ...(kind && frontmatter ? blankStrangers(kind, frontmatter, []) : [])];
    const seen = new Map<YamlNode | undefined, Surroundings>();
    return strange.map(({ path, field }) => {
      const parent = nodeAt(frontmatter, path);
      const around = seen.get(parent) ?? surroundingsOf(parent, kind, path);
      seen.set(parent, around);
      return unknownField(document, path, field, around);
    });
  },
};

type Stranger = Pick<SchemaProblem & { type: 'unknown' }, 'path' | 'field'>;

function isUnknown(problem: SchemaProblem): problem is SchemaProblem & { type: 'unknown' } {
  return problem.type === 'unknown';
}

/** Keys without a value are no answers, so the schema does not see them; whoever is about to type one would like to know. */
function blankStrangers(kind: FieldKind, node: YamlNode, path: Path): readonly Stranger[] {
  if (node.type === 'list') return node.items.flatMap((item, index) => blankStrangers(kind, item, [...path, index]));
  if (node.type === 'scalar') return [];
  const known = fieldsBelow(kind, path);
  return node.pairs.flatMap(({ key, value }) => {
    const isStranger = value.type === 'scalar' && value.value === null && known.length > 0 && !known.includes(key) && !key.startsWith('x-');
    if (isStranger) return [{ path, field: key }];
    return key.startsWith('x-') ? [] : blankStrangers(kind, value, [...path, key]);
  });
}

/** Which keys there are in a map, and which there could be. */
interface Surroundings {
  readonly parent: YamlNode | undefined;
  readonly beside: readonly string[];
  readonly known: readonly string[];
  readonly free: readonly string[];
}

function surroundingsOf(parent: YamlNode | undefined, kind: FieldKind | undefined, path: Path): Surroundings {
  const beside = parent?.type === 'map' ? parent.pairs.map(({ key }) => key) : [];
  const known = kind ? fieldsBelow(kind, path) : [];
  return { parent, beside, known, free: known.filter((name) => !beside.includes(name)) };
}

function unknownField(document: PartnershipDocument, path: Path, field: string, { parent, beside, known, free }: Surroundings): DocumentProblem {
  const meant = nearest(field, free);
  const where = path.length === 0 ? '' : ` in ${path.join('.')}`;
  const span = pairOf(parent, field)?.keySpan ?? spanOfPlace({ document: document.markdown, path });
  return {
    span,
    message: `there is no field "${field}"${where}${didYouMean(meant)}${meant === undefined ? '; begin it with x- if it is your own' : ''}`,
    ...replaceText(document, span, { written: field, meant, known, beside }),
  };
}
