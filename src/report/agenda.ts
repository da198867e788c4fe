import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import { onceFor } from '../text/once.ts';
import { openActions, openIssues, type OpenAction, type OpenIssue } from './openWork.ts';
import { actionNode } from './treeActions.ts';
import { escapeMarkdown, locationOf, sentence, type TreeNode } from './treeNode.ts';

/**
 * Every open action and issue of the partnerships that go on, each with the name of its partnership. Which of them are late
 * is said by the group that they stand in.
 */
export function agendaOf({ partnerships }: PortfolioHealth): readonly TreeNode[] {
  return partnerships.filter(({ summary }) => summary.stage !== 'ended').flatMap(workOf);
}

/** What is open in a partnership. It is made once: after a keystroke all partnerships but one are what they were. */
export const workOf = onceFor(({ health }: AssessedPartnership): readonly TreeNode[] => [
  ...openActions(health).map((action) => actionOf(health, action)),
  ...openIssues(health).map((issue) => issueOf(health, issue)),
]);

function actionOf(health: PartnershipHealth, action: OpenAction): TreeNode {
  const node = actionNode(health, action);
  const owner = action.owner && health.now.facts.nameOf(action.owner);
  return { ...node, description: [action.due, health.name, owner].filter(Boolean).join(' · '), tooltip: tooltip(node), spoken: sentence(node.spoken, health.name) };
}

function issueOf(health: PartnershipHealth, { id, what, severity, opened, place }: OpenIssue): TreeNode {
  const node: TreeNode = {
    id: `${health.partnership.id}/issues/${id}`,
    kind: 'issue',
    label: what,
    spoken: sentence(what, severity && `of ${severity} severity`, opened && `open since ${opened}`, `issue ${id}`, health.name),
    ...(severity ? { severity } : {}),
    location: locationOf(place),
    partnership: health.partnership.id,
    due: { when: 'issue', day: opened },
    children: [],
  };
  const description = [severity, opened && `open since ${opened}`, id].filter(Boolean).join(' · ');
  return { ...node, description: [opened, health.name, severity].filter(Boolean).join(' · '), tooltip: tooltip({ ...node, description }) };
}

/** What does not fit beside the label. */
function tooltip({ label, description = '' }: TreeNode): string {
  return `**${escapeMarkdown(label)}**\n\n${escapeMarkdown(description)}`;
}
