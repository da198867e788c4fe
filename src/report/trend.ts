import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { LEVELS, type Level } from '../rules/rule.ts';

/** How a partnership's level moved since the review before. */
export type Trend = 'better' | 'same' | 'worse';

/** The levels that can be compared; from or to one that is not known nothing has been seen to move. */
const COMPARABLE: readonly Level[] = LEVELS.filter((level) => level !== 'unknown' && level !== 'ended');

/** The level now against that of the review before; undefined where one of them is missing or not known. */
export function trendOf({ now, history: [, before] }: PartnershipHealth): Trend | undefined {
  if (!before) return undefined;
  const [was, is] = [COMPARABLE.indexOf(before.level), COMPARABLE.indexOf(now.level)];
  if (was < 0 || is < 0) return undefined;
  if (was === is) return 'same';
  return is > was ? 'better' : 'worse';
}

/** A trend as a sign beside a level. */
export const TREND_ARROW: Readonly<Record<Trend, string>> = { better: '↗', same: '→', worse: '↘' };

/** A trend in words. */
export const TREND_WORDS: Readonly<Record<Trend, string>> = {
  better: 'better than at the review before',
  same: 'as at the review before',
  worse: 'worse than at the review before',
};
