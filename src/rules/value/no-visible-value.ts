import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { money } from '../shapes/money.ts';
import { count, exact } from '../shapes/numbers.ts';
import { isYearOld, totalOver, trailingYear } from '../shapes/year.ts';

export const rule = defineRule({
  id: 'no-visible-value',
  title: 'It costs us more than it brings',
  dimension: 'value',
  severity: 'high',
  kind: 'measured',
  appliesWhen: always,
  actions: ['sponsor-reset', 'stop-investing'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'After a year a partnership should be worth more than it costs, in money that somebody can point at. If it is not, either nobody measures what it brings, or it brings too little; both have to come before the sponsors.',
  data: ['r.money {benefit, cost} over 12 months', 'c.started'],
  firesWhen: 'Over the reviews of the last 12 months it brought us less than it cost us. Unknown in the first 12 months, when costs come before benefits.',
  examples: {
    fires: [{ review: 'money: { benefit: 5000, cost: 60000 }' }],
    clear: [{ review: 'money: { benefit: 8000, cost: 25000 }' }],
  },
  evaluate(facts) {
    const reviews = trailingYear(facts);
    const benefit = totalOver(reviews, (review) => review.money?.benefit);
    const cost = totalOver(reviews, (review) => review.money?.cost);
    const gap = [...benefit.missing, ...cost.missing][0];
    if (gap) return unknown(`money.benefit and money.cost are not both answered on ${gap.date}`);
    const old = isYearOld(facts);
    if (old !== true) return unknown(old === undefined ? 'started is not written down' : 'the first twelve months are not over yet');
    const said = `in the 12 months up to ${facts.date} (${count(reviews.length, 'review')}) it brought us ${money(facts, benefit.sum)} and cost us ${money(facts, cost.sum)}`;
    if (exact(benefit.sum) >= exact(cost.sum)) return clear(said);
    const places = reviews.flatMap((review) => [review.reviewed('money', 'benefit'), review.reviewed('money', 'cost')]);
    return fired('high', said, [...places, facts.agreed('started')]);
  },
});
