import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'one-size-fits-all',
  title: 'One size for everybody',
  dimension: 'delivery',
  severity: 'medium',
  appliesWhen: always,
  actions: ['restate-customer-outcome'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'What was made for nobody in particular solves nobody\'s problem in particular. Proven parts may well be used again; the sign is that nobody has fitted them to what this customer has written down.',
  sign: 'what is delivered is the same for everybody, and not fitted to the customer\'s written needs',
  examples: {
    fires: [{ review: 'signs: { one-size-fits-all: { seen: true, evidence: the proposal still names another client } }' }],
    clear: [{ review: 'signs: { one-size-fits-all: { seen: false } }' }],
  },
});
