import { daysBetween } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'paper-partnership',
  title: 'A partnership on paper',
  dimension: 'relationship',
  severity: 'medium',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['offer-knowledge-share', 'commit-activities', 'build-human-ties'],
  sources: ['symptoms', 'var', 'vetting'],
  provenance: ['source', 'default'],
  why: 'Partners who only meet over orders and troubles have stopped building anything together. The contract goes on for a while, the next deal goes to somebody who called.',
  data: ['r.contact {lastGrowthConversation, meetings}'],
  firesWhen: 'The last talk about growing together was more than 180 days before the review (high after 365 days), or there was no meeting in the period.',
  thresholds: {
    quietDays: { value: 180, says: 'more than 180 days without a talk about growth are medium' },
    silentDays: { value: 365, says: 'more than 365 days are high' },
  },
  examples: {
    fires: [{ review: 'contact: { lastGrowthConversation: 2025-09-01 }' }, { review: 'contact: { meetings: 0 }' }],
    clear: [{ review: 'contact: { lastGrowthConversation: 2026-03-12, meetings: 6 }' }],
  },
  evaluate(facts, { thresholds }) {
    const talk = judgeTalk(facts, thresholds.quietDays, thresholds.silentDays);
    const met = judgeMeetings(facts);
    // Meetings alone do not tell whether anybody spoke of growth.
    if (talk.outcome === 'unknown' && met.outcome !== 'fired') return talk;
    return anyWay(facts, [(at) => judgeTalk(at, thresholds.quietDays, thresholds.silentDays), judgeMeetings]);
  },
});

function judgeTalk(facts: Facts, quietDays: number, silentDays: number): Verdict {
  const last = facts.review.contact?.lastGrowthConversation;
  if (last === undefined) return unknown('contact.lastGrowthConversation is not answered');
  const days = daysBetween(last, facts.date);
  if (days < 0) return unknown(`contact.lastGrowthConversation is ${last}, after the review`);
  const said = `the last talk about growing together was on ${last}, ${count(days, 'day')} before the review`;
  if (days <= quietDays) return clear(said);
  const severity = days > silentDays ? 'high' : 'medium';
  return fired(severity, `${said}; expected one within ${count(quietDays, 'day')}`, [facts.reviewed('contact', 'lastGrowthConversation')]);
}

function judgeMeetings(facts: Facts): Verdict {
  const meetings = facts.review.contact?.meetings;
  if (meetings === undefined) return unknown('contact.meetings is not answered');
  if (meetings > 0) return clear(`${count(meetings, 'meeting')} in the period`);
  return fired('medium', 'the two sides did not meet once in the period', [facts.reviewed('contact', 'meetings')]);
}
