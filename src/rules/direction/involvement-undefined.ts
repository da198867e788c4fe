import { always } from '../conditions.ts';
import { clear, defineRule, fired } from '../rule.ts';

export const rule = defineRule({
  id: 'involvement-undefined',
  title: 'How deep the partner goes is open',
  dimension: 'direction',
  severity: 'low',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['name-drivers-and-roles'],
  sources: ['continuum', 'vetting'],
  provenance: ['source'],
  why: 'One side may want a colleague and the other a supplier who is called twice a year. Neither is wrong, but they cannot both be had.',
  data: ['c.involvement'],
  firesWhen: 'The charter does not say how deeply the partner works with us.',
  speaksFor: ['involvement'],
  examples: {
    fires: [{ charter: 'involvement:' }],
    clear: [{ charter: 'involvement: hands-off' }],
  },
  evaluate(facts) {
    const { involvement } = facts.agreement;
    if (involvement !== undefined) return clear(`agreed: ${involvement}`);
    return fired(
      'low',
      'how deeply the partner works with us is not agreed; decide between deep, expert advice and hands off',
      [facts.agreed('involvement')],
    );
  },
});
