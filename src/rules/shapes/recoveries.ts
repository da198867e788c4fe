import type { Day } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import type { Recovery } from '../../model/generated/types.ts';
import type { Typed } from '../../model/partnershipDocument.ts';

/** The recoveries that are open on a day: opened by then, and not closed by then. */
export function openRecoveries(facts: Facts, day: Day): readonly Typed<Recovery>[] {
  return facts.partnership.recoveries.filter(({ data: { opened, closed, outcome } }) => {
    if (opened === undefined || opened > day) return false;
    return closed === undefined ? outcome === undefined || outcome === 'open' : closed > day;
  });
}
