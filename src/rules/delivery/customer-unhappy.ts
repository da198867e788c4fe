import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { exact, show } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'customer-unhappy',
  title: 'An unhappy customer',
  dimension: 'delivery',
  severity: 'by value',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['fix-agreement', 'joint-problem-solving'],
  sources: ['signs'],
  provenance: ['default'],
  why: 'The customer decides in the end whether a partnership was worth it. A falling satisfaction is seen quarters before a lost account.',
  data: ['r.customer.satisfaction'],
  firesWhen: 'Satisfaction is at most 2 of 5: high. Below 3.5, or fallen by 1 or more since the review before: medium.',
  thresholds: {
    unhappyAtMost: { value: 2, says: 'a satisfaction of 2 or lower is high' },
    happyFrom: { value: 3.5, says: 'a satisfaction below 3.5 is medium' },
    fallOf: { value: 1, says: 'a fall by 1 or more is medium' },
  },
  examples: {
    fires: [{ review: 'customer: { satisfaction: 2 }' }, { review: 'customer: { satisfaction: 3.4 }' }, { previous: 'customer: { satisfaction: 4.8 }', review: 'customer: { satisfaction: 3.8 }' }],
    clear: [{ review: 'customer: { satisfaction: 3.5 }' }],
  },
  evaluate(facts, { thresholds }) {
    const now = facts.review.customer?.satisfaction;
    if (now === undefined) return unknown('customer.satisfaction is not answered');
    const said = `the customer's satisfaction is ${show(now)} of 5`;
    const here = facts.reviewed('customer', 'satisfaction');
    if (now <= thresholds.unhappyAtMost) return fired('high', said, [here]);
    if (now < thresholds.happyFrom) return fired('medium', `${said}, expected ${show(thresholds.happyFrom)} or more`, [here]);
    const before = facts.previous?.review.customer?.satisfaction;
    if (before !== undefined && exact(before - now) >= thresholds.fallOf && facts.previous) {
      return fired('medium', `${said}, after ${show(before)} on ${facts.previous.date}`, [here, facts.previous.reviewed('customer', 'satisfaction')]);
    }
    return clear(said);
  },
});
