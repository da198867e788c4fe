import { addCadence, daysBetween } from '../../model/dates.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'review-overdue',
  title: 'A review is due',
  dimension: 'governance',
  severity: 'by age',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  escalates: false,
  actions: ['work-at-it'],
  sources: ['symptoms', 'signs'],
  provenance: ['source', 'default'],
  why: 'A partnership is work that does not end. What nobody has looked at for a while is not known to be well, however well it was the last time.',
  data: ['c.reviewEvery', 'c.tier', 'r.date', 'c.started'],
  firesWhen: 'On the day of judgement the newest review is older than the agreed time between reviews: low; older than 1.5 times as long: medium; older than 2 times as long, whatever has no finding is unknown as well. Without a review it counts from the start.',
  examples: {
    fires: [{ charter: 'reviewEvery: P1W' }],
    clear: [{ charter: 'reviewEvery: P3M' }],
  },
  evaluate(facts) {
    const { cadence } = facts;
    if (cadence === undefined) return unknown('neither reviewEvery nor tier is written down');
    const from = facts.hasReview ? facts.date : facts.agreement.started;
    if (from === undefined) return unknown('there is no review, and started is not written down');
    const due = addCadence(from, cadence, 1);
    const last = facts.hasReview ? `the last review is of ${from}` : `there is no review since the start on ${from}`;
    if (facts.isOlderThan(1) !== true) return clear(`${last}; the next one is due by ${due}`);
    if (facts.partnership.unjudgeable.some(({ kind }) => kind === undefined || kind === 'review')) return unknown(`${last}, but a document cannot be read or placed, and may be a newer one`);
    const late = count(daysBetween(due, facts.asOf), 'day');
    return fired(facts.isOlderThan(1.5) === true ? 'medium' : 'low', `${last}; the next one was due by ${due}, ${late} ago`, [
      facts.hasReview ? facts.reviewed('date') : facts.agreed('started'),
      facts.agreed(facts.agreement.reviewEvery === undefined ? 'tier' : 'reviewEvery'),
    ]);
  },
});
