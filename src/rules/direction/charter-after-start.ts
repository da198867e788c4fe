import { addDays, daysBetween } from '../../model/dates.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';

export const rule = defineRule({
  id: 'charter-after-start',
  title: 'Agreed after the start',
  dimension: 'direction',
  severity: 'low',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['create-management-structure', 'define-shared-vision'],
  sources: ['var', 'signs'],
  provenance: ['default'],
  why: 'A charter that comes long after the start describes what has become of the partnership, not what it was meant to be. Habits that nobody chose are by then hard to change.',
  data: ['c.started', 'c.agreedOn'],
  firesWhen: 'The charter was agreed more than 30 days after the start.',
  thresholds: {
    graceDays: { value: 30, says: 'a charter is late when agreed more than 30 days after the start' },
  },
  examples: {
    fires: [{ charter: 'agreedOn: 2024-02-15' }],
    clear: [{ charter: 'agreedOn: 2024-02-14' }],
  },
  evaluate(facts, { thresholds: { graceDays } }) {
    const { started, agreedOn } = facts.agreement;
    if (agreedOn === undefined) return unknown('the day on which the charter was agreed is not written down');
    if (started === undefined) return unknown('the day of the start is not written down');
    if (agreedOn <= addDays(started, graceDays)) return clear(`agreed on ${agreedOn}, started on ${started}`);
    return fired(
      'low',
      `the charter was agreed on ${agreedOn}, ${daysBetween(started, agreedOn)} days after the start; expected within ${graceDays} days; go through what was done before`,
      [facts.agreed('agreedOn'), facts.agreed('started')],
    );
  },
});
