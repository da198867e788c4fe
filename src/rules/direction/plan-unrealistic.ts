import type { Facts } from '../../model/facts.ts';
import { actualOf, actualPlace, kpisOf, type KpiState } from '../../model/kpi.ts';
import type { Place } from '../../model/place.ts';
import { sells } from '../conditions.ts';
import { clear, defineRule, fired, notApplicable, unknown, type Verdict } from '../rule.ts';
import { exact, show } from '../shapes/numbers.ts';
import { idsAt } from '../shapes/written.ts';

export const rule = defineRule({
  id: 'plan-unrealistic',
  title: 'A target far from anything reached',
  dimension: 'direction',
  severity: 'low',
  kind: 'measured',
  appliesWhen: sells,
  actions: ['sign-gtm-plan'],
  sources: ['signs'],
  provenance: ['default'],
  why: 'A target that is many times the best result so far was wished for, not planned. It makes every good quarter look like a failure, and soon nobody takes the numbers seriously.',
  data: ['c.kpis.<id>.target', 'r.kpis.<id>.actual of every review so far'],
  firesWhen: 'The target of a KPI where higher is better is more than 3 times the best result so far, and there have been at least 2 results.',
  thresholds: {
    times: { value: 3, says: 'a target of more than 3 times the best result so far is out of reach' },
    fromResults: { value: 2, says: 'a KPI is judged from its 2nd result on' },
  },
  examples: {
    fires: [{ charter: 'kpis: { joint-revenue: { target: 400000 } }' }],
    clear: [{ charter: 'kpis: { joint-revenue: { target: 300000 } }' }],
  },
  evaluate(facts, { thresholds }) {
    const kpis = kpisOf(facts);
    const known = new Set(kpis.map(({ id }) => id));
    const blank = idsAt(facts.agreed('kpis')).filter((id) => !known.has(id));
    if (known.size + blank.length === 0) return unknown('no KPI is agreed');
    const rising = kpis.filter(({ better }) => better !== 'lower');
    if (rising.length + blank.length === 0) return notApplicable('lower is better for every KPI');
    return [
      ...rising.map((kpi) => judgeTarget(kpi, facts, thresholds.times, thresholds.fromResults)),
      ...blank.map((id) => unknown(`what ${id} measures is not written down`, id)),
    ];
  },
});

function judgeTarget({ id, name = id, target, better }: KpiState, facts: Facts, times: number, fromResults: number): Verdict {
  if (target === undefined || better === undefined) return unknown(`${name} has no target, or does not say which way is better`, id);
  const results = resultsOf(id, facts);
  if (results.length < fromResults) return unknown(`${name} has ${results.length} of ${fromResults} results that are needed`, id);
  const best = results.reduce((a, b) => (b.actual > a.actual ? b : a));
  const said = `the target of ${name} is ${show(target)}, the best of ${results.length} results ${show(best.actual)}`;
  if (best.actual >= target || target <= exact(times * best.actual)) return clear(said, id);
  return fired('low', `${said}; expected a target of at most ${show(times * best.actual)}, ${times} times as much`, [facts.agreed('kpis', id, 'target'), best.at], id);
}

/** What a KPI came to in each review so far, the newest first. */
function resultsOf(id: string, facts: Facts): readonly { readonly actual: number; readonly at: Place }[] {
  return [facts, ...facts.earlier].flatMap((point) => {
    const actual = actualOf(point, id);
    return actual === undefined ? [] : [{ actual, at: actualPlace(point, id) }];
  });
}
