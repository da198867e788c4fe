import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import type { PointHealth } from '../health/judge.ts';
import { capitalized, inWords, locationOf, sentence, type TreeNode } from './treeNode.ts';
import { movement, MOVEMENT_ARROW, MOVEMENT_WORDS } from './movement.ts';
import { reviewName } from './reviewName.ts';

/** The reviews of a partnership, the newest first, each with its level on its day and how that had moved; nothing without one. */
export function reviewNodes(health: PartnershipHealth): readonly TreeNode[] {
  const reviews = health.reviews.map((review) => review.health);
  if (reviews.length === 0) return [];
  const id = `${health.partnership.id}/reviews`;
  const description = String(reviews.length);
  return [{
    id,
    kind: 'reviews',
    label: 'Reviews',
    description,
    spoken: sentence('Reviews', description),
    partnership: health.partnership.id,
    children: reviews.map((review, index) => reviewNode(health, review, reviews[index + 1])),
  }];
}

function reviewNode(health: PartnershipHealth, { facts, level }: PointHealth, before: PointHealth | undefined): TreeNode {
  const { author = '' } = facts.review;
  const label = reviewName(facts.review);
  const moved = before && movement(before.level, level);
  return {
    id: `${health.partnership.id}/reviews/${facts.reviewed().document.path}`,
    kind: 'review',
    label,
    description: [`${inWords(level)}${moved ? ` ${MOVEMENT_ARROW[moved]}` : ''}`, facts.date, author].filter(Boolean).join(' · '),
    spoken: sentence(`Review ${label}`, inWords(level), moved && MOVEMENT_WORDS[moved], `of ${facts.date}`, author && `by ${author}`),
    tooltip: `${capitalized(inWords(level))}${moved ? `, ${MOVEMENT_WORDS[moved]}` : ''}: as a check on ${facts.asOf} would have judged it, with the charter of that day.`,
    level,
    location: locationOf(facts.reviewed()),
    partnership: health.partnership.id,
    children: [],
  };
}
