import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { sells } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';

const KINDS = ['marketing', 'sales'] as const;

export const rule = defineRule({
  id: 'no-gtm-investment',
  title: 'The partner invests nothing',
  dimension: 'value',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: sells,
  actions: ['sponsor-reset', 'sign-gtm-plan'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'Where a company puts its marketing and its sales people shows what it believes in. A partner that spends nothing on selling together waits for us to do it alone.',
  data: ['r.investment.<party> {marketing, sales} of the partner side, of this review and the one before'],
  firesWhen: 'The partner side put nothing into marketing and nothing into sales in the period. High when it was nothing in the review before as well.',
  examples: {
    fires: [
      { review: 'investment: { ally: { marketing: 0, sales: 0 } }' },
      { previous: 'investment: { ally: { marketing: 0, sales: 0 } }', review: 'investment: { ally: { marketing: 0, sales: 0 } }' },
    ],
    clear: [{ review: 'investment: { ally: { marketing: 0, sales: 1 } }' }],
  },
  evaluate(facts) {
    const entries = entriesOf(facts);
    if (entries.length === 0) return unknown('the parties are not written down, so nobody is the partner side');
    const spent = entries.find(({ amount }) => amount !== undefined && amount > 0);
    if (spent) return clear(`${facts.nameOf(spent.party)} invested in ${spent.kind}`);
    const blank = entries.find(({ amount }) => amount === undefined);
    if (blank) return unknown(`investment.${blank.party}.${blank.kind} is not answered`);
    const names = facts.partnerSide.map(({ id }) => facts.nameOf(id)).join(' and ');
    const again = facts.previous && spentNothing(facts.previous) ? facts.previous : undefined;
    const said = `${names} put nothing into marketing and sales in the period${again ? `, and nothing in the one reviewed on ${again.date}` : ''}`;
    return fired(again ? 'high' : 'medium', said, [...placesIn(facts), ...(again ? placesIn(again) : [])]);
  },
});

function entriesOf(facts: Facts): readonly { readonly party: string; readonly kind: (typeof KINDS)[number]; readonly amount: number | undefined }[] {
  return facts.partnerSide.flatMap(({ id }) =>
    KINDS.map((kind) => ({ party: id, kind, amount: facts.review.investment?.[id]?.[kind] })));
}

function spentNothing(facts: Facts): boolean {
  const entries = entriesOf(facts);
  return entries.length > 0 && entries.every(({ amount }) => amount === 0);
}

function placesIn(facts: Facts): readonly Place[] {
  return entriesOf(facts).map(({ party, kind }) => facts.reviewed('investment', party, kind));
}
