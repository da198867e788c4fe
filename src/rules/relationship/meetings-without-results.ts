import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count, exact, percent } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'meetings-without-results',
  title: 'Meetings without results',
  dimension: 'relationship',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['issue-method', 'create-management-structure'],
  sources: ['signs'],
  provenance: ['source', 'default'],
  why: 'A meeting that ends without a decision or a task is held again. When there are more and more of them, talking has taken the place of working.',
  data: ['r.contact {meetings, meetingsWithOutcome}', 'the review before'],
  firesWhen: 'Of at least 3 meetings in the period, less than 50 % ended with a decision or a task; high when there were also at least 50 % more meetings than in the review before.',
  thresholds: {
    meetingsFrom: { value: 3, says: 'from 3 meetings in the period on it is a sign that most end with nothing' },
    outcomePct: { value: 50, says: 'less than 50 per cent of the meetings with an outcome are medium' },
    risePct: { value: 50, says: 'at least 50 per cent more meetings than in the review before make it high' },
  },
  examples: {
    fires: [{ review: 'contact: { meetings: 6, meetingsWithOutcome: 2 }' }, { review: 'contact: { meetings: 9, meetingsWithOutcome: 4 }' }],
    clear: [{ review: 'contact: { meetings: 6, meetingsWithOutcome: 3 }' }],
  },
  evaluate(facts, { thresholds }) {
    const { meetings, meetingsWithOutcome: results } = facts.review.contact ?? {};
    if (meetings === undefined) return unknown('contact.meetings is not answered');
    if (meetings < thresholds.meetingsFrom) return clear(`${count(meetings, 'meeting')} in the period, too few to tell`);
    if (results === undefined) return unknown('contact.meetingsWithOutcome is not answered');
    const said = `${results} of ${count(meetings, 'meeting')} ended with a decision or a task (${percent(results / meetings)})`;
    if (exact((results / meetings) * 100) >= thresholds.outcomePct) return clear(said);
    const expected = `${said}, expected at least ${thresholds.outcomePct} %`;
    const before = meetingsBefore(facts);
    const at = [facts.reviewed('contact', 'meetingsWithOutcome'), facts.reviewed('contact', 'meetings')];
    if (before === undefined || meetings < exact(before.meetings * (1 + thresholds.risePct / 100))) return fired('medium', expected, at);
    return fired('high', `${expected}, and there were only ${before.meetings} meetings in the review of ${before.date}`, [...at, before.at]);
  },
});

function meetingsBefore({ previous }: Facts) {
  const meetings = previous?.review.contact?.meetings;
  if (!previous || meetings === undefined) return undefined;
  return { meetings, date: previous.date, at: previous.reviewed('contact', 'meetings') };
}
