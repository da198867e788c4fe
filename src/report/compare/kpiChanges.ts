import type { PointHealth } from '../../health/judge.ts';
import type { Facts } from '../../model/facts.ts';
import type { ChangeKind, DescribedChange } from '../../model/generated/types.ts';
import { kpisOf, type KpiState } from '../../model/kpi.ts';
import { kpiStanding } from '../kpiStanding.ts';
import { reviewName } from '../reviewName.ts';
import { withUnit } from '../treeKpis.ts';
import { fromTo } from './words.ts';

/** KPIs that came, went, have another number, or were agreed anew. */
export function kpiChanges(before: PointHealth, after: PointHealth): readonly DescribedChange[] {
  const was = new Map(kpisOf(before.facts).map((kpi) => [kpi.id, kpi]));
  const is = new Map(kpisOf(after.facts).map((kpi) => [kpi.id, kpi]));
  const gone = [...was.values()].filter(({ id }) => !is.has(id));
  return [
    ...[...is.values()].flatMap((kpi) => kpiChange(was.get(kpi.id), kpi, after.facts)),
    ...gone.map((kpi): DescribedChange => ({ about: 'kpi', change: 'went', text: `${nameOf(kpi)} is no longer a KPI${kpi.actual === undefined ? '' : `; it was ${withUnit(kpi.actual, kpi.unit ?? '')}`}` })),
  ];
}

function kpiChange(was: KpiState | undefined, is: KpiState, facts: Facts): readonly DescribedChange[] {
  const unit = is.unit ?? '';
  if (!was) {
    const now = is.actual === undefined ? '' : `: ${withUnit(is.actual, unit)}${standing(is, facts)}`;
    return [{ about: 'kpi', change: 'came', text: `${nameOf(is)} is a new KPI${now}` }];
  }
  const bounds = (['target', 'floor'] as const).filter((name) => was[name] !== is[name]).map((name) => `${name} ${fromTo(was[name], is[name], unit)}`);
  if (was.actual === is.actual && bounds.length === 0) return [];
  const number = was.actual === is.actual ? '' : ` ${fromTo(was.actual, is.actual, unit)}${standing(is, facts)}`;
  return [{ about: 'kpi', change: directionOf(was, is), text: `${nameOf(is)}${[number, ...bounds].filter(Boolean).join('; ').replace(/^(?! )/, ': ')}` }];
}

function nameOf({ name, id }: KpiState): string {
  return name ?? id;
}

/** `, below floor since 2026-Q1`: where the number stands, and since when it has been below its floor. */
function standing(kpi: KpiState, facts: Facts): string {
  const where = kpiStanding(kpi, kpi.actual);
  if (where === undefined) return '';
  if (kpi.position === undefined || kpi.position >= 0) return `, ${where}`;
  const since = [facts, ...facts.earlier].findLastIndex((_, index, all) => all.slice(0, index + 1).every((one) => isBelowFloor(one, kpi.id)));
  const first = [facts, ...facts.earlier][since];
  return since > 0 && first ? `, ${where} since ${reviewName(first.review)}` : `, ${where}`;
}

function isBelowFloor(facts: Facts, id: string): boolean {
  const kpi = kpisOf(facts).find((one) => one.id === id);
  return kpi?.position !== undefined && kpi.position < 0;
}

/** A number that is known no more is not worse: nobody knows. A changed yardstick says nothing by itself. */
function directionOf(was: KpiState, is: KpiState): ChangeKind {
  if (was.actual === undefined || is.actual === undefined || was.actual === is.actual) return 'changed';
  const better = is.better ?? was.better;
  if (better === undefined) return 'changed';
  return (is.actual > was.actual) === (better === 'higher') ? 'better' : 'worse';
}
