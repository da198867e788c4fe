import type { PartnershipHealth } from '../health/judge.ts';
import type { Place } from '../model/place.ts';
import { locationOf, type TreeNode } from './treeNode.ts';

/** An action that nobody has done or dropped. */
export interface OpenAction {
  readonly id: string;
  readonly what: string;
  readonly owner: string;
  readonly due: string;
  readonly place: Place;
}

/** What is still to be done in a partnership, by due date, overdue first; nothing when nothing is open. */
export function actionNodes(health: PartnershipHealth): readonly TreeNode[] {
  const actions = openActions(health);
  if (actions.length === 0 || health.stage === 'ended') return [];
  const { asOf } = health.now.facts;
  const overdue = actions.filter(({ due }) => due !== '' && due < asOf).length;
  const id = `${health.partnership.id}/actions`;
  return [{
    id,
    kind: 'actions',
    label: 'Open actions',
    description: `${actions.length}${overdue > 0 ? `, ${overdue} overdue` : ''}`,
    partnership: health.partnership.id,
    children: actions.map((action) => actionNode(health, action, `${id}/${action.place.document.path}/${action.id}`)),
  }];
}

/** What is still to be done in a partnership, by due date. */
export function openActions(health: PartnershipHealth): readonly OpenAction[] {
  const { facts } = health.now;
  const ofReview = Object.entries(facts.review.actions ?? {}).map(([id, action]) => ({ id, action, place: facts.reviewed('actions', id) }));
  const ofRecoveries = health.partnership.recoveries
    .filter(({ data }) => data.outcome === 'open')
    .flatMap(({ data, document }) => Object.entries(data.actions ?? {}).map(([id, action]) => ({
      id, action, place: { document: document.markdown, path: ['actions', id] },
    })));
  return [...ofReview, ...ofRecoveries]
    .filter(({ action }) => action.status === 'open')
    .map(({ id, action, place }) => ({ id, what: action.what ?? id, owner: action.owner ?? '', due: action.due ?? '', place }))
    .sort((a, b) => (a.due || '9999') < (b.due || '9999') ? -1 : 1);
}

function actionNode(health: PartnershipHealth, { id, what, owner, due, place }: OpenAction, nodeId: string): TreeNode {
  const late = due !== '' && due < health.now.facts.asOf;
  return {
    id: nodeId,
    kind: 'action',
    label: what,
    description: [late ? `overdue since ${due}` : due && `due ${due}`, owner && health.now.facts.nameOf(owner), id].filter(Boolean).join(' · '),
    ...(late ? { severity: 'medium' as const } : {}),
    location: locationOf(place),
    partnership: health.partnership.id,
    children: [],
  };
}
