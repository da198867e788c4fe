import type { PointHealth } from '../../health/judge.ts';
import type { PartnershipHealth } from '../../health/partnershipHealth.ts';
import { forEachDimension } from '../../health/levels.ts';
import type { PortfolioHealth } from '../../health/portfolio.ts';
import type { CharterBasis, FindingTrend, KpiPoint, KpiTrend, PartnershipTrend, ReviewTrend, Trend } from '../../model/generated/types.ts';
import type { HistoryExtent } from '../../model/history.ts';
import { kpisOf, type KpiState } from '../../model/kpi.ts';
import { exact } from '../../rules/shapes/numbers.ts';
import { FORMAT, RULE_SET } from '../version.ts';
import { courseOf } from './course.ts';
import { findingChanges, type ChangedFinding } from './findingChanges.ts';

/** How every partnership of a portfolio went from review to review; from this every form of it is made. */
export function makeTrend(portfolio: PortfolioHealth, history: HistoryExtent): Trend {
  return {
    version: FORMAT,
    rules: RULE_SET,
    asOf: portfolio.asOf,
    history,
    partnerships: portfolio.partnerships.map(({ health }) => trendOfPartnership(health)),
  };
}

function trendOfPartnership(health: PartnershipHealth): PartnershipTrend {
  const reviews = health.history.filter(({ facts }) => facts.hasReview).reverse();
  return {
    partnership: health.partnership.id,
    name: health.name,
    stage: health.stage,
    level: health.now.level,
    course: courseOf(reviews.map(({ level }) => level)),
    reviews: reviews.map((point, index) => reviewTrend(point, health.charterOf(point), reviews[index - 1])),
    kpis: kpiTrends(reviews),
  };
}

function reviewTrend(point: PointHealth, charter: CharterBasis, before: PointHealth | undefined): ReviewTrend {
  const { facts, level, coverage, dimensions } = point;
  const { standing, gone } = findingChanges(before, point);
  return {
    date: facts.date,
    period: facts.review.period === undefined ? null : String(facts.review.period),
    author: facts.review.author ?? null,
    path: facts.reviewed().document.path,
    charter,
    level,
    coverage,
    dimensions: forEachDimension((dimension) => ({ level: dimensions[dimension].level, coverage: dimensions[dimension].coverage })),
    findings: standing.map(findingTrend),
    gone: gone.map(findingTrend),
  };
}

function findingTrend({ finding, change }: ChangedFinding): FindingTrend {
  const { rule, subject, severity, reason, carried } = finding;
  return { rule: rule.id, subject: subject ?? null, severity, reason, change, carried };
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
