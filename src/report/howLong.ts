import type { Finding } from '../model/generated/types.ts';

/** How a finding came to stand, in words; empty when it is new. */
export function howLong({ carried, streak }: Pick<Finding, 'carried' | 'streak'>): string {
  if (carried) return 'carried over';
  return streak > 1 ? `${streak} reviews in a row` : '';
}
