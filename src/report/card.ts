import type { PointHealth } from '../health/judge.ts';
import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { isJudgedByDimension } from '../health/levels.ts';
import type { Day } from '../model/dates.ts';
import { kpisOf, type KpiState } from '../model/kpi.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import { DIMENSIONS, type Dimension, type Level } from '../rules/rule.ts';
import { withUnit } from './treeKpis.ts';

/** What a document's frontmatter comes to, for a preview of it. Texts of the document are as they were written. */
export interface PartnershipCard {
  readonly name: string;
  /** The review that it goes by: of a review that one, of any other document the newest; undefined when there is none. */
  readonly review: Day | undefined;
  readonly level: Level;
  /** The level of today, where the review is one of the past and that was another level. */
  readonly levelNow: Level | undefined;
  /** Core questions. */
  readonly coverage: { readonly answered: number; readonly applicable: number };
  /** None for a candidate, and for what has ended. */
  readonly dimensions: readonly { readonly dimension: Dimension; readonly level: Level }[];
  readonly kpis: readonly CardKpi[];
  readonly values: readonly CardValue[];
}

/** A KPI, with numbers and units as people read them; undefined where a number is not known. */
export interface CardKpi {
  readonly name: string;
  readonly actual: string | undefined;
  readonly target: string | undefined;
  readonly floor: string | undefined;
  readonly standing: 'on-target' | 'short' | 'below-floor' | 'unknown';
}

/** What a party got and put in, from 1 to 5. */
export interface CardValue {
  readonly party: string;
  readonly got: number | undefined;
  readonly put: number | undefined;
  /** Whether it said so itself. */
  readonly by: 'self' | 'us';
}

/**
 * What a document comes to: a review as it was judged on its day, any other document by how things stand. Undefined for a
 * review that is not judged, such as one without a date.
 */
export function partnershipCard(health: PartnershipHealth, document: PartnershipDocument): PartnershipCard | undefined {
  const own = health.history.find(({ facts }) => facts.hasReview && facts.reviewed().document === document.markdown);
  if (!own && document.kind === 'review') return undefined;
  const point = own ?? health.now;
  const { facts, level, dimensions, coverage } = point;
  return {
    name: health.name,
    review: facts.hasReview ? facts.date : undefined,
    level,
    levelNow: health.now.level === level ? undefined : health.now.level,
    coverage: { answered: coverage.answered, applicable: coverage.applicable },
    dimensions: isJudgedByDimension(facts.stage) ? DIMENSIONS.map((dimension) => ({ dimension, level: dimensions[dimension].level })) : [],
    kpis: kpisOf(facts).map(cardKpi),
    values: cardValues(point),
  };
}

function cardKpi(kpi: KpiState): CardKpi {
  const shown = (value: number | undefined): string | undefined => (value === undefined ? undefined : withUnit(value, kpi.unit ?? ''));
  return { name: kpi.name ?? kpi.id, actual: shown(kpi.actual), target: shown(kpi.target), floor: shown(kpi.floor), standing: standingOf(kpi) };
}

function standingOf({ position }: KpiState): CardKpi['standing'] {
  if (position === undefined) return 'unknown';
  if (position >= 1) return 'on-target';
  return position >= 0 ? 'short' : 'below-floor';
}

function cardValues({ facts }: PointHealth): readonly CardValue[] {
  return Object.entries(facts.review.value ?? {}).map(([party, { got, put, by = 'self' }]) => ({ party: facts.nameOf(party), got, put, by }));
}
