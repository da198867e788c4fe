import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { show } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'contract-met-customer-unhappy',
  title: 'The contract is met, the customer is not happy',
  dimension: 'delivery',
  severity: 'high',
  kind: 'measured',
  appliesWhen: always,
  actions: ['fix-agreement', 'beyond-sow'],
  sources: ['signs', 'vetting'],
  provenance: ['source', 'practice'],
  subsumes: ['customer-unhappy'],
  why: 'When every service level is green and the customer is still unhappy, the agreement measures the wrong things. More of the same effort cannot help; the agreement has to change.',
  data: ['r.sla {metPct, targetPct}', 'r.customer.satisfaction'],
  firesWhen: 'The service level is met as agreed, and the customer\'s satisfaction is below 3 of 5.',
  thresholds: {
    contentFrom: { value: 3, says: 'a satisfaction below 3 is too low for a contract that is met' },
  },
  examples: {
    fires: [{ review: 'customer: { satisfaction: 2.9 }' }],
    clear: [{ review: 'customer: { satisfaction: 3 }' }, { review: '{ customer: { satisfaction: 2 }, sla: { metPct: 90, targetPct: 97 } }' }],
  },
  evaluate(facts, { thresholds }) {
    const { metPct, targetPct } = facts.review.sla ?? {};
    const satisfaction = facts.review.customer?.satisfaction;
    if (satisfaction !== undefined && satisfaction >= thresholds.contentFrom) return clear(`the customer's satisfaction is ${show(satisfaction)} of 5`);
    if (metPct !== undefined && targetPct !== undefined && metPct < targetPct) return clear(`the service level was met in ${show(metPct)} %, not in ${show(targetPct)} %`);
    if (satisfaction === undefined) return unknown('customer.satisfaction is not answered');
    if (metPct === undefined || targetPct === undefined) return unknown('sla.metPct and sla.targetPct are not both answered');
    return fired(
      'high',
      `the service level was met in ${show(metPct)} % (target ${show(targetPct)} %), yet the customer's satisfaction is ${show(satisfaction)} of 5, expected ${show(thresholds.contentFrom)} or more`,
      [facts.reviewed('customer', 'satisfaction'), facts.reviewed('sla', 'metPct'), facts.reviewed('sla', 'targetPct')],
    );
  },
});
