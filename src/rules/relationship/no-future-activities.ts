import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'no-future-activities',
  title: 'Nothing planned',
  dimension: 'relationship',
  severity: 'medium',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['commit-activities'],
  sources: ['symptoms', 'signs'],
  provenance: ['source'],
  why: 'A partnership that is going somewhere has dates ahead of it. When nobody will commit to a next one, somebody has decided already and has not said so.',
  data: ['r.next[] {what, date, owner}'],
  firesWhen: 'Nothing is planned for a day after the review.',
  examples: {
    fires: [{ review: 'next: []' }, { review: 'next: [{ what: joint workshop, date: 2026-03-20, owner: us }]' }],
    clear: [{ review: 'next: [{ what: joint workshop, date: 2026-05-20, owner: us }]' }],
  },
  evaluate(facts) {
    const { next } = facts.review;
    if (next === undefined) return unknown('next is not answered');
    const dates = next.flatMap(({ date }) => date ?? []).sort();
    const ahead = dates.find((date) => date > facts.date);
    if (ahead !== undefined) return clear(`${count(dates.filter((date) => date > facts.date).length, 'activity', 'activities')} ahead, the next on ${ahead}`);
    const undated = next.length - dates.length;
    const last = dates.at(-1);
    const known = [
      ...(last === undefined ? [] : [`the last one was on ${last}`]),
      ...(undated === 0 ? [] : [`${count(undated, 'plan')} without a date`]),
    ];
    const said = `nothing is planned for a day after ${facts.date}${known.length > 0 ? ` (${known.join(', ')})` : ''}; commit to at least one with a date`;
    return fired('medium', said, [facts.reviewed('next'), ...next.map((_, index) => facts.reviewed('next', index, 'date'))]);
  },
});
