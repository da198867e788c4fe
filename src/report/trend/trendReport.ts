import type { PointHealth } from '../../health/judge.ts';
import type { PartnershipHealth } from '../../health/partnershipHealth.ts';
import { forEachDimension } from '../../health/levels.ts';
import type { FindingTrend, KpiPoint, KpiTrend, PartnershipTrend, ReviewTrend, Trend } from '../../model/generated/types.ts';
import type { Day } from '../../model/dates.ts';
import type { HistoryExtent } from '../../model/history.ts';
import { kpisOf, type KpiState } from '../../model/kpi.ts';
import { exact } from '../../rules/shapes/numbers.ts';
import { FORMAT, RULE_SET } from '../version.ts';
import { courseOf } from './course.ts';
import type { Replayed } from '../../health/replay.ts';
import { findingChanges, type ChangedFinding } from './findingChanges.ts';

/** How every partnership of a portfolio went from review to review; from this every form of it is made. */
export function trendFrom(asOf: Day, history: HistoryExtent, partnerships: readonly PartnershipTrend[]): Trend {
  return { version: FORMAT, rules: RULE_SET, asOf, history, partnerships };
}

/** How one partnership went. */
export function trendOfPartnership(health: PartnershipHealth): PartnershipTrend {
  const reviews = health.reviews.toReversed();
  const points = reviews.map((review) => review.health);
  return {
    partnership: health.partnership.id,
    name: health.name,
    stage: health.stage,
    level: health.now.level,
    course: courseOf([...points, health.now].map(({ level }) => level)),
    reviews: reviews.map((review, index) => reviewTrend(review, points[index - 1])),
    now: { asOf: health.now.facts.asOf, ...standing(health.now, points.at(-1)) },
    kpis: kpiTrends(points),
  };
}

function reviewTrend({ health, charter }: Replayed, before: PointHealth | undefined): ReviewTrend {
  const { facts } = health;
  return {
    date: facts.date,
    period: facts.review.period === undefined ? null : String(facts.review.period),
    author: facts.review.author ?? null,
    path: facts.reviewed().document.path,
    charter,
    ...standing(health, before),
  };
}

function standing(point: PointHealth, before: PointHealth | undefined): Pick<ReviewTrend, 'level' | 'coverage' | 'dimensions' | 'findings' | 'gone'> {
  const { level, coverage, dimensions } = point;
  const changes = findingChanges(before, point);
  return {
    level,
    coverage,
    dimensions: forEachDimension((dimension) => ({ level: dimensions[dimension].level, coverage: dimensions[dimension].coverage })),
    findings: changes.standing.map(findingTrend),
    gone: changes.gone.map(findingTrend),
  };
}

function findingTrend({ finding, change }: ChangedFinding): FindingTrend {
  const { rule, subject, severity, reason, carried, streak } = finding;
  return { rule: rule.id, subject: subject ?? null, severity, reason, change, carried, streak };
}

/** Every KPI of any of the reviews; those of the newest come first, in the order in which they are written down. */
function kpiTrends(reviews: readonly PointHealth[]): readonly KpiTrend[] {
  const states = reviews.map(({ facts }) => new Map(kpisOf(facts).map((kpi) => [kpi.id, kpi])));
  const newestFirst = states.toReversed();
  const ids = new Set(newestFirst.flatMap((kpis) => [...kpis.keys()]));
  return [...ids].map((id) => {
    const newest = newestFirst.find((kpis) => kpis.has(id))?.get(id);
    return {
      kpi: id,
      name: newest?.name ?? id,
      unit: newest?.unit ?? '',
      series: reviews.map(({ facts: { date } }, index) => kpiPoint(date, states[index]?.get(id))),
    };
  });
}

function kpiPoint(date: string, kpi: KpiState | undefined): KpiPoint {
  return {
    date,
    actual: kpi?.actual ?? null,
    target: kpi?.target ?? null,
    floor: kpi?.floor ?? null,
    position: kpi?.position === undefined ? null : exact(kpi.position),
  };
}
