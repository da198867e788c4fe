import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { count, exact, show } from '../shapes/numbers.ts';
import { judgeSign } from '../shapes/sign.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'double-standard',
  title: 'A double standard',
  dimension: 'relationship',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['reciprocal-norms'],
  sources: ['symptoms'],
  provenance: ['source', 'default'],
  why: 'Whoever wants an answer within the hour and gives one within the week treats the other as a supplier, whatever the contract calls it. It hurts more than being slow on both sides.',
  data: ['r.contact.replyHours {us, them}', 'r.signs.double-standard'],
  firesWhen: 'One side lets the other wait at least 3 times as long, and for more than 24 hours, or the sign is seen.',
  thresholds: {
    times: { value: 3, says: 'waiting at least 3 times as long as the other side is a sign' },
    slowHours: { value: 24, says: 'answers within 24 hours are quick enough, however quick the other side is' },
  },
  examples: {
    fires: [
      { review: 'contact: { replyHours: { us: 10, them: 30 } }' },
      { review: 'contact: { replyHours: { us: 60, them: 12 } }' },
      { review: 'signs: { double-standard: { seen: true, evidence: calls of ours are answered after the third reminder } }' },
    ],
    clear: [{ review: 'contact: { replyHours: { us: 4, them: 12 } }' }],
  },
  evaluate: (facts, { thresholds }) => anyWay(facts, [
    (at) => judgeWaiting(at, thresholds.times, thresholds.slowHours),
    (at) => judgeSign(at, 'double-standard', 'medium', 'one side asks for what it does not give'),
  ]),
});

function judgeWaiting(facts: Facts, times: number, slowHours: number): Verdict {
  const { us, them } = facts.review.contact?.replyHours ?? {};
  if (us === undefined || them === undefined) return unknown(`contact.replyHours.${us === undefined ? 'us' : 'them'} is not answered`);
  const said = `we answer within ${count(us, 'hour')}, the partner within ${show(them)} (medians)`;
  const [quick, slow, side] = us < them ? ([us, them, 'them'] as const) : ([them, us, 'us'] as const);
  if (slow <= slowHours || slow < exact(times * quick)) return clear(said);
  const other = side === 'us' ? 'them' : 'us';
  return fired('medium', `${said}; expected the same of both`, [
    facts.reviewed('contact', 'replyHours', side),
    facts.reviewed('contact', 'replyHours', other),
  ]);
}
