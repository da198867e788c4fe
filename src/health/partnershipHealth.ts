import type { Day } from '../model/dates.ts';
import type { Stage } from '../model/generated/types.ts';
import { withCharter, type Partnership, type Settings } from '../model/partnership.ts';
import { LEVELS, type Rule } from '../rules/rule.ts';
import { compare } from '../text/compare.ts';
import { once } from '../text/once.ts';
import { judgeReviews, type PointHealth } from './judge.ts';
import { replay, type CharterBasis } from './replay.ts';

/** The health of a partnership now, and at each review before. */
export interface PartnershipHealth {
  readonly partnership: Partnership;
  readonly stage: Stage;
  readonly name: string;
  readonly now: PointHealth;
  /** How it stood at each review, by the charter of that day; the newest first, and `now` is the first of them. */
  readonly history: readonly PointHealth[];
  /** By which charter a point of the history was judged. */
  readonly charterOf: (point: PointHealth) => CharterBasis;
}

/** The worst first; partnerships of one level in order of their ids. */
export function byLevel(a: PartnershipHealth, b: PartnershipHealth): number {
  return LEVELS.indexOf(a.now.level) - LEVELS.indexOf(b.now.level) || compare(a.partnership.id, b.partnership.id);
}

/**
 * Judges a partnership as of a day: a pure function of its documents, the settings and the day. What stands now, and for how
 * long, goes by the charter of today; a level of the past by the charter of its day.
 */
export function judgePartnership(partnership: Partnership, settings: Settings, asOf: Day, rules: readonly Rule[]): PartnershipHealth {
  const points = judgeReviews(partnership, settings, asOf, rules);
  const [now] = points;
  if (!now) throw new Error('a partnership has at least one point in time');
  // Most of the past is asked for by nobody.
  const replayed = once(() => replay(partnership, points, (charter) => judgeReviews(withCharter(partnership, charter), settings, asOf, rules)));
  const history = once(() => [...replayed().keys()]);
  return {
    partnership,
    stage: now.facts.stage,
    name: now.facts.agreement.name ?? partnership.vetting?.data.name ?? partnership.id,
    now,
    get history() { return history(); },
    charterOf: (point) => replayed().get(point) ?? 'as-it-stood',
  };
}
