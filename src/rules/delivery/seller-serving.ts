import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'seller-serving',
  title: 'It serves the seller',
  dimension: 'delivery',
  severity: 'high',
  appliesWhen: always,
  actions: ['value-talk-three-parties', 'restate-customer-outcome'],
  sources: ['continuum', 'signs', 'vetting'],
  provenance: ['source'],
  why: 'Advice is worth something as long as it serves the one who gets it. Once products or plans are pushed because they suit the seller\'s quarter, the customer has a vendor and no partner.',
  sign: 'products or plans are chosen because they serve the seller, not the customer',
  examples: {
    fires: [{ review: 'signs: { seller-serving: { seen: true, evidence: licences were pushed at quarter end that nobody had asked for } }' }],
    clear: [{ review: 'signs: { seller-serving: { seen: false } }' }],
  },
});
