import type { PartnershipHealth } from '../health/judge.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import { openActions, openIssues, type OpenIssue } from './openWork.ts';
import { actionNode } from './treeActions.ts';
import { locationOf, sentence, type TreeNode } from './treeNode.ts';

/** Every open action and issue of the partnerships that go on, each with the name of its partnership. */
export function agendaOf({ partnerships }: PortfolioHealth): readonly TreeNode[] {
  return partnerships.filter(({ health }) => health.stage !== 'ended').flatMap(({ health }) => [
    ...openActions(health).map((action) => withName(actionNode(health, action), health.name)),
    ...openIssues(health).map((issue) => withName(issueNode(health, issue), health.name)),
  ]);
}

function withName(node: TreeNode, name: string): TreeNode {
  const description = node.description ? `${name} · ${node.description}` : name;
  return { ...node, description, spoken: sentence(node.spoken, name) };
}

function issueNode(health: PartnershipHealth, { id, what, severity, opened, place }: OpenIssue): TreeNode {
  const since = opened && `open since ${opened}`;
  return {
    id: `${health.partnership.id}/issues/${id}`,
    kind: 'issue',
    label: what,
    description: [severity, since, id].filter(Boolean).join(' · '),
    spoken: sentence(what, severity && `of ${severity} severity`, since, `issue ${id}`),
    ...(severity ? { severity } : {}),
    location: locationOf(place),
    partnership: health.partnership.id,
    due: { when: 'issue', day: opened },
    children: [],
  };
}
