import { nodeAt, pairOf, type Path, type YamlNode, type YamlPair } from '../../document/yamlNode.ts';
import { fieldsBelow, fieldsOf, type FieldBranch } from '../../model/fields.ts';
import type { FieldKind } from '../../model/generated/fields.ts';
import { didYouMean, nearest } from '../../text/didYouMean.ts';
import type { DocumentProblem, DocumentRule } from '../documentRule.ts';
import type { PartnershipDocument } from '../../model/partnershipDocument.ts';
import type { SchemaProblem } from '../../model/validate.ts';
import { spanOfPlace } from '../../model/place.ts';
import { span } from '../../text/span.ts';
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
    const strange = [...document.problems.filter(isUnknown), ...(kind && frontmatter ? blankStrangers(frontmatter, fieldsOf(kind)) : [])];
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
function blankStrangers(root: YamlNode, fields: FieldBranch): readonly Stranger[] {
  const found: Stranger[] = [];
  const path: (string | number)[] = [];
  const walk = (node: YamlNode, branch: FieldBranch | undefined): void => {
    if (node.type === 'scalar' || !branch) return;
    if (node.type === 'list') return node.items.forEach((item, index) => step(index, item, branch));
    for (const { key, value } of node.pairs) {
      if ((value.type === 'scalar' && value.value !== null) || key.startsWith('x-')) continue;
      if (value.type !== 'scalar') step(key, value, branch);
      else if (branch.keys.length > 0 && !branch.keys.includes(key)) found.push({ path: [...path], field: key });
    }
  };
  const step = (along: string | number, node: YamlNode, from: FieldBranch): void => {
    path.push(along);
    walk(node, from.below(along));
    path.pop();
  };
  walk(root, fields);
  return found;
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
  const cut = textCutByComma(document, parent, field);
  if (cut) return cut;
  const meant = nearest(field, free);
  const inside = path.length === 0 ? '' : ` in ${path.join('.')}`;
  const where = pairOf(parent, field)?.keySpan ?? spanOfPlace({ document: document.markdown, path });
  return {
    span: where,
    message: `there is no field "${field}"${inside}${didYouMean(meant)}${meant === undefined ? '; begin it with x- if it is your own' : ''}`,
    ...replaceText(document, where, { written: field, meant, known, beside }),
  };
}

/** No person writes more keys into one pair of brackets. */
const MOST_KEYS = 100;

/** In `{ what: calls, mails }` the comma ends the text, and `mails` becomes a key that nobody meant. */
function textCutByComma({ markdown: { source } }: PartnershipDocument, parent: YamlNode | undefined, field: string): DocumentProblem | undefined {
  if (parent?.type !== 'map' || parent.pairs.length > MOST_KEYS) return undefined;
  const index = parent.pairs.findIndex(({ key }) => key === field);
  const strange = parent.pairs[index];
  const first = parent.pairs.slice(0, Math.max(index, 0)).findLast((pair) => !isBare(pair));
  if (!strange || !isBare(strange) || first?.value.type !== 'scalar') return undefined;
  const last = parent.pairs.slice(index).findIndex((pair) => !isBare(pair));
  const whole = span(first.value.span.start, parent.pairs.at(last < 0 ? -1 : index + last - 1)?.keySpan.end ?? strange.keySpan.end);
  const text = source.text.slice(whole.start, whole.end);
  if (/["'\\\r\n]/.test(text)) return undefined;
  return {
    span: strange.keySpan,
    message: `a comma ends the text of ${first.key} before "${field}"; put the whole text in quotes`,
    fix: { title: 'Put the whole text in quotes', edits: [{ span: whole, text: `"${text}"` }], safety: 'offered' },
  };
}

/** A key without even a colon, which only brackets allow. */
function isBare({ keySpan, value }: YamlPair): boolean {
  return value.type === 'scalar' && value.value === null && value.span.end === keySpan.end;
}
