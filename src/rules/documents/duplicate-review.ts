import { spanOfPlace } from '../../model/place.ts';
import type { DocumentProblem, DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'duplicate-review',
  title: 'Two reviews of one day or period',
  level: 'error',
  why: 'A review that is there twice counts a persisting sign twice, and the history tells a story that did not happen.',
  firesWhen: 'Two reviews of a partnership have the same date or the same period.',
  example: { fires: 'period: 2026-Q1 (in two reviews)', clear: 'period: 2026-Q2' },
  compare: ({ document, reviews }) => {
    const index = reviews.findIndex((review) => review.document === document);
    const before = reviews.slice(0, Math.max(0, index));
    return (['date', 'period'] as const).flatMap((field): DocumentProblem[] => {
      const own = written(document.data[field]);
      const other = before.find((review) => written(review.data[field]) === own);
      if (!other || own === undefined) return [];
      return [{
        span: spanOfPlace({ document: document.markdown, path: [field] }),
        message: `${other.document.markdown.path} reviews the same ${field === 'date' ? 'day' : 'period'}, ${own}; expected one review for each`,
        related: [{ document: other.document.markdown, path: [field] }],
      }];
    }).slice(0, 1);
  },
};

/** A period may be a year, which is read as a number. */
function written(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
