import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { KpiDefinition } from '../../model/generated/types.ts';
import { always } from '../conditions.ts';
import { defineRule, unknown, type Verdict } from '../rule.ts';
import { isBlank, judgeGaps, type Gap } from '../shapes/gaps.ts';
import { kpiName } from '../shapes/kpi.ts';
import { show } from '../shapes/numbers.ts';

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
    const kpis = Object.entries(facts.agreement.kpis ?? {});
    if (kpis.length === 0) return unknown('no KPI is agreed');
    return kpis.map(([id, kpi]) => judgeKpi(id, kpi, facts));
  },
});

function judgeKpi(id: string, kpi: Answers<KpiDefinition>, facts: Facts): Verdict {
  const name = kpiName(facts, id);
  const gaps = [...NEEDED.flatMap((field) => fieldGap(id, field, facts)), ...boundsGap(id, kpi, facts)];
  return judgeGaps(facts, gaps, {
    severity: 'medium',
    todo: `agree how ${name} is measured, by whom, and between which numbers`,
    sound: `${name} can be measured`,
    subject: id,
  });
}

function fieldGap(id: string, field: (typeof NEEDED)[number], facts: Facts): readonly Gap[] {
  const value = facts.agreement.kpis?.[id]?.[field];
  const missing = typeof value === 'number' ? false : isBlank(value);
  return missing ? [{ says: `${kpiName(facts, id)} has no ${WORDS[field]}`, at: [facts.agreed('kpis', id, field)] }] : [];
}

const WORDS = { unit: 'unit', better: 'word on which way is better', target: 'target', floor: 'floor', owner: 'owner' } as const;

function boundsGap(id: string, { target, floor, better }: Answers<KpiDefinition>, facts: Facts): readonly Gap[] {
  if (target === undefined || floor === undefined) return [];
  const at = [facts.agreed('kpis', id, 'floor'), facts.agreed('kpis', id, 'target')];
  const name = kpiName(facts, id);
  if (target === floor) return [{ says: `target and floor of ${name} are both ${show(target)}`, at }];
  if (better === undefined || target > floor === (better === 'higher')) return [];
  const says = `the floor of ${name}, ${show(floor)}, is better than its target, ${show(target)}, as ${better} is better`;
  return [{ says, at: [...at, facts.agreed('kpis', id, 'better')] }];
}
