import type { Course } from '../../model/generated/types.ts';
import type { Level } from '../../rules/rule.ts';
import { COMPARABLE } from '../movement.ts';

/** So many of the newest levels, that of now among them, tell where a partnership is going: with a review a quarter, those of a year. */
const REVIEWS = 5;

/** Where levels are going, the oldest given first: unknown with fewer than two that can be compared. */
export function courseOf(levels: readonly Level[]): Course {
  const ranks = levels.slice(-REVIEWS).map((level) => COMPARABLE.indexOf(level)).filter((rank) => rank >= 0);
  if (ranks.length < 2) return 'unknown';
  const steps = ranks.slice(1).map((rank, index) => rank - (ranks[index] ?? rank));
  const [rises, falls] = [steps.some((step) => step > 0), steps.some((step) => step < 0)];
  if (rises && falls) return 'mixed';
  if (rises) return 'improving';
  return falls ? 'declining' : 'steady';
}
