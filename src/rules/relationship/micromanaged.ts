import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'micromanaged',
  title: 'Micromanagement',
  dimension: 'relationship',
  severity: 'medium',
  appliesWhen: always,
  actions: ['sponsor-reset', 'clarify-scope'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'Who trusts a partner asks for results and leaves the way to it. Who approves every step has lost that trust, and takes away the reason for having a partner.',
  sign: 'one side controls every step of the other',
  examples: {
    fires: [{ review: 'signs: { micromanaged: { seen: true, evidence: each ticket needs approval since January } }' }],
    clear: [{ review: 'signs: { micromanaged: { seen: false } }' }],
  },
});
