import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { lastingAt } from '../shapes/lasting.ts';
import { openRecoveries } from '../shapes/recoveries.ts';
import { isUnreadable } from '../shapes/written.ts';
import { lastReviews } from '../shapes/year.ts';

export const rule = defineRule({
  id: 'recovery-not-opened',
  title: 'In trouble, and no recovery',
  dimension: 'governance',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['create-management-structure', 'reset-expectations'],
  sources: ['signs'],
  provenance: ['default'],
  judgedAfterLevels: true,
  why: 'What has been wrong for two reviews does not heal by itself. A recovery says who does what until when, and what it takes to stay.',
  data: ['the level at this review and the one before', 'x.opened', 'x.closed'],
  firesWhen: 'The partnership is at risk or critical in two reviews in a row, and no recovery was open on the day of the review.',
  examples: {
    fires: [{
      previous: 'contact: { ultimatums: 1 }',
      review: 'contact: { ultimatums: 1 }',
    }],
    clear: [{
      previous: 'contact: { ultimatums: 1 }',
      review: 'contact: { ultimatums: 1 }',
      recovery: 'opened: 2026-01-20',
    }],
  },
  evaluate(facts, { standings }) {
    const lasting = lastingAt(standings, ['at-risk', 'critical']);
    if (typeof lasting !== 'number') return lasting;
    const [open] = openRecoveries(facts, facts.date);
    if (open) return clear(`a recovery is open since ${open.data.opened}`);
    if (isUnreadable(facts, 'recovery')) return unknown('a recovery could not be read');
    const since = lastReviews(facts, lasting).at(-1)?.date;
    return fired('medium', `at risk or worse since ${since} in ${lasting} reviews, and no recovery was open on ${facts.date}; open one`, [
      facts.reviewed('date'),
      ...facts.partnership.recoveries.map(({ document }) => ({ document: document.markdown, path: ['opened'] })),
    ]);
  },
});
