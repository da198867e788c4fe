import type { Answers } from '../model/answers.ts';
import type { KpiDefinition } from '../model/generated/types.ts';
import { positionOf } from '../model/kpi.ts';
import { show } from '../rules/shapes/numbers.ts';

/** Where a KPI's number is between floor and target, in words; undefined where it cannot be told. */
export function kpiStanding(kpi: Answers<KpiDefinition>, actual: number | undefined): string | undefined {
  const position = positionOf(kpi, actual);
  if (position === undefined) return undefined;
  if (position === 1) return 'on target';
  if (position > 1) return 'beyond target';
  if (position < 0) return 'below floor';
  return position === 0 ? 'at the floor' : `${show(Math.floor(position * 100))} % of the way to target`;
}
