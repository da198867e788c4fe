import { linksOf } from '../../model/links.ts';
import { didYouMean, nearest } from '../../text/didYouMean.ts';
import type { DocumentProblem, DocumentRule } from '../documentRule.ts';

const EXPECTED = "expected a path from this document's folder, or from the portfolio's root with a leading /";

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
    if (!found.exists) return [{ span, message: `there is no file "${decode(path)}"; ${EXPECTED}` }];
    if (anchor === undefined || anchor === '' || !found.anchors) return [];
    const anchors = found.anchors();
    if (anchors.includes(decode(anchor).toLowerCase())) return [];
    const where = path === '' ? 'in this document' : `in "${decode(path)}"`;
    return [{ span, message: `there is no heading #${anchor} ${where}${didYouMean(suggestion(anchor, anchors))}` }];
  }),
};

/** Looking for the nearest of very many headings, for very many links, would take minutes. */
const MOST_COMPARED = 200;

function suggestion(anchor: string, anchors: readonly string[]): string | undefined {
  return anchors.length > MOST_COMPARED ? undefined : nearest(anchor, anchors);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
