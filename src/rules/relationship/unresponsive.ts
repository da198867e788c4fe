import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { count, exact, show } from '../shapes/numbers.ts';
import { judgePulse } from '../shapes/pulse.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'unresponsive',
  title: 'Slow answers, or none',
  dimension: 'relationship',
  severity: 'medium',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['reciprocal-norms', 'sponsor-reset', 'exit'],
  sources: ['symptoms', 'var', 'signs'],
  provenance: ['source', 'default'],
  subsumes: ['double-standard'],
  why: 'How soon somebody answers shows where you stand on their list, before anybody would say it. A client who waits does not ask whose partner was slow.',
  data: ['r.contact {medianReplyHours, unanswered}', 'c.replyWithinHours', 'r.pulse.<side>.responsiveness'],
  firesWhen: 'The partner answers later than agreed (48 hours where nothing is agreed; high when more than 3 times as late), or 3 of our questions or more stayed without an answer, or either side rates responsiveness 2 or lower (high at 1).',
  thresholds: {
    replyWithinHours: { value: 48, says: 'an answer within 48 hours, where the charter agrees on nothing else' },
    timesLate: { value: 3, says: 'an answer that takes more than 3 times as long is high' },
    unansweredFrom: { value: 3, says: '3 questions in the period that got no answer are medium' },
    lowRating: { value: 2, says: 'a rating of 2 or lower is low' },
    lowestRating: { value: 1, says: 'a rating of 1 is high' },
  },
  examples: {
    fires: [
      { review: 'contact: { medianReplyHours: 72 }' },
      { review: 'contact: { unanswered: 3 }' },
      { review: 'pulse: { us: { responsiveness: 2 } }' },
    ],
    clear: [{ charter: 'replyWithinHours: 24', review: 'contact: { medianReplyHours: 24, unanswered: 1 }' }],
  },
  evaluate: (facts, { thresholds }) => anyWay(facts, [
    (at) => judgeReplies(at, thresholds.replyWithinHours, thresholds.timesLate),
    (at) => judgeUnanswered(at, thresholds.unansweredFrom),
    (at) => judgePulse(at, 'responsiveness', thresholds.lowRating, thresholds.lowestRating),
  ]),
});

function judgeReplies(facts: Facts, otherwise: number, timesLate: number): Verdict {
  const hours = facts.review.contact?.medianReplyHours;
  if (hours === undefined) return unknown('contact.medianReplyHours is not answered');
  const agreed = facts.agreement.replyWithinHours;
  const norm = agreed ?? otherwise;
  const said = `the partner takes ${count(hours, 'hour')} to answer (median)`;
  if (hours <= norm) return clear(`${said}, within ${show(norm)}`);
  return fired(
    hours > exact(timesLate * norm) ? 'high' : 'medium',
    `${said}, at most ${show(norm)} were ${agreed === undefined ? 'expected' : 'agreed'}`,
    [facts.reviewed('contact', 'medianReplyHours'), ...(agreed === undefined ? [] : [facts.agreed('replyWithinHours')])],
  );
}

function judgeUnanswered(facts: Facts, from: number): Verdict {
  const unanswered = facts.review.contact?.unanswered;
  if (unanswered === undefined) return unknown('contact.unanswered is not answered');
  const said = `${count(unanswered, 'question')} of ours got no answer in the period`;
  return unanswered < from ? clear(said) : fired('medium', `${said}, expected fewer than ${from}`, [facts.reviewed('contact', 'unanswered')]);
}
