import { delivers } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { money } from '../shapes/money.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'zero-margin',
  title: 'Work that earns nothing',
  dimension: 'value',
  severity: 'low',
  kind: 'measured',
  appliesWhen: delivers,
  escalates: false,
  actions: ['negotiate-margin'],
  sources: ['var'],
  provenance: ['source'],
  why: 'Passing work on without earning on it is a favour to a client, not a business. A partner that does the work well leaves room for a margin, and asking for it is part of the deal.',
  data: ['r.economics {units, marginPerUnit}'],
  firesWhen: 'Something was delivered in the period and nothing, or less than nothing, was earned on a unit of it.',
  examples: {
    fires: [{ review: 'economics: { units: 120, marginPerUnit: 0 }' }],
    clear: [{ review: 'economics: { units: 120, marginPerUnit: 3 }' }],
  },
  evaluate(facts) {
    const { units, marginPerUnit } = facts.review.economics ?? {};
    if (units === 0) return clear('no unit was delivered in the period');
    if (marginPerUnit !== undefined && marginPerUnit > 0) return clear(`${money(facts, marginPerUnit)} is earned on a unit`);
    if (units === undefined) return unknown('economics.units is not answered');
    if (marginPerUnit === undefined) return unknown('economics.marginPerUnit is not answered');
    const said = marginPerUnit < 0 ? `${money(facts, -marginPerUnit)} is lost` : 'nothing is earned';
    return fired('low', `${said} on each of ${count(units, 'unit')} delivered, expected a margin`, [
      facts.reviewed('economics', 'marginPerUnit'),
      facts.reviewed('economics', 'units'),
    ]);
  },
});
