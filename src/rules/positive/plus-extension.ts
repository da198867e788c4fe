import { addMonths } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { count } from '../shapes/numbers.ts';

const SIDES = ['us', 'them'] as const;
const ITEMS = ['trust', 'understanding'] as const;

export const rule = defineRule({
  id: 'plus-extension',
  title: 'An extension of each other',
  dimension: 'positive',
  severity: '-',
  kind: 'measured',
  appliesWhen: always,
  escalates: false,
  weighs: false,
  actions: ['cherish'],
  sources: ['var', 'continuum', 'vetting'],
  provenance: ['source', 'default'],
  why: 'After a good year together people of the other company act as colleagues would: they know what we would want, and we need not check. No contract can buy that.',
  data: ['r.pulse.<side> {trust, understanding}', 'c.started'],
  firesWhen: 'Both sides rate trust and understanding 4 or 5, more than 12 months after the start.',
  thresholds: {
    highRating: { value: 4, says: 'a rating of 4 or higher is high' },
    afterMonths: { value: 12, says: 'it is asked of a partnership that is older than 12 months' },
  },
  examples: {
    fires: [{ review: 'pulse: { us: { trust: 4, understanding: 4 }, them: { trust: 5, understanding: 4 } }' }],
    clear: [{ review: 'pulse: { us: { trust: 4, understanding: 4 }, them: { trust: 3, understanding: 4 } }' }],
  },
  evaluate(facts, { thresholds }) {
    const ratings = ratingsOf(facts);
    const low = ratings.find(({ rating }) => rating !== undefined && rating < thresholds.highRating);
    if (low) return clear(`${low.side === 'us' ? 'we rate' : 'the partner rates'} ${low.item} ${low.rating} of 5`);
    const { started } = facts.agreement;
    if (started !== undefined && facts.date <= addMonths(started, thresholds.afterMonths)) {
      return clear(`the partnership began on ${started}, no more than ${count(thresholds.afterMonths, 'month')} ago`);
    }
    const open = ratings.find(({ rating }) => rating === undefined);
    if (open) return unknown(`pulse.${open.side}.${open.item} is not answered`);
    return started === undefined ? unknown('started is not written down') : extension(facts, thresholds.highRating);
  },
});

function ratingsOf({ review }: Facts) {
  return SIDES.flatMap((side) => ITEMS.map((item) => ({ side, item, rating: review.pulse?.[side]?.[item] })));
}

function extension(facts: Facts, highRating: number): Verdict {
  const at = [...ratingsOf(facts).map(({ side, item }) => facts.reviewed('pulse', side, item)), facts.agreed('started')];
  return fired(null, `both sides rate trust and understanding ${highRating} or higher of 5, and know each other since ${facts.agreement.started}`, at);
}
