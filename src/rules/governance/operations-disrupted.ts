import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'operations-disrupted',
  title: 'Tension that stops the work',
  dimension: 'governance',
  severity: 'high',
  appliesWhen: always,
  actions: ['create-management-structure', 'issue-method'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'A quarrel between managers is theirs. When it delays deliveries or keeps teams from working, it costs money every day, and the clients see it.',
  sign: 'tension between the parties interrupts our operations',
  examples: {
    fires: [{ review: 'signs: { operations-disrupted: { seen: true, evidence: two releases waited while the leads argued } }' }],
    clear: [{ review: 'signs: { operations-disrupted: { seen: false } }' }],
  },
});
