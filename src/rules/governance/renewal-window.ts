import { addDays, type Day } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Severity } from '../rule.ts';

export const rule = defineRule({
  id: 'renewal-window',
  title: 'A renewal to decide on',
  dimension: 'governance',
  severity: 'low',
  kind: 'measured',
  appliesWhen: always,
  escalates: false,
  actions: ['worth-saving-talk'],
  sources: [],
  provenance: ['practice', 'default'],
  why: 'The weeks before the notice date are when terms can be changed. Whoever lets them pass has renewed a contract without having wanted to, or loses one in the same way.',
  data: ['c.contract {end, noticeDays, autoRenew}', 'r.decision'],
  firesWhen: 'The last day for notice is at most 90 days away and no decision is recorded; medium from 30 days on, high when it has passed and the contract renews by itself.',
  thresholds: {
    windowDays: { value: 90, says: 'the decision is due from 90 days before the last day for notice on' },
    nearDays: { value: 30, says: 'from 30 days before it on it is medium' },
  },
  examples: {
    fires: [{ charter: 'contract: { end: 2026-09-30, noticeDays: 90 }' }],
    clear: [{ charter: 'contract: { end: 2026-09-30, noticeDays: 90 }', review: 'decision: continue\ndecisionOn: 2026-04-02' }],
  },
  evaluate(facts, { thresholds }) {
    const { end, noticeDays, autoRenew } = facts.agreement.contract ?? {};
    if (end === undefined) return unknown('contract.end is not written down');
    // Notice is due by the end at the latest, so that much can be said without the days.
    const notice = addDays(end, -(noticeDays ?? 0));
    const opens = addDays(notice, -thresholds.windowDays);
    if (facts.asOf < opens) return noticeDays === undefined ? unknown('contract.noticeDays is not written down') : clear(`notice is possible until ${notice}`);
    const decided = decisionSince(facts, opens);
    if (decided) return clear(`decided in the review of ${decided.date}: ${decided.review.decision}`);
    const passed = facts.asOf > notice;
    const near: Severity = facts.asOf >= addDays(notice, -thresholds.nearDays) ? 'medium' : 'low';
    const renews = autoRenew === true ? 'renews by itself' : 'ends';
    const said = `notice ${passed ? 'was' : 'is'} possible until ${notice} before the contract ${renews} after ${end}, and no decision is recorded; record one`;
    return fired(passed && autoRenew === true ? 'high' : near, said, [
      facts.agreed('contract', 'end'),
      ...(noticeDays === undefined ? [] : [facts.agreed('contract', 'noticeDays')]),
      facts.reviewed('decision'),
    ]);
  },
});

/** What the review decides counts; an earlier review's decision only when the question was already open. */
function decisionSince(facts: Facts, opens: Day): Facts | undefined {
  return [facts, ...facts.earlier.filter((earlier) => earlier.date >= opens)].find(({ review }) => review.decision !== undefined);
}
