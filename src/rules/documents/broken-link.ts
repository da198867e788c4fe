import { didYouMean, nearest } from '../../text/didYouMean.ts';
import { grouped } from '../../text/grouped.ts';
import type { DocumentProblem, DocumentRule, LinkTarget } from '../documentRule.ts';

const EXPECTED = "expected a path from this document's folder, or from the portfolio's root with a leading /";

export const rule: DocumentRule = {
  id: 'broken-link',
  title: 'A link that leads nowhere',
  level: 'warning',
  why: 'Evidence that cannot be opened is no evidence when it is needed.',
  firesWhen: 'A relative link in the text, or the path of the plan, names a file or a heading that is not there.',
  example: { fires: '[the offer](offer-final2.md)', clear: '[the offer](offer.md)' },
  check: ({ document, linkTarget }) => {
    // In a long text the same few targets are linked to again and again.
    return [...grouped(document.links, ({ target }) => target).values()].flatMap((places): readonly DocumentProblem[] => {
      const [link] = places;
      const message = link && problemOf(link.target, linkTarget(document, link));
      return message === undefined ? [] : places.map(({ span }) => ({ span, message }));
    });
  },
};

function problemOf(target: string, found: LinkTarget | undefined): string | undefined {
  if (!found) return undefined;
  const [path = '', anchor] = target.split('#');
  if (!found.exists) return `there is no file "${decode(path)}"; ${EXPECTED}`;
  if (anchor === undefined || anchor === '' || !found.anchors) return undefined;
  const anchors = found.anchors();
  if (anchors.includes(decode(anchor).toLowerCase())) return undefined;
  const where = path === '' ? 'in this document' : `in "${decode(path)}"`;
  return `there is no heading #${anchor} ${where}${didYouMean(suggestion(anchor, anchors))}`;
}

/** Looking for the nearest of very many headings, for very many links, would take minutes. */
const MOST_COMPARED = 200;

function suggestion(anchor: string, anchors: readonly string[]): string | undefined {
  return anchors.length > MOST_COMPARED ? undefined : nearest(anchor, anchors);
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
