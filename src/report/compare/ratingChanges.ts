import type { PointHealth } from '../../health/judge.ts';
import type { DescribedChange } from '../../model/generated/types.ts';
import { fromTo, risen } from './words.ts';

/** What parties got and put in, and how the sides rate working together. */
export function ratingChanges(before: PointHealth, after: PointHealth): readonly DescribedChange[] {
  return [...valueChanges(before, after), ...pulseChanges(before, after)];
}

function valueChanges({ facts: before }: PointHealth, { facts: after }: PointHealth): readonly DescribedChange[] {
  const parties = new Set([...Object.keys(before.review.value ?? {}), ...Object.keys(after.review.value ?? {})]);
  return [...parties].flatMap((party) => {
    const [was, is] = [before.review.value?.[party], after.review.value?.[party]];
    const parts = (['got', 'put'] as const).filter((side) => was?.[side] !== is?.[side]).map((side) => `${side} ${fromTo(was?.[side], is?.[side])}`);
    if (parts.length === 0) return [];
    const change = was?.got === is?.got ? 'changed' : risen(was?.got, is?.got);
    return [{ about: 'value', change, text: `${after.nameOf(party)} ${parts.join(' and ')}` }];
  });
}

const SIDES = [['us', 'we rate'], ['them', 'the partner rates']] as const;
const PULSE = ['alignment', 'engagement', 'responsiveness', 'respect', 'understanding', 'trust'] as const;

function pulseChanges({ facts: before }: PointHealth, { facts: after }: PointHealth): readonly DescribedChange[] {
  return SIDES.flatMap(([side, who]) => PULSE.flatMap((what): readonly DescribedChange[] => {
    const [was, is] = [before.review.pulse?.[side]?.[what], after.review.pulse?.[side]?.[what]];
    return was === is ? [] : [{ about: 'pulse', change: risen(was, is), text: `${who} ${what} ${fromTo(was, is)}` }];
  }));
}
