import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { LEVELS, type Level } from '../rules/rule.ts';

/** How a level moved from one review to the next. */
export type Movement = 'better' | 'same' | 'worse';

/** The levels that can be compared; from or to one that is not known, or has ended, nothing has been seen to move. */
export const COMPARABLE: readonly Level[] = LEVELS.filter((level) => level !== 'unknown' && level !== 'ended');

/** How a level moved; undefined where one of the two cannot be compared. */
export function movement(before: Level, now: Level): Movement | undefined {
  const [was, is] = [COMPARABLE.indexOf(before), COMPARABLE.indexOf(now)];
  if (was < 0 || is < 0) return undefined;
  if (was === is) return 'same';
  return is > was ? 'better' : 'worse';
}

/** The level now against that of the review before; undefined where there is none, or one of them is not known. */
export function movementOf({ now, history: [, before] }: PartnershipHealth): Movement | undefined {
  return before && movement(before.level, now.level);
}

/** A movement as a sign beside a level. */
export const MOVEMENT_ARROW: Readonly<Record<Movement, string>> = { better: '↗', same: '→', worse: '↘' };

/** A movement in words. */
export const MOVEMENT_WORDS: Readonly<Record<Movement, string>> = {
  better: 'better than at the review before',
  same: 'as at the review before',
  worse: 'worse than at the review before',
};
