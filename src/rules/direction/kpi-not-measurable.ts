import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { KpiDefinition } from '../../model/generated/types.ts';
import { always } from '../conditions.ts';
import { defineRule, unknown, type Verdict } from '../rule.ts';
import { isBlank, judgeGaps, type Gap } from '../shapes/gaps.ts';
import { show } from '../shapes/numbers.ts';
import { idsAt } from '../shapes/written.ts';

const NEEDED = ['unit', 'better', 'target', 'floor', 'owner'] as const satisfies readonly (keyof KpiDefinition)[];

export const rule = defineRule({
  id: 'kpi-not-measurable',
  title: 'A KPI that cannot be measured',
  dimension: 'direction',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['set-kpis-slas'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'A KPI without a target, a lower bound, a unit and somebody who answers for it is a wish: at the end of the quarter both sides read it as it suits them.',
  data: ['c.kpis.<id> {unit, better, target, floor, source, owner}'],
  firesWhen: 'A KPI lacks its unit, which way is better, target, floor or owner; or target and floor are the same; or the floor lies on the better side of the target.',
  speaksFor: NEEDED.map((field) => `kpis.*.${field}`),
  examples: {
    fires: [{ charter: 'kpis: { joint-revenue: { target: } }' }, { charter: 'kpis: { joint-revenue: { floor: 120000 } }' }],
    clear: [{ charter: 'kpis: { outages: { unit: per quarter, better: lower, target: 0, floor: 2, owner: ally } }' }],
  },
  evaluate(facts) {
    const agreed = facts.agreement.kpis ?? {};
    // A KPI that was left blank is one that cannot be measured.
    const ids = [...new Set([...Object.keys(agreed), ...idsAt(facts.agreed('kpis'))])];
    if (ids.length === 0) return unknown('no KPI is agreed');
    return ids.map((id) => judgeKpi(id, agreed[id] ?? {}, facts));
  },
});

function judgeKpi(id: string, kpi: Answers<KpiDefinition>, facts: Facts): Verdict {
  const name = kpi.name ?? id;
  const gaps = [...NEEDED.flatMap((field) => fieldGap(id, kpi, field, facts)), ...boundsGap(id, kpi, facts)];
  return judgeGaps(facts, gaps, {
    severity: 'medium',
    about: `${name} cannot be measured: `,
    todo: 'agree what is measured, by whom, and between which numbers',
    sound: `${name} can be measured`,
    subject: id,
  });
}

const WORDS = {
  unit: 'no unit', better: 'nothing says which way is better', target: 'no target', floor: 'no floor', owner: 'no owner',
} as const;

function fieldGap(id: string, kpi: Answers<KpiDefinition>, field: (typeof NEEDED)[number], facts: Facts): readonly Gap[] {
  const value = kpi[field];
  if (typeof value === 'number' || !isBlank(value)) return [];
  return [{ says: WORDS[field], at: [facts.agreed('kpis', id, field)] }];
}

function boundsGap(id: string, { target, floor, better }: Answers<KpiDefinition>, facts: Facts): readonly Gap[] {
  if (target === undefined || floor === undefined) return [];
  const at = [facts.agreed('kpis', id, 'floor'), facts.agreed('kpis', id, 'target')];
  if (target === floor) return [{ says: `target and floor are both ${show(target)}`, at }];
  if (better === undefined || target > floor === (better === 'higher')) return [];
  const says = `the floor, ${show(floor)}, is better than the target, ${show(target)}, as ${better} is better`;
  return [{ says, at: [...at, facts.agreed('kpis', id, 'better')] }];
}
