import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { judgeDeals } from '../shapes/deals.ts';
import { show } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'markup-kills-deal',
  title: 'A deal lost to the markup',
  dimension: 'commercial',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['share-pricing'],
  sources: ['symptoms'],
  provenance: ['source', 'default'],
  why: 'What the partner puts on top of our price is part of the price that the client compares. A deal that is lost by it was lost at our own table.',
  data: ['r.pricing.<deal> {markupOnUsPct, outcome}'],
  firesWhen: 'A deal was lost for its price, and the partner had put more than 25 % on top of ours.',
  thresholds: {
    maxMarkupPct: { value: 25, says: 'a markup of more than 25 % is too much for a deal that is lost for its price' },
  },
  examples: {
    fires: [{ review: 'pricing: { retail-desk: { markupOnUsPct: 26, outcome: lost-price } }' }],
    clear: [
      { review: 'pricing: { retail-desk: { markupOnUsPct: 25, outcome: lost-price } }' },
      { review: 'pricing: { retail-desk: { markupOnUsPct: 40, outcome: won } }' },
    ],
  },
  evaluate: (facts, { thresholds: { maxMarkupPct } }) => judgeDeals(facts, (id, { markupOnUsPct, outcome }) => {
    if (outcome !== undefined && outcome !== 'lost-price') return clear(`${id} was not lost for its price`, id);
    if (markupOnUsPct !== undefined && markupOnUsPct <= maxMarkupPct) return clear(`the markup on ${id} was ${show(markupOnUsPct)} %`, id);
    if (outcome === undefined || markupOnUsPct === undefined) return unknown(`markup or outcome of ${id} is not answered`, id);
    return fired(
      'medium',
      `${id} was lost for its price, with ${show(markupOnUsPct)} % put on top of ours, expected at most ${show(maxMarkupPct)} %; agree how prices are made`,
      [facts.reviewed('pricing', id, 'markupOnUsPct'), facts.reviewed('pricing', id, 'outcome')],
      id,
    );
  }),
});
