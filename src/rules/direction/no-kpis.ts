import { always } from '../conditions.ts';
import { clear, defineRule, fired } from '../rule.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'no-kpis',
  title: 'No KPIs',
  dimension: 'direction',
  severity: 'high',
  kind: 'completeness',
  core: true,
  appliesWhen: always,
  escalates: false,
  actions: ['set-kpis-slas'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'Without agreed numbers nobody can say whether the partnership does what it is for, and every later talk about it is opinion against opinion.',
  data: ['c.kpis'],
  firesWhen: 'There is not one KPI in the charter, or in the review where it stands alone.',
  speaksFor: ['kpis'],
  examples: {
    fires: [{ charter: 'kpis:', review: 'kpis:' }],
    clear: [{ charter: 'kpis: { uptime: { name: Uptime, unit: "%", better: higher, target: 99.9, floor: 99.5, owner: ally, source: shared } }' }],
  },
  evaluate(facts) {
    const kpis = Object.keys(facts.agreement.kpis ?? {});
    if (kpis.length > 0) return clear(`${count(kpis.length, 'KPI')} agreed`);
    return fired('high', 'no KPI is agreed, so nobody can show what the partnership is worth; name at least one with target and floor', [facts.agreed('kpis')]);
  },
});
