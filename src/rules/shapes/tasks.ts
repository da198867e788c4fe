import type { Answers } from '../../model/answers.ts';
import type { Facts, PartyFacts } from '../../model/facts.ts';
import type { Action } from '../../model/generated/types.ts';
import type { Place } from '../../model/place.ts';
import { openRecoveries } from './recoveries.ts';
import { idsAt } from './written.ts';

/** What somebody has promised to do: an action of a review or of a recovery, with its id and where its fields stand. */
export interface Task extends Answers<Action> {
  readonly id: string;
  readonly at: (field: keyof Action) => Place;
}

/** The actions of the review; undefined when it does not say. An action that was left blank is among them. */
export function reviewTasks(facts: Facts): readonly Task[] | undefined {
  const { actions } = facts.review;
  if (actions === undefined) return undefined;
  return idsAt(facts.reviewed('actions')).map((id) => ({ ...actions[id], id, at: (field) => facts.reviewed('actions', id, field) }));
}

/** The actions of the recoveries that are open on the day of judgement. */
export function recoveryTasks(facts: Facts): readonly Task[] {
  return openRecoveries(facts, facts.asOf).flatMap(({ data, document: { markdown } }) =>
    idsAt({ document: markdown, path: ['actions'] }).map((id) => ({
      ...data.actions?.[id],
      id,
      at: (field) => ({ document: markdown, path: ['actions', id, field] }),
    })));
}

/** Whether a task is overdue on a day; undefined when it does not say enough. What was done later was open on that day. */
export function isOverdue({ status, due, done }: Task, day: string): boolean | undefined {
  const over = status === 'dropped' || (status === 'done' && !(done !== undefined && done > day));
  if (over || (due !== undefined && due >= day)) return false;
  return status === undefined || due === undefined ? undefined : true;
}

/** The parties that an owner may belong to: it is the id or the name of a party, or of its sponsor or its contact. */
export function partiesOf(facts: Facts, owner: string): readonly PartyFacts[] {
  const wanted = owner.trim().toLowerCase();
  return facts.parties.filter(({ id, name, sponsor, contact }) =>
    [id, name, sponsor?.name, contact?.name].some((known) => known?.trim().toLowerCase() === wanted));
}
