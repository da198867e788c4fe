import { addDays, type Day } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { hasPlan } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'plan-slipping',
  title: 'A plan that slips',
  dimension: 'direction',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: hasPlan,
  actions: ['sign-gtm-plan', 'joint-problem-solving'],
  sources: ['signs'],
  provenance: ['source', 'default'],
  why: 'A milestone that passes without a word tells both sides that the plan binds nobody. After a few of them the plan is only a document.',
  data: ['c.plan.milestones[] {what, due, done}'],
  firesWhen: 'At the review a milestone of the plan has been overdue for more than 30 days; high when 3 or more are.',
  thresholds: {
    graceDays: { value: 30, says: 'a milestone has slipped when it is more than 30 days overdue' },
    highFrom: { value: 3, says: 'high from 3 slipped milestones on' },
  },
  examples: {
    fires: [{ charter: 'plan: { milestones: [{ what: first joint client, due: 2026-03-02 }] }' }],
    clear: [
      { charter: 'plan: { milestones: [{ what: first joint client, due: 2026-03-03 }] }' },
      { charter: 'plan: { milestones: [{ what: first joint client, due: 2025-06-30, done: 2025-12-01 }] }' },
    ],
  },
  evaluate(facts, { thresholds: { graceDays, highFrom } }) {
    const all = facts.agreement.plan?.milestones;
    if (!all) return unknown('the plan has no milestones');
    const open = openMilestones(facts);
    const sure = open.filter(({ due, doneAt }) => due !== undefined && !facts.isUnusable(doneAt));
    const late = sure.filter(({ due }) => due !== undefined && facts.date > addDays(due, graceDays));
    if (late.length === 0) {
      return open.length > sure.length ? unknown('a milestone has no date that can be used') : clear(`none of ${count(all.length, 'milestone')} is late`);
    }
    const which = late.map(({ what, due }) => `"${what}" was due on ${due}`).join(', ');
    const said = `${count(late.length, 'milestone')} of the plan ${late.length === 1 ? 'is' : 'are'} more than ${graceDays} days late: ${which}`;
    return fired(late.length >= highFrom ? 'high' : 'medium', said, late.flatMap(({ dueAt, doneAt }) => [dueAt, doneAt]));
  },
});

interface OpenMilestone {
  readonly what: string;
  readonly due: Day | undefined;
  readonly dueAt: Place;
  readonly doneAt: Place;
}

/** Milestones that are not reached on the day of judgement; those done later were open then. */
function openMilestones(facts: Facts): readonly OpenMilestone[] {
  return (facts.agreement.plan?.milestones ?? []).flatMap(({ what, due, done }, index) => {
    if (done !== undefined && done <= facts.asOf) return [];
    const at = (field: string): Place => facts.agreed('plan', 'milestones', index, field);
    return [{ what: what ?? `milestone ${index + 1}`, due, dueAt: at('due'), doneAt: at('done') }];
  });
}
