import type { Partnership } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { PointHealth } from './judge.ts';

/**
 * By which charter a review was judged: as it was committed until the day of the review; as it was first committed, where
 * the review is older; today's, where git does not know it; none, where there is none.
 */
export type CharterBasis = 'as-it-stood' | 'first-committed' | 'today' | 'none';

/**
 * The reviews of a partnership as a check on the day of each would have judged it, with the charter as it stood then; the
 * newest first, which is how things stand now, by what is written now. Takes the reviews as they are judged by the charter
 * of today, and what judges all of them by another.
 */
export function replay(
  partnership: Partnership, points: readonly PointHealth[], judgeBy: (charter: PartnershipDocument) => readonly PointHealth[],
): ReadonlyMap<PointHealth, CharterBasis> {
  const today = partnership.charter?.document;
  // Most reviews have the charter of the review before.
  const judged = new Map<PartnershipDocument | undefined, readonly PointHealth[]>([[today, points]]);
  const judgedBy = (charter: PartnershipDocument): readonly PointHealth[] => {
    const known = judged.get(charter) ?? judgeBy(charter);
    judged.set(charter, known);
    return known;
  };
  return new Map(points.map((point, index) => {
    if (!today) return [point, 'none'];
    const { charter = today, basis } = charterOn(partnership, point);
    return [judgedBy(charter)[index] ?? point, basis];
  }));
}

function charterOn(partnership: Partnership, { facts }: PointHealth): { readonly charter?: PartnershipDocument; readonly basis: CharterBasis } {
  if (facts.isNewest) return { basis: 'as-it-stood' };
  const revisions = partnership.charterRevisions?.() ?? [];
  const [first] = revisions;
  if (!first) return { basis: 'today' };
  const then = revisions.findLast(({ day }) => day <= facts.date);
  return then ? { charter: then.document, basis: 'as-it-stood' } : { charter: first.document, basis: 'first-committed' };
}
