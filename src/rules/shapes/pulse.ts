import type { Facts } from '../../model/facts.ts';
import type { PulseSide } from '../../model/generated/types.ts';
import { clear, fired, unknown, type Verdict } from '../rule.ts';

/** What the pulse asks each side. */
export type PulseItem = keyof Pick<PulseSide, 'alignment' | 'engagement' | 'responsiveness' | 'respect' | 'understanding' | 'trust'>;

const SIDES = { us: 'we rate', them: 'the partner rates' } as const;

/**
 * Whether the lower of the two sides' ratings is bad: at most `highAt` is high, at most `mediumAt` medium. The sides that
 * answered speak; nobody's answer is unknown.
 */
export function judgePulse(facts: Facts, item: PulseItem, mediumAt: number, highAt: number): Verdict {
  const sides = (['us', 'them'] as const).flatMap((side) => {
    const rating = facts.review.pulse?.[side]?.[item];
    return rating === undefined ? [] : [{ side, rating }];
  });
  if (sides.length === 0) return unknown(`nobody rated ${item} in the pulse`);
  const low = sides.filter(({ rating }) => rating <= mediumAt);
  const said = (low.length > 0 ? low : sides).map(({ side, rating }) => `${SIDES[side]} ${item} ${rating} of 5`).join(', ');
  if (low.length === 0) {
    const silent = sides.length === 2 ? undefined : (['us', 'them'] as const).find((side) => wentSilent(facts, side, item, mediumAt));
    return silent ? unknown(`pulse.${silent}.${item} was low and is not answered now`) : clear(said);
  }
  const lowest = Math.min(...low.map(({ rating }) => rating));
  return fired(lowest <= highAt ? 'high' : 'medium', said, low.map(({ side }) => facts.reviewed('pulse', side, item)));
}

/** A side whose last rating was low, and that did not rate this time; what the other says does not speak for it. */
function wentSilent(facts: Facts, side: 'us' | 'them', item: PulseItem, mediumAt: number): boolean {
  if (facts.review.pulse?.[side]?.[item] !== undefined) return false;
  const last = facts.earlier.map(({ review }) => review.pulse?.[side]?.[item]).find((rating) => rating !== undefined);
  return last !== undefined && last <= mediumAt;
}
