import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { sells } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { lastReviews, totalOver } from '../shapes/year.ts';

export const rule = defineRule({
  id: 'proposals-without-wins',
  title: 'Proposals, and no win',
  dimension: 'value',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: sells,
  actions: ['qualify-opportunities'],
  sources: ['symptoms'],
  provenance: ['source', 'default'],
  why: 'Proposals cost us work whether or not anybody buys. Several in a row without a win say that the chances were not real; asked for in a hurry, they say that we are the second bid somebody needed.',
  data: ['r.sales {proposals, urgentProposals, won} of the last 2 reviews'],
  firesWhen: 'In the last 2 reviews together 3 proposals or more were written and none was won. High when half of them or more were asked for at short notice.',
  thresholds: {
    reviews: { value: 2, says: 'the last 2 reviews are looked at together' },
    proposals: { value: 3, says: '3 proposals or more without a win are a sign' },
    urgentShare: { value: 0.5, says: 'a share of 0.5 or more that was asked for at short notice makes it high' },
  },
  examples: {
    fires: [
      { previous: 'sales: { won: 0 }', review: 'sales: { won: 0 }' },
      { previous: 'sales: { proposals: 0, urgentProposals: 0, won: 0 }', review: 'sales: { proposals: 4, urgentProposals: 2, won: 0 }' },
    ],
    clear: [{ review: 'sales: { proposals: 3, won: 1 }' }],
  },
  evaluate(facts, { thresholds }) {
    const reviews = lastReviews(facts, thresholds.reviews);
    const proposals = totalOver(reviews, (review) => review.sales?.proposals);
    const won = totalOver(reviews, (review) => review.sales?.won);
    const urgent = totalOver(reviews, (review) => review.sales?.urgentProposals);
    const said = `${count(proposals.sum, 'proposal')} in the last ${count(reviews.length, 'review')}, ${won.sum === 0 ? 'none' : won.sum} won`;
    if (won.sum > 0) return clear(said);
    const few = proposals.sum < thresholds.proposals;
    if (few && proposals.missing.length === 0) return clear(said);
    const gap = few ? proposals.missing[0] : won.missing[0];
    if (gap) return unknown(`sales.${few ? 'proposals' : 'won'} is not answered on ${gap.date}`);
    const hasty = proposals.missing.length === 0 && urgent.sum / proposals.sum >= thresholds.urgentShare;
    return fired(hasty ? 'high' : 'medium', hasty ? `${said}, and ${urgent.sum} asked for at short notice` : said, placesIn(reviews));
  },
});

function placesIn(reviews: readonly Facts[]): readonly Place[] {
  return reviews.flatMap((review) => [review.reviewed('sales', 'won'), review.reviewed('sales', 'proposals')]);
}
