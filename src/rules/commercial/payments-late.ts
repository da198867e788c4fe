import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Severity } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { byPayer } from '../shapes/payment.ts';

export const rule = defineRule({
  id: 'payments-late',
  title: 'Invoices paid late',
  dimension: 'commercial',
  severity: 'by days',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['pay-on-time'],
  sources: ['signs'],
  provenance: ['source', 'default'],
  why: 'Late money is seldom about money. It says that the other side is not worth the trouble, or that somebody is unhappy and does not say so. When it is we who pay late, the partner reads it just the same way.',
  data: ['r.payment {medianDaysLate, invoicesOpen, direction}'],
  firesWhen: 'The middle invoice was paid late: low. More than 15 days late: medium. More than 30 days: high. The direction says whose turn it is to act.',
  thresholds: {
    mediumAboveDays: { value: 15, says: 'more than 15 days late is medium' },
    highAboveDays: { value: 30, says: 'more than 30 days late is high' },
  },
  examples: {
    fires: [{ review: 'payment: { medianDaysLate: 1 }' }, { review: 'payment: { medianDaysLate: 31, direction: they-pay }' }],
    clear: [{ review: 'payment: { medianDaysLate: 0 }' }, { review: 'payment: { medianDaysLate: -3 }' }],
  },
  evaluate(facts, { thresholds: { mediumAboveDays, highAboveDays } }) {
    const late = facts.review.payment?.medianDaysLate;
    if (late === undefined) return unknown('payment.medianDaysLate is not answered');
    if (late <= 0) return clear(late === 0 ? 'the middle invoice is paid on time' : `the middle invoice is paid ${count(-late, 'day')} early`);
    const severity: Severity = late > highAboveDays ? 'high' : late > mediumAboveDays ? 'medium' : 'low';
    return fired(severity, reasonOf(facts, late), [facts.reviewed('payment', 'medianDaysLate')]);
  },
});

function reasonOf(facts: Facts, late: number): string {
  const { invoicesOpen } = facts.review.payment ?? {};
  const days = `${count(late, 'day')} late (median)`;
  const open = invoicesOpen === undefined ? '' : `, with ${count(invoicesOpen, 'invoice')} open`;
  return byPayer(facts, {
    us: `we pay ${days}${open}; pay on time, and raise complaints as issues`,
    partner: `the partner pays ${days}${open}; ask what is behind it and settle a day`,
    unsaid: `invoices are paid ${days}${open}; expected on time`,
  });
}
