import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'account-poaching',
  title: 'An account taken over',
  dimension: 'commercial',
  severity: 'critical',
  appliesWhen: always,
  actions: ['exit', 'fix-agreement'],
  sources: ['var'],
  provenance: ['source'],
  why: 'Letting a partner near a client is an act of trust. One that takes the client for itself will do so again, and every other account that it can see is at stake.',
  sign: 'the partner took over an account, or business, of ours',
  examples: {
    fires: [{ review: 'signs: { account-poaching: { seen: true, evidence: the retail client now has a contract with the ally alone } }' }],
    clear: [{ review: 'signs: { account-poaching: { seen: false } }' }],
  },
});
