import { pairOf, nodeAt } from '../../document/yamlNode.ts';
import { fieldsBelow } from '../../model/fields.ts';
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
  check: ({ document }) => document.problems.flatMap((problem) => (problem.type === 'unknown' ? [unknownField(document, problem)] : [])),
};

function unknownField(document: PartnershipDocument, { path, field }: SchemaProblem & { type: 'unknown' }): DocumentProblem {
  const parent = nodeAt(document.markdown.frontmatter, path);
  const known = document.kind ? fieldsBelow(document.kind, path) : [];
  const free = known.filter((name) => pairOf(parent, name) === undefined);
  const meant = nearest(field, free);
  const where = path.length === 0 ? '' : ` in ${path.join('.')}`;
  const span = pairOf(parent, field)?.keySpan ?? spanOfPlace({ document: document.markdown, path });
  return {
    span,
    message: `there is no field "${field}"${where}${didYouMean(meant)}${meant === undefined ? '; begin it with x- if it is your own' : ''}`,
    ...replaceText(document, span, { written: field, meant, known, beside: parent?.type === 'map' ? parent.pairs.map(({ key }) => key) : [] }),
  };
}
