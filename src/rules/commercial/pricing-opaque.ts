import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { dealsOf } from '../shapes/deals.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'pricing-opaque',
  title: 'Prices that we are not shown',
  dimension: 'commercial',
  severity: 'low',
  kind: 'measured',
  appliesWhen: always,
  escalates: false,
  actions: ['share-pricing', 'transparency'],
  sources: ['symptoms'],
  provenance: ['source', 'default'],
  why: 'A partner that does not show what it asks of the client has something to gain from us not knowing. Deals are then lost for a price that we never saw.',
  data: ['r.pricing.<deal>.visible'],
  firesWhen: "On 2 or more deals we were shown nothing of the partner's price to the client.",
  thresholds: {
    fromDeals: { value: 2, says: 'prices are hidden from the 2nd deal on whose price we were not shown' },
  },
  examples: {
    fires: [{ review: 'pricing: { retail-desk: { visible: none }, bank-desk: { visible: none } }' }],
    clear: [{ review: 'pricing: { retail-desk: { visible: none }, bank-desk: { visible: partial } }' }],
  },
  evaluate(facts, { thresholds }) {
    const fromDeals = Math.max(1, thresholds.fromDeals);
    const deals = dealsOf(facts)?.map(([id, { visible }]) => ({ id, visible }));
    if (!deals) return unknown('pricing is not answered');
    const hidden = deals.filter(({ visible }) => visible === 'none');
    const silent = deals.filter(({ visible }) => visible === undefined);
    const said = `the price to the client was hidden on ${hidden.length} of ${count(deals.length, 'deal')}`;
    if (hidden.length >= fromDeals) {
      const which = hidden.map(({ id }) => id).join(', ');
      return fired('low', `${said} (${which}); ask to see what the client pays`, hidden.map(({ id }) => facts.reviewed('pricing', id, 'visible')));
    }
    if (hidden.length + silent.length >= fromDeals) return unknown(`how much of the price we were shown is not answered for ${count(silent.length, 'deal')}`);
    return clear(said);
  },
});
