import { MOST_REVIEWS } from '../../model/facts.ts';
import { reviewsUntil } from '../../model/partnership.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'too-many-reviews',
  title: 'More reviews than are looked at',
  level: 'warning',
  why: 'Every review is compared with those before it, so their number has a bound that keeps a check fast. What a review says that is older counts no more, and nobody should think that it does.',
  firesWhen: `A partnership has more than ${MOST_REVIEWS} reviews. The newest of those that are left out says so.`,
  example: { fires: `(the oldest of ${MOST_REVIEWS + 1} reviews)`, clear: `(the oldest of ${MOST_REVIEWS} reviews)` },
  compare: ({ document, reviews: all, asOf }) => {
    const reviews = reviewsUntil({ reviews: all }, asOf);
    const leftOut = reviews.slice(0, -MOST_REVIEWS);
    if (leftOut.at(-1)?.document !== document) return [];
    const others = leftOut.length === 1 ? '' : ` and the ${leftOut.length - 1} before it`;
    return [{
      span: spanOfPlace({ document: document.markdown, path: ['date'] }),
      message: `the newest ${MOST_REVIEWS} of the partnership's ${reviews.length} reviews are looked at, so this one${others} not; move old reviews where no document is expected`,
    }];
  },
};
