import { nodeAt } from '../../document/yamlNode.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { DocumentContext, DocumentProblem, WaiverUse } from '../documentRule.ts';

/** A waiver as it stands in the document. */
export interface WrittenWaiver {
  readonly rule: string;
  /** ` for joint-revenue`, or nothing where the waiver is for all subjects. */
  readonly subject: string;
  readonly until: string;
}

/** A problem for every waiver of this document that is used in a certain way. One of a rule that is not there is named as such elsewhere. */
export function waiverProblems(
  { document, rules, waivers }: DocumentContext, use: WaiverUse, message: (waiver: WrittenWaiver) => string,
): readonly DocumentProblem[] {
  return waivers.flatMap((actual, index) => {
    const path = ['waivers', index, 'rule'];
    if (actual !== use || !rules.some((rule) => rule.id === textAt(document, path))) return [];
    const subject = textAt(document, ['waivers', index, 'subject']);
    const waiver = {
      rule: textAt(document, path),
      subject: subject === '' ? '' : ` for ${subject}`,
      until: textAt(document, ['waivers', index, 'until']),
    };
    return [{ span: spanOfPlace({ document: document.markdown, path }), message: message(waiver) }];
  });
}

function textAt(document: DocumentContext['document'], path: readonly (string | number)[]): string {
  const node = nodeAt(document.markdown.frontmatter, path);
  return node?.type === 'scalar' ? node.raw : '';
}
