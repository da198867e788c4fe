import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'product-misrepresented',
  title: 'A product that is not what was sold',
  dimension: 'delivery',
  severity: 'critical',
  appliesWhen: always,
  actions: ['exit'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'A product that does not work as it was presented is the first and reddest of flags: no process, sponsor or goodwill makes up for it.',
  sign: 'the product does not work, or is not what it was said to be',
  examples: {
    fires: [{ review: 'signs: { product-misrepresented: { seen: true, evidence: the failover that was sold does not exist } }' }],
    clear: [{ review: 'signs: { product-misrepresented: { seen: false } }' }],
  },
});
