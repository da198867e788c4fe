import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { isUnreadable } from '../shapes/written.ts';

export const rule = defineRule({
  id: 'vet-no-vetting',
  title: 'No vetting',
  dimension: 'vetting',
  severity: 'low',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['vet'],
  sources: ['vetting'],
  provenance: ['default'],
  why: 'What one could have asked before the start costs an hour then and a year later. A vetting need not be long, but somebody has to have asked.',
  data: ['the vetting'],
  firesWhen: 'The stage is candidate or onboarding, and there is no vetting.',
  examples: {
    fires: [{ charter: 'stage: onboarding' }],
    clear: [{ charter: 'stage: onboarding', vetting: 'decision: accept' }],
  },
  evaluate(facts) {
    if (facts.vetting) return clear(`vetted on ${facts.vetting.date ?? 'a day that is not written down'}`);
    if (isUnreadable(facts, 'vetting')) return unknown('the vetting could not be read');
    return fired('low', `the stage is ${facts.stage}, and there is no vetting; ask the three questions and write down the answers`, [facts.agreed('stage')]);
  },
});
