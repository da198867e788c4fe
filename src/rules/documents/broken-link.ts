import { linksOf } from '../../model/links.ts';
import { didYouMean, nearest } from '../../text/didYouMean.ts';
import type { DocumentProblem, DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'broken-link',
  title: 'A link that leads nowhere',
  level: 'warning',
  why: 'Evidence that cannot be opened is no evidence when it is needed.',
  firesWhen: 'A relative link in the text, or the path of the plan, names a file or a heading that is not there.',
  example: { fires: '[the offer](offer-final2.md)', clear: '[the offer](offer.md)' },
  check: ({ document, linkTarget }) => linksOf(document).flatMap(({ target, span }): DocumentProblem[] => {
    const found = linkTarget(document, target);
    if (!found) return [];
    const [path = '', anchor] = target.split('#');
    if (!found.exists) return [{ span, message: `there is no file ${decode(path)}; expected a path relative to this document` }];
    if (anchor === undefined || anchor === '' || !found.anchors || found.anchors.includes(decode(anchor).toLowerCase())) return [];
    return [{ span, message: `there is no heading #${anchor}${path === '' ? ' in this document' : ` in ${decode(path)}`}${didYouMean(nearest(anchor, found.anchors))}` }];
  }),
};

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
