import type { Day } from '../model/dates.ts';
import type { Stage } from '../model/generated/types.ts';
import { withCharter, type Partnership, type Settings } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import { LEVELS, type Level, type Rule } from '../rules/rule.ts';
import { compare } from '../text/compare.ts';
import { isSameList } from '../text/sameList.ts';
import { judgeReviews, onItsDay, type JudgedPoint, type PointHealth } from './judge.ts';
import { replay, type Replayed } from './replay.ts';

/** The health of a partnership now, and at each review before. */
export interface PartnershipHealth {
  readonly partnership: Partnership;
  readonly stage: Stage;
  readonly name: string;
  readonly now: PointHealth;
  /** Every point in time by the charter of today, the newest first. */
  readonly points: readonly JudgedPoint[];
  /** How it stood at each review, by the charter of that day; the newest first, and in place of the newest `now`. */
  readonly history: readonly PointHealth[];
  /** Every review as a check on its day would have judged it, by the charter of that day; the newest first. */
  readonly reviews: readonly Replayed[];
}

/** A partnership by its id, and how it stands. */
interface Standing {
  readonly id: string;
  readonly level: Level;
}

/** The worst first; partnerships of one level in order of their ids. */
export function byLevel(a: Standing, b: Standing): number {
  return LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compare(a.id, b.id);
}

/**
 * Judges a partnership as of a day: a pure function of its documents, the settings and the day. What stands now, and for how
 * long, goes by the charter of today; a level of the past by the charter of its day. `before` are the points of another state of
 * it, judged by the same settings and rules, of which those are kept that rest on nothing that has changed.
 */
export function judgePartnership(
  partnership: Partnership, settings: Settings, asOf: Day, rules: readonly Rule[], before: readonly JudgedPoint[] = [],
): PartnershipHealth {
  const points = judgeReviews(partnership, settings, asOf, rules, before);
  const [now] = points;
  if (!now) throw new Error('a partnership has at least one point in time');
  return new JudgedPartnership(partnership, points, now, () => replay(partnership, points, {
    newestOnItsDay: () => onItsDay(points, rules),
    until: (day, charter) => judgePast(withCharter(partnership, charter), settings, day, rules),
  }));
}

/**
 * Most of the past is asked for by nobody. A class, because V8 keeps every object that is written down with a getter of its own
 * until it has gone through the whole heap.
 */
class JudgedPartnership implements PartnershipHealth {
  private replayed: readonly Replayed[] | undefined;

  constructor(
    readonly partnership: Partnership, readonly points: readonly JudgedPoint[], readonly now: PointHealth, private readonly replayAll: () => readonly Replayed[],
  ) {}

  get stage(): Stage { return this.now.facts.stage; }
  get name(): string { return this.now.facts.agreement.name ?? this.partnership.vetting?.data.name ?? this.partnership.id; }
  get reviews(): readonly Replayed[] { return (this.replayed ??= this.replayAll()); }
  get history(): readonly PointHealth[] { return [this.now, ...this.reviews.slice(1).map(({ health }) => health)]; }
}

/** What was judged last by a charter of the past: typing in the newest review changes nothing of it. */
const past = new WeakMap<PartnershipDocument, Past>();

interface Past {
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  /** All but the reviews that came later. */
  readonly documents: readonly PartnershipDocument[];
  readonly points: readonly PointHealth[];
}

function judgePast(partnership: Partnership, settings: Settings, day: Day, rules: readonly Rule[]): readonly PointHealth[] {
  const charter = partnership.charter?.document;
  const later = new Set(partnership.reviews.filter(({ data }) => (data.date ?? '') > day).map(({ document }) => document));
  const documents = partnership.documents.filter((document) => !later.has(document));
  const known = charter && past.get(charter);
  if (known?.settings === settings && known.rules === rules && isSameList(known.documents, documents)) return known.points;
  const points = judgeReviews(partnership, settings, day, rules, []);
  if (charter) past.set(charter, { settings, rules, documents, points });
  return points;
}
