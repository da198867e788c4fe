import type { MarkdownDocument } from '../document/document.ts';
import type { Day } from '../model/dates.ts';
import type { Partnership } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { PointHealth } from './judge.ts';

/**
 * By which charter a review was judged: as it was committed until the day of the review; as it was first committed, where
 * the review is older; today's, where git does not know it; none, where there is none.
 */
export type CharterBasis = 'as-it-stood' | 'first-committed' | 'today' | 'none';

/** A review as a check on its day would have judged it, by the charter of that day. */
export interface Replayed {
  readonly health: PointHealth;
  readonly charter: CharterBasis;
}

/** How the reviews of a partnership are judged anew. */
export interface Judging {
  /** The newest review, as of its own day, by the charter of today. */
  readonly newestOnItsDay: () => PointHealth | undefined;
  /** All reviews until a day, as of that day, by a charter of the past. */
  readonly until: (day: Day, charter: PartnershipDocument) => readonly PointHealth[];
}

/**
 * The reviews of a partnership as a check on the day of each would have judged it, with the charter as it stood then; the
 * newest first. Takes the reviews as they are judged by the charter of today.
 */
export function replay(partnership: Partnership, points: readonly PointHealth[], judging: Judging): readonly Replayed[] {
  const today = partnership.charter?.document;
  // The newest review of a charter comes first, and with it all before are judged by that charter.
  const judged = new Map<PartnershipDocument, readonly PointHealth[]>();
  const judgedBy = (charter: PartnershipDocument, { facts }: PointHealth): PointHealth | undefined => {
    const known = judged.get(charter) ?? judging.until(facts.date, charter);
    judged.set(charter, known);
    return known.find((one) => documentOf(one) === documentOf({ facts }));
  };
  return points.filter(({ facts }) => facts.hasReview).map((point, index) => {
    const { charter, basis } = charterOn(partnership, point);
    if (charter && charter !== today) return { health: judgedBy(charter, point) ?? point, charter: basis };
    // An earlier review is judged as of its own day already.
    return { health: (index === 0 ? judging.newestOnItsDay() : point) ?? point, charter: basis };
  });
}

function documentOf({ facts }: Pick<PointHealth, 'facts'>): MarkdownDocument {
  return facts.reviewed().document;
}

function charterOn(partnership: Partnership, { facts }: PointHealth): { readonly charter: PartnershipDocument | undefined; readonly basis: CharterBasis } {
  const today = partnership.charter?.document;
  if (!today) return { charter: today, basis: 'none' };
  const revisions = partnership.charterRevisions?.() ?? [];
  const [first] = revisions;
  if (!first) return { charter: today, basis: 'today' };
  const then = revisions.findLast(({ day }) => day <= facts.date);
  return then ? { charter: then.document, basis: 'as-it-stood' } : { charter: first.document, basis: 'first-committed' };
}
