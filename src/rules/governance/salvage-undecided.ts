import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { lastingAt } from '../shapes/lasting.ts';
import { openRecoveries } from '../shapes/recoveries.ts';
import { isUnreadable } from '../shapes/written.ts';
import { lastReviews } from '../shapes/year.ts';

export const rule = defineRule({
  id: 'salvage-undecided',
  title: 'Nobody decides to stay or to leave',
  dimension: 'governance',
  severity: 'high',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['worth-saving-talk'],
  sources: ['symptoms'],
  provenance: ['source', 'default'],
  subsumes: ['recovery-not-opened'],
  judgedAfterLevels: true,
  why: 'A partnership that is in a critical state can be saved or ended, and both take a decision. Without one it costs more each quarter, and the end comes when it suits the other side.',
  data: ['the level at this review and the earlier ones', 'r.decision', 'x.opened', 'x.closed'],
  firesWhen: 'The partnership is critical in two reviews in a row, no decision was recorded since it became critical, and no recovery is open.',
  examples: {
    fires: [{
      previous: 'signs: { product-misrepresented: { seen: true, evidence: the failover does not exist } }',
      review: 'signs: { product-misrepresented: { seen: true, evidence: the failover does not exist } }',
    }],
    clear: [{
      previous: 'signs: { product-misrepresented: { seen: true, evidence: the failover does not exist } }',
      review: 'signs: { product-misrepresented: { seen: true, evidence: the failover does not exist } }\ndecision: exit\ndecisionOn: 2026-04-02',
    }],
  },
  evaluate(facts, { standings }) {
    const lasting = lastingAt(standings, ['critical']);
    if (typeof lasting !== 'number') return lasting;
    const reviews = lastReviews(facts, lasting);
    const decided = reviews.find(({ review }) => review.decision !== undefined);
    if (decided) return clear(`decided in the review of ${decided.date}: ${decided.review.decision}`);
    const [open] = openRecoveries(facts, facts.date);
    if (open) return clear(`a recovery is open since ${open.data.opened}`);
    if (isUnreadable(facts, 'recovery')) return unknown('a recovery could not be read');
    const since = reviews.at(-1)?.date;
    return fired('high', `critical since ${since} in ${lasting} reviews, and nobody has decided to recover, renegotiate or exit`, [
      ...reviews.map((one) => one.reviewed('decision')),
      ...facts.partnership.recoveries.map(({ document }) => ({ document: document.markdown, path: ['opened'] })),
    ]);
  },
});
