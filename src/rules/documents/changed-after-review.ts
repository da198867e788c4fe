import { addDays } from '../../model/dates.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { DocumentRule } from '../documentRule.ts';
import { count } from '../shapes/numbers.ts';

/** Our default: a week for corrections after the review's day. */
const DAYS = 7;

export const rule: DocumentRule = {
  id: 'changed-after-review',
  title: 'A review changed long after its day',
  level: 'warning',
  why: 'A review says how things looked on its day. One that is rewritten later, knowing what came of it, is no history any more; new knowledge belongs into the next review.',
  firesWhen: `Git shows a change to a review more than ${DAYS} days (our default) after its date.`,
  example: { fires: 'date: 2026-01-05 (last commit on 2026-03-20)', clear: 'date: 2026-01-05 (last commit on 2026-01-12)' },
  check: ({ document, changedOn, settings }) => {
    const date = document.kind === 'review' ? document.data['date'] : undefined;
    // Git is asked about nothing but reviews, because it may have to be run for that.
    const changed = typeof date === 'string' ? changedOn(document) : undefined;
    if (typeof date !== 'string' || changed === undefined) return [];
    const days = settings.thresholds?.['changed-after-review']?.['days'] ?? DAYS;
    if (changed <= addDays(date, days)) return [];
    return [{
      span: spanOfPlace({ document: document.markdown, path: ['date'] }),
      message: `git saw this review change on ${changed}, more than ${count(days, 'day')} after its date; put what is new into the next review`,
    }];
  },
};
