import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { count } from '../shapes/numbers.ts';
import { lastReviews } from '../shapes/year.ts';

export const rule = defineRule({
  id: 'unused-benefits',
  title: 'Benefits that nobody uses',
  dimension: 'value',
  severity: 'low',
  kind: 'measured',
  appliesWhen: always,
  escalates: false,
  actions: ['join-peer-group'],
  sources: ['var'],
  provenance: ['default'],
  why: 'Training, discounts, market funds and early access are part of what we pay for with our loyalty. Left lying, they make the partnership look poorer than it is.',
  data: ['r.benefits.<name> {available, used} of this review and the one before'],
  firesWhen: 'A benefit that we are entitled to was not used in 2 reviews running.',
  thresholds: {
    reviews: { value: 2, says: 'a benefit that was not used in 2 reviews running lies idle' },
  },
  examples: {
    fires: [{ previous: 'benefits: { training: { used: false } }', review: 'benefits: { training: { used: false } }' }],
    clear: [{ previous: 'benefits: { training: { used: false } }' }],
  },
  evaluate(facts, { thresholds }) {
    const reviews = lastReviews(facts, thresholds.reviews);
    if (facts.review.benefits === undefined) return unknown('benefits is not answered');
    const names = new Set(reviews.flatMap(({ review }) => Object.keys(review.benefits ?? {})));
    const [first, ...others] = [...names].map((name) => judge(name, reviews, thresholds.reviews));
    return first ? eachOf(first, ...others) : clear('there are no benefits to use');
  },
});

/** One review in which it was used, or not on offer, is enough to say no. */
function judge(name: string, reviews: readonly Facts[], needed: number): Verdict {
  const states = reviews.map(({ review }) => stateOf(review.benefits?.[name]));
  if (states.includes('fine')) return clear(`${name} was used, or not on offer`);
  if (states.includes('unknown')) return unknown(`benefits.${name} is not answered in each of the last ${needed} reviews`);
  if (states.length < needed) return unknown(`it takes ${count(needed, 'review')} to say that ${name} lies idle`);
  return fired('low', `${name} is on offer and was not used in the last ${count(needed, 'review')}`, reviews.flatMap((review) => [
    review.reviewed('benefits', name, 'used'),
    review.reviewed('benefits', name, 'available'),
  ]));
}

function stateOf(benefit: { readonly available?: boolean | undefined; readonly used?: boolean | undefined } | undefined): 'fine' | 'idle' | 'unknown' {
  if (benefit?.used === true || benefit?.available === false) return 'fine';
  return benefit?.used === false && benefit.available === true ? 'idle' : 'unknown';
}
