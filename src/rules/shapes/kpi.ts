import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { KpiDefinition } from '../../model/generated/types.ts';
import type { Place } from '../../model/place.ts';
import { exact } from './numbers.ts';

/** What a KPI came to in the review; undefined when it is not known. */
export function actualOf(facts: Facts, kpi: string): number | undefined {
  const result = facts.review.kpis?.[kpi];
  return typeof result === 'object' ? result.actual : result;
}

/** Where the review says what a KPI came to, or would. */
export function actualPlace(facts: Facts, kpi: string): Place {
  const result = facts.review.kpis?.[kpi];
  return typeof result === 'object' ? facts.reviewed('kpis', kpi, 'actual') : facts.reviewed('kpis', kpi);
}

/** What a KPI is called in messages: its name, else its id. */
export function kpiName(facts: Facts, kpi: string): string {
  return facts.agreement.kpis?.[kpi]?.name ?? kpi;
}

/**
 * Where a number stands between floor (0) and target (1), whichever way is better; below 0 it is worse than the floor,
 * from 1 on the target is reached. Undefined without a usable target and floor.
 */
export function kpiPosition({ target, floor, better }: Answers<KpiDefinition>, actual: number): number | undefined {
  if (target === undefined || floor === undefined || better === undefined || target === floor) return undefined;
  if (target > floor !== (better === 'higher')) return undefined;
  return exact((actual - floor) / (target - floor));
}

/** The bands of a KPI's position, the best first (health.md, "KPIs"): reached, nearly, hardly, below the floor. */
export const KPI_BANDS = [1, 0.5, 0] as const;

/** In how many steps a position is away from the target: 0 reached, 3 below the floor. */
export function kpiBand(position: number): number {
  const band = KPI_BANDS.findIndex((from) => position >= from);
  return band < 0 ? KPI_BANDS.length : band;
}
