import { actualPlace, kpisOf, type KpiState } from '../../model/kpi.ts';
import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Severity, type Verdict } from '../rule.ts';
import { exact, percent, showAll } from '../shapes/numbers.ts';
import { idsAt } from '../shapes/written.ts';

export const rule = defineRule({
  id: 'kpi-attainment',
  title: 'A KPI short of its target',
  dimension: 'value',
  severity: 'by band',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['set-kpis-slas', 'joint-problem-solving'],
  sources: ['signs', 'vetting'],
  provenance: ['practice', 'default'],
  why: 'The target is what both sides want, the floor the worst that they can live with; where a number stands between the two says how much of the promise is kept, whatever its unit and direction. A plain ratio would call an uptime of 99.0 % nearly perfect when 99.5 % was promised.',
  data: ['c.kpis.<id> {target, floor, better}', 'r.kpis.<id> {actual}'],
  firesWhen: 'A number is not at its target. Its position is 0 at the floor and 1 at the target: from 0.5 on low, from 0 on medium, below 0 high. One finding for each KPI.',
  thresholds: {
    halfway: { value: 0.5, says: 'a position (0 at the floor, 1 at the target) below 0.5 is medium' },
  },
  examples: {
    fires: [
      { review: 'kpis: { first-call-resolution: 76 }' },
      { review: 'kpis: { first-call-resolution: 69 }' },
      { charter: 'kpis: { outages: { name: Outages, unit: a quarter, better: lower, target: 0, floor: 4, owner: ally, source: shared } }', review: 'kpis: { outages: 3 }' },
    ],
    clear: [{ review: 'kpis: { first-call-resolution: 80 }' }],
  },
  evaluate(facts, { thresholds }) {
    const kpis = kpisOf(facts);
    if (kpis.length === 0) return unknown('no KPI is agreed');
    const agreed = new Set(kpis.map(({ id }) => id));
    const blank = idsAt(facts.agreed('kpis')).filter((id) => !agreed.has(id));
    return [...kpis.map((kpi) => judge(kpi, facts, thresholds.halfway)), ...blank.map((id) => unknown(`${id} is named, and nothing is agreed about it`, id))];
  },
});

function judge(kpi: KpiState, facts: Facts, halfway: number): Verdict {
  const { id, position, lacks } = kpi;
  const name = kpi.name ?? id;
  if (position === undefined || (position >= 1 && lacks !== undefined)) return unknown(`${name}: ${lacks}`, id);
  const said = `${name} is ${amount(kpi, 'actual')}, target ${amount(kpi, 'target')}, floor ${amount(kpi, 'floor')}`;
  if (position >= 1) return clear(said, id);
  const way = percent(Math.floor(exact(position * 100)) / 100);
  const where = position < 0 ? 'worse than the floor' : `${way} of the way from floor to target`;
  const at = [actualPlace(facts, id), facts.agreed('kpis', id, 'target'), facts.agreed('kpis', id, 'floor')];
  return fired(bandOf(position, halfway), `${said}: ${where}`, at, id);
}

function bandOf(position: number, halfway: number): Severity {
  if (position < 0) return 'high';
  return exact(position) < halfway ? 'medium' : 'low';
}

function amount(kpi: KpiState, field: 'actual' | 'target' | 'floor'): string {
  const number = kpi[field];
  return number === undefined ? 'not known' : `${showAll(number)} ${kpi.unit ?? ''}`.trimEnd();
}
