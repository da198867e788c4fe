import { addDays, type Day } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { isBlank } from '../shapes/gaps.ts';

export const rule = defineRule({
  id: 'context-changed',
  title: 'The world moved, the agreement did not',
  dimension: 'governance',
  severity: 'low',
  kind: 'measured',
  appliesWhen: always,
  escalates: false,
  actions: ['fix-agreement'],
  sources: ['symptoms', 'signs'],
  provenance: ['source', 'default'],
  why: 'An agreement fits the day on which it was signed. When the market, the law or the strategy of a side has changed since, it has to be looked at before it gets in the way.',
  data: ['r.context[]', 'c.contract.reviewedOn', 'the charter as the commits left it'],
  firesWhen: 'Something changed around the partnership, and the agreement was not looked at within the 90 days before the review or since: neither does it say so, nor was the charter committed anew.',
  thresholds: { lookedAtWithinDays: { value: 90, says: 'an agreement that was looked at within 90 days before the review is up to date' } },
  examples: {
    fires: [{ charter: 'contract: { reviewedOn: 2025-06-01 }', review: 'context: [regulation]' }],
    clear: [{ charter: 'contract: { reviewedOn: 2026-02-20 }', review: 'context: [regulation]' }],
  },
  evaluate(facts, { thresholds }) {
    const { context } = facts.review;
    const reviewedOn = facts.agreement.contract?.reviewedOn;
    const future = reviewedOn !== undefined && reviewedOn > facts.asOf;
    const lookedAt = newest(future ? undefined : reviewedOn, lastRevision(facts));
    const fresh = lookedAt !== undefined && lookedAt >= addDays(facts.date, -thresholds.lookedAtWithinDays);
    if (fresh) return clear(`the agreement was looked at on ${lookedAt}`);
    if (context === undefined) return unknown('context is not answered');
    if (context.length === 0) return clear('nothing changed around the partnership');
    if (future) return unknown(`contract.reviewedOn is ${reviewedOn}, after the day of judgement`);
    if (lookedAt === undefined) return unknown('contract.reviewedOn is not written down');
    const changes = context.flatMap((change, index) => (typeof change !== 'string' || isBlank(change) ? [] : [{ change, index }]));
    if (changes.length === 0) return unknown('context could not be read');
    return fired(
      'low',
      `changed in the period: ${changes.map(({ change }) => change).join(', ')}; the agreement was last looked at on ${lookedAt}, look at it again`,
      [facts.agreed('contract', 'reviewedOn'), ...changes.map(({ index }) => facts.reviewed('context', index))],
    );
  },
});

/** The day on which the charter was committed last, as another one than before. */
function lastRevision({ charterRevisions, asOf }: Facts): Day | undefined {
  return charterRevisions.findLast(({ day, document }, index) => day <= asOf && document !== charterRevisions[index - 1]?.document)?.day;
}

function newest(one: Day | undefined, other: Day | undefined): Day | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}
