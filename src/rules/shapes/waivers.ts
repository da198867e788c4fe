import { nodeAt } from '../../document/yamlNode.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { DocumentContext, DocumentProblem, WaiverUse } from '../documentRule.ts';

/** A waiver's rule and day as they stand in the document. */
export interface WrittenWaiver {
  readonly rule: string;
  readonly until: string;
}

/** A problem for every waiver of this document that is used in a certain way. */
export function waiverProblems(
  { document, waivers }: DocumentContext, use: WaiverUse, message: (waiver: WrittenWaiver) => string,
): readonly DocumentProblem[] {
  return waivers.flatMap((actual, index) => {
    const path = ['waivers', index, 'rule'];
    if (actual !== use || !nodeAt(document.markdown.frontmatter, path)) return [];
    const waiver = { rule: textAt(document, path), until: textAt(document, ['waivers', index, 'until']) };
    return [{ span: spanOfPlace({ document: document.markdown, path }), message: message(waiver) }];
  });
}

function textAt(document: DocumentContext['document'], path: readonly (string | number)[]): string {
  const node = nodeAt(document.markdown.frontmatter, path);
  return node?.type === 'scalar' ? node.raw : '';
}
