import { daysBetween } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { openRecoveries } from '../shapes/recoveries.ts';
import { isOverdue, recoveryTasks, reviewTasks, type Task } from '../shapes/tasks.ts';

export const rule = defineRule({
  id: 'action-overdue',
  title: 'Actions past their day',
  dimension: 'governance',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['joint-problem-solving'],
  sources: [],
  provenance: ['practice', 'default'],
  why: 'What was agreed and not done shows how much the next agreement will be worth. A day that has passed and was not moved says that nobody looks at the list.',
  data: ['r.actions.<id> {owner, due, status}', 'x.actions.<id> {owner, due, status}'],
  firesWhen: 'An open action of the review, or of an open recovery, was due before the day of judgement; high when there are at least 3, or one is more than 60 days late.',
  thresholds: {
    manyFrom: { value: 3, says: '3 overdue actions are high' },
    longAfterDays: { value: 60, says: 'an action that is more than 60 days late is high' },
  },
  examples: {
    fires: [{ review: 'actions: { A-1: { what: publish the guide, owner: ally, due: 2026-04-10, status: open } }' }],
    clear: [{ review: 'actions: { A-1: { what: publish the guide, owner: ally, due: 2026-04-10, status: done, done: 2026-04-09 } }' }],
  },
  evaluate(facts, { thresholds }) {
    const tasks = tasksOf(facts);
    const overdue = tasks.filter((task) => isOverdue(task, facts.asOf) === true);
    if (overdue.length > 0) {
      const late = Math.max(...overdue.map((task) => lateness(task, facts)));
      const high = overdue.length >= thresholds.manyFrom || late > thresholds.longAfterDays;
      const list = overdue.map((task) => describe(task, facts)).join(', ');
      const said = `${count(overdue.length, 'action')} past ${overdue.length === 1 ? 'its' : 'their'} day: ${list}`;
      return fired(high ? 'high' : 'medium', said, overdue.flatMap((task) => [task.at('due'), task.at('status')]));
    }
    const unclear = tasks.find((task) => isOverdue(task, facts.asOf) === undefined);
    if (unclear) return unknown(`action ${unclear.id} does not say whether it is open, or until when`);
    const silent = facts.review.actions === undefined || openRecoveries(facts, facts.asOf).some(({ data }) => data.actions === undefined);
    return silent ? unknown('actions is not answered') : clear(`none of ${count(tasks.length, 'action')} is past its day`);
  },
});

/** An action that stands in a review and in a recovery is one; what the review says of it counts. */
function tasksOf(facts: Facts): readonly Task[] {
  const own = reviewTasks(facts) ?? [];
  return [...own, ...recoveryTasks(facts).filter((task) => !own.some(({ id }) => id === task.id))];
}

function lateness({ due }: Task, { asOf }: Facts): number {
  return due === undefined ? 0 : daysBetween(due, asOf);
}

function describe(task: Task, facts: Facts): string {
  const owner = task.owner === undefined ? '' : `${facts.nameOf(task.owner)}, `;
  return `${task.what ?? task.id} (${owner}due ${task.due}, ${count(lateness(task, facts), 'day')} ago)`;
}
