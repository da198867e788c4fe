import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { dueDate, openActions, type OpenAction } from './openWork.ts';
import { locationOf, sentence, type TreeNode } from './treeNode.ts';

/** What is still to be done in a partnership, by due date, overdue first; nothing when nothing is open. */
export function actionNodes(health: PartnershipHealth): readonly TreeNode[] {
  const actions = openActions(health);
  if (actions.length === 0 || health.stage === 'ended') return [];
  const children = actions.map((action) => actionNode(health, action));
  const overdue = children.filter(({ due }) => due?.when === 'overdue').length;
  const description = `${actions.length}${overdue > 0 ? `, ${overdue} overdue` : ''}`;
  return [{
    id: `${health.partnership.id}/actions`,
    kind: 'actions',
    label: 'Open actions',
    description,
    spoken: sentence('Open actions', description),
    partnership: health.partnership.id,
    children,
  }];
}

/** An open action as a line: what, by when, by whom. */
export function actionNode(health: PartnershipHealth, { id, what, owner, due: day, place }: OpenAction): TreeNode {
  const due = dueDate(day, health.now.facts.asOf);
  const when = due.when === 'overdue' ? `overdue since ${day}` : day && `due ${day}`;
  const who = owner && health.now.facts.nameOf(owner);
  return {
    id: `${health.partnership.id}/actions/${place.document.path}/${id}`,
    kind: 'action',
    label: what,
    description: [when, who, id].filter(Boolean).join(' · '),
    spoken: sentence(what, when || 'without a date', `by ${who || 'nobody'}`, `action ${id}`),
    location: locationOf(place),
    partnership: health.partnership.id,
    due,
    children: [],
  };
}
