import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { count } from '../shapes/numbers.ts';
import { netOf, valueRows } from '../shapes/value.ts';
import { lastReviews } from '../shapes/year.ts';

export const rule = defineRule({
  id: 'value-fading',
  title: 'Value that is fading',
  dimension: 'value',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['value-talk-three-parties'],
  sources: ['continuum'],
  provenance: ['source', 'default'],
  why: 'A balance that shrinks from review to review tells where the partnership is going long before it turns negative. While it is still positive there is something left to build on.',
  data: ['r.value.<party> {got, put} of this review and the two before'],
  firesWhen: 'The balance (got less put) of one party fell in 2 reviews running.',
  thresholds: {
    falls: { value: 2, says: 'a balance that fell in 2 reviews running is fading' },
  },
  examples: {
    fires: [{ older: 'value: { us: { got: 5, put: 2 } }', previous: 'value: { us: { got: 5, put: 3 } }', review: 'value: { us: { got: 4, put: 3 } }' }],
    clear: [{ older: 'value: { us: { got: 5, put: 3 } }', previous: 'value: { us: { got: 5, put: 3 } }', review: 'value: { us: { got: 4, put: 3 } }' }],
  },
  evaluate(facts, { thresholds }) {
    const [first, ...others] = valueRows(facts).map(({ party }) => judge(party, facts, Math.max(1, thresholds.falls)));
    return first ? eachOf(first, ...others) : unknown('the parties are not written down');
  },
});

/** One review in which it did not fall is enough to say no, whatever the others lack. */
function judge(party: string, facts: Facts, falls: number): Verdict {
  const reviews = lastReviews(facts, falls + 1);
  const nets = reviews.map(({ review }) => netOf(review.value?.[party]));
  const steps = nets.slice(1).map((before, index) => fell(before, nets[index]));
  const said = `the balance of ${facts.nameOf(party)} (got less put) went ${nets.map((net) => net ?? 'unknown').reverse().join(', ')}`;
  if (steps.includes('no')) return clear(said);
  if (steps.length < falls) return unknown(`it takes ${falls + 1} reviews to see value fade, so far: ${count(reviews.length, 'review')}`);
  if (steps.includes('unknown')) return unknown(`value.${party} is not answered in each of the last ${falls + 1} reviews`);
  return fired('medium', `${said} in the last ${falls + 1} reviews`, reviews.flatMap((review) => [
    review.reviewed('value', party, 'got'),
    review.reviewed('value', party, 'put'),
  ]));
}

function fell(before: number | undefined, after: number | undefined): 'yes' | 'no' | 'unknown' {
  if (before === undefined || after === undefined) return 'unknown';
  return after < before ? 'yes' : 'no';
}
