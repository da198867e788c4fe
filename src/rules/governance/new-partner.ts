import { addMonths } from '../../model/dates.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'new-partner',
  title: 'A young partnership',
  dimension: 'governance',
  severity: 'low',
  kind: 'measured',
  appliesWhen: always,
  escalates: false,
  weighs: false,
  actions: ['stay-in-contact'],
  sources: ['var', 'signs'],
  provenance: ['source', 'default'],
  why: 'In the first months two companies learn how the other one works, and many troubles of that time go away by themselves. It is also the time in which habits are made, so it deserves more talk than later.',
  data: ['c.started'],
  firesWhen: 'The review is within 12 months of the start. A note: it moves no level.',
  thresholds: { newForMonths: { value: 12, says: 'a partnership is young for 12 months' } },
  examples: {
    fires: [{ charter: 'started: 2025-09-01' }],
    clear: [{ charter: 'started: 2024-01-15' }],
  },
  evaluate(facts, { thresholds }) {
    const { started } = facts.agreement;
    if (started === undefined) return unknown('started is not written down');
    const said = `the partnership began on ${started}`;
    if (facts.date >= addMonths(started, thresholds.newForMonths)) return clear(said);
    return fired('low', `${said}, less than ${count(thresholds.newForMonths, 'month')} ago: many troubles of this time pass, stay in close contact`, [facts.agreed('started')]);
  },
});
