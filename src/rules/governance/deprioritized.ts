import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'deprioritized',
  title: 'No longer important to the partner',
  dimension: 'governance',
  severity: 'medium',
  appliesWhen: always,
  actions: ['sponsor-reset'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'A partner has its best people for some of its partners only. Losing the named contact, the early information or the place in the queue shows that we are no longer one of them.',
  sign: 'we count for less with the partner than before',
  examples: {
    fires: [{ review: 'signs: { deprioritized: { seen: true, evidence: our named engineer now serves another client } }' }],
    clear: [{ review: 'signs: { deprioritized: { seen: false } }' }],
  },
});
