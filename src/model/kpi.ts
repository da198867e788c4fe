import type { Answers } from './answers.ts';
import type { Facts } from './facts.ts';
import type { KpiDefinition } from './generated/types.ts';
import type { Place } from './place.ts';

/** A KPI at a review: what was agreed, what it came to, and where that is between floor and target. */
export interface KpiState extends Answers<KpiDefinition> {
  readonly id: string;
  /** What was measured in the period, in the KPI's unit. */
  readonly actual: number | undefined;
  /** 1 at the target, 0 at the floor, above 1 and below 0 beyond them; undefined where it cannot be told. */
  readonly position: number | undefined;
  /** What is missing or wrong, so that the position cannot be told, or a good one cannot be relied on. */
  readonly lacks: string | undefined;
}

/** Every agreed KPI as it stands at a review, in the order in which they are written down. */
export function kpisOf(facts: Facts): readonly KpiState[] {
  return Object.entries(facts.agreement.kpis ?? {}).map(([id, definition]) => {
    const actual = actualOf(facts, id);
    return { ...definition, id, actual, position: positionOf(definition, actual), lacks: lackOf(definition, actual) };
  });
}

/**
 * Where a number is between floor (0) and target (1). Lower is better where the target is below the floor. Undefined when
 * a number is missing, target and floor are the same, or the floor is on the wrong side of the target.
 */
export function positionOf({ better, target, floor }: Answers<KpiDefinition>, actual: number | undefined): number | undefined {
  if (actual === undefined || target === undefined || floor === undefined || target === floor) return undefined;
  if (better !== undefined && better !== betterBy(target, floor)) return undefined;
  return (actual - floor) / (target - floor);
}

/** What a KPI came to in the review; undefined when it is not known. */
export function actualOf(facts: Facts, id: string): number | undefined {
  const result = facts.review.kpis?.[id];
  return typeof result === 'object' ? result.actual : result;
}

/** Where a KPI's number of a review is written, or would be. */
export function actualPlace(facts: Facts, id: string): Place {
  const result = facts.review.kpis?.[id];
  return typeof result === 'object' ? facts.reviewed('kpis', id, 'actual') : facts.reviewed('kpis', id);
}

function betterBy(target: number, floor: number): 'higher' | 'lower' {
  return target > floor ? 'higher' : 'lower';
}

function lackOf({ better, target, floor }: Answers<KpiDefinition>, actual: number | undefined): string | undefined {
  if (target === undefined || floor === undefined) return target === undefined ? 'its target is not agreed' : 'its floor is not agreed';
  if (target === floor) return 'its target and its floor are the same';
  if (better !== undefined && better !== betterBy(target, floor)) return 'its floor is better than its target';
  if (actual === undefined) return 'there is no number for the period';
  return better === undefined ? 'it is not agreed whether higher or lower is better' : undefined;
}
