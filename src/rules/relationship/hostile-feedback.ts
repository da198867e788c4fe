import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { judgeSign } from '../shapes/sign.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'hostile-feedback',
  title: 'Hostile feedback',
  dimension: 'relationship',
  severity: 'high',
  kind: 'judged',
  appliesWhen: always,
  actions: ['issue-method', 'reciprocal-norms'],
  sources: ['symptoms', 'signs'],
  provenance: ['source'],
  why: 'Criticism that wants something better says what that would be. Blame and ultimatums only want to win, and after them nobody brings up a trouble early again.',
  data: ['r.signs.hostile-feedback', 'r.contact.ultimatums'],
  firesWhen: 'An ultimatum was given in the period, or the sign is seen: feedback is hostile.',
  examples: {
    fires: [
      { review: 'contact: { ultimatums: 1 }' },
      { review: 'signs: { hostile-feedback: { seen: true, evidence: the quarterly call was one long accusation } }' },
    ],
    clear: [{ review: 'contact: { ultimatums: 0 }\nsigns: { hostile-feedback: { seen: false } }' }],
  },
  evaluate: (facts) => anyWay(facts, [
    (at) => judgeSign(at, 'hostile-feedback', 'high', 'feedback is hostile'),
    judgeUltimatums,
  ]),
});

function judgeUltimatums(facts: Facts): Verdict {
  const ultimatums = facts.review.contact?.ultimatums;
  if (ultimatums === undefined) return unknown('contact.ultimatums is not answered');
  const said = `${ultimatums === 0 ? 'no ultimatum was' : `${count(ultimatums, 'ultimatum')} ${ultimatums === 1 ? 'was' : 'were'}`} given in the period`;
  return ultimatums === 0 ? clear(said) : fired('high', `${said}; take it to the issue process`, [facts.reviewed('contact', 'ultimatums')]);
}
