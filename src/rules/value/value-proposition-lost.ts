import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'value-proposition-lost',
  title: 'The value proposition is lost',
  dimension: 'value',
  severity: 'high',
  appliesWhen: always,
  actions: ['define-shared-vision', 'fix-agreement'],
  sources: ['continuum', 'signs'],
  provenance: ['source'],
  why: 'The charter says why a client should buy from the two of us together. Once that reason is gone, because a product, a price or a market has moved, everything that was built on it turns into habit.',
  sign: 'the reason for which clients should buy from the two of us together no longer holds',
  examples: {
    fires: [{ review: 'signs: { value-proposition-lost: { seen: true, evidence: the two largest clients now run a desk of their own } }' }],
    clear: [{ review: 'signs: { value-proposition-lost: { seen: false } }' }],
  },
});
