import type { Settings } from '../model/partnership.ts';
import { withCharter } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import { RULES } from '../rules/index.ts';
import { judgePartnership, type PartnershipHealth, type PointHealth } from './judge.ts';

/**
 * By which charter a review was judged: as it was committed until the day of the review; as it was first committed, where
 * the review is older; today's, where git does not know it; none, where there is none.
 */
export type CharterBasis = 'as-it-stood' | 'first-committed' | 'today' | 'none';

/** A review as a check on its day would have judged it, with the charter of that day. */
export interface Replayed {
  readonly health: PointHealth;
  readonly charter: CharterBasis;
}

/**
 * The reviews of a partnership, the oldest first, each by the present rules, as of its own day, and with the charter as it
 * stood then. The newest is how things stand now, by what is written now.
 */
export function replay(health: PartnershipHealth, settings: Settings): readonly Replayed[] {
  const { partnership, now } = health;
  const today = partnership.charter?.document;
  // A charter is judged with all reviews at once, because most reviews have the charter of the review before.
  const byCharter = new Map<PartnershipDocument | undefined, PartnershipHealth>([[today, health]]);
  const judgedWith = (charter: PartnershipDocument): PartnershipHealth => {
    const known = byCharter.get(charter);
    if (known) return known;
    const judged = judgePartnership(withCharter(partnership, charter), settings, now.facts.asOf, RULES);
    byCharter.set(charter, judged);
    return judged;
  };
  const replayed = health.history.map((point, index): Replayed => {
    if (!today) return { health: point, charter: 'none' };
    const { document, basis } = charterOn(health, point);
    const then = index === 0 ? point : judgedWith(document ?? today).history[index];
    return { health: then ?? point, charter: basis };
  });
  return replayed.reverse();
}

function charterOn({ partnership }: PartnershipHealth, point: PointHealth): { readonly document?: PartnershipDocument; readonly basis: CharterBasis } {
  if (point.facts.isNewest) return { basis: 'as-it-stood' };
  const revisions = partnership.charterRevisions?.() ?? [];
  const [first] = revisions;
  if (!first) return { basis: 'today' };
  const then = revisions.findLast(({ day }) => day <= point.facts.date);
  return then ? { document: then.document, basis: 'as-it-stood' } : { document: first.document, basis: 'first-committed' };
}
