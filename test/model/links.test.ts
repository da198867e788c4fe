import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/document.ts';
import { anchorsOf, hasAnchor } from '../../src/model/links.ts';

const document = parseMarkdown('review.md', [
  '# Review', '## Decisions and actions', "## Partner's view", '## What? Why!', '## Review', '## review-1', '## Über uns', '## a  b', '## Snake_case 2', '## *Marked* up',
].join('\n\nText.\n\n'));

describe('the anchors of headings', () => {
  it('are those that git hosts make', () => {
    expect(anchorsOf(document)).toEqual([
      'review', 'decisions-and-actions', 'partners-view', 'what-why', 'review-1', 'review-1-1', 'über-uns', 'a-b', 'snake_case-2', 'marked-up',
    ]);
  });

  it('are there, each of them', () => {
    expect(anchorsOf(document).filter((anchor) => !hasAnchor(document, anchor))).toEqual([]);
  });

  it.each(['what?-why!', "partner's-view", 'what--why', 'review-2', 'decisions', 'decisions and actions', 'Review', ''])('and "%s" is not', (anchor) => {
    expect(hasAnchor(document, anchor)).toBe(false);
  });
});
