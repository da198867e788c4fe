import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'payment-as-leverage',
  title: 'Money held back to make a point',
  dimension: 'commercial',
  severity: 'high',
  appliesWhen: always,
  actions: ['issue-method', 'pay-on-time'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'Whoever holds back an invoice to show displeasure has given up on talking. The grievance stays hidden behind the money, and the other side learns to expect the same for its own complaints.',
  sign: 'payment is held back to show displeasure',
  examples: {
    fires: [{ review: 'signs: { payment-as-leverage: { seen: true, evidence: the March invoice waits until the outage is explained } }' }],
    clear: [{ review: 'signs: { payment-as-leverage: { seen: false } }' }],
  },
});
