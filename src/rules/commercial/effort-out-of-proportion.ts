import type { Facts } from '../../model/facts.ts';
import { actualPlace, kpisOf, type KpiState } from '../../model/kpi.ts';
import { always, sells } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { exact, show } from '../shapes/numbers.ts';
import { netOf } from '../shapes/value.ts';

/** Positions between floor (0) and target (1) at which a better band of a KPI begins (health.md, "KPIs"). */
const BANDS = [0, 0.5, 1];

export const rule = defineRule({
  id: 'effort-out-of-proportion',
  title: 'More work for nothing more',
  dimension: 'commercial',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['qualify-opportunities', 'reset-expectations'],
  sources: ['symptoms', 'signs'],
  provenance: ['source', 'default'],
  why: 'Work that grows while nothing else does is the price of a partnership that no longer runs by itself. Pre-sales that never end in a sale are the most expensive kind of it.',
  data: ['r.effort {hours.<us>, presalesHours}', 'r.value.<us> {got, put}', 'r.kpis.<id>', 'r.sales.won', 'the review before'],
  firesWhen: 'Our hours rose by 25 % or more since the review before, and neither our own net value nor any KPI came a band nearer to its target. Or there were hours of pre-sales, and nothing was won, in 2 reviews running.',
  thresholds: {
    riseFromPct: { value: 25, says: 'a rise of our hours by 25 % or more must bring something' },
  },
  examples: {
    fires: [{ review: 'effort: { hours: { us: 125 } }' }, { previous: 'sales: { won: 0 }', review: 'sales: { won: 0 }' }],
    clear: [{ review: 'effort: { hours: { us: 124 } }' }, { review: 'effort: { hours: { us: 200 } }\nvalue: { us: { got: 5 } }' }],
  },
  evaluate(facts, { thresholds }) {
    const { previous } = facts;
    if (!previous) return unknown('there is no review before to compare with');
    return eachOf(judgeHours(facts, previous, thresholds.riseFromPct), judgePresales(facts, previous));
  },
});

function judgeHours(facts: Facts, previous: Facts, riseFrom: number): Verdict {
  const us = facts.us?.id;
  if (us === undefined) return unknown('which party we are is not written down');
  const now = facts.review.effort?.hours?.[us];
  const before = previous.review.effort?.hours?.[us];
  if (now === undefined || before === undefined) return unknown('our hours are not answered in both reviews');
  const said = `our hours went from ${show(before)} to ${show(now)}`;
  if (now <= before || exact((now - before) * 100) < exact(riseFrom * before)) return clear(said);
  const better = improvements(facts, previous, us);
  if (better.includes(true)) return clear(`${said}, and something became better`);
  if (better.includes(undefined)) return unknown(`${said}; whether value or every KPI became better cannot be told`);
  return fired(
    'medium',
    `${said} since ${previous.date}, while neither our net value nor any KPI became better; ask what the work is for`,
    [
      facts.reviewed('effort', 'hours', us), previous.reviewed('effort', 'hours', us), facts.reviewed('value', us),
      ...Object.keys(facts.agreement.kpis ?? {}).map((id) => actualPlace(facts, id)), facts.agreed('kpis'),
    ],
  );
}

/** Whether our net value, and each KPI, became better; undefined where that cannot be told. */
function improvements(facts: Facts, previous: Facts, us: string): readonly (boolean | undefined)[] {
  const net = (point: Facts): number | undefined => netOf(point.review.value?.[us]);
  const before = new Map(kpisOf(previous).map((kpi) => [kpi.id, bandsReached(kpi)]));
  return [rose(net(previous), net(facts)), ...kpisOf(facts).map((kpi) => rose(before.get(kpi.id), bandsReached(kpi)))];
}

function rose(from: number | undefined, to: number | undefined): boolean | undefined {
  return from === undefined || to === undefined ? undefined : to > from;
}

function bandsReached({ position }: KpiState): number | undefined {
  return position === undefined ? undefined : BANDS.filter((from) => exact(position) >= from).length;
}

/** Without selling together there are no pre-sales to speak of, unless somebody wrote some down. */
function judgePresales(facts: Facts, previous: Facts): Verdict {
  const both = [facts, previous];
  const hours = both.map(({ review }) => review.effort?.presalesHours);
  const wins = both.map(({ review }) => review.sales?.won);
  if (hours.includes(0) || wins.some((won) => won !== undefined && won > 0)) return clear('no two reviews running with pre-sales and nothing won');
  if (hours.every((value) => value === undefined) && sells.test(facts) === 'no') return clear('nothing is sold together');
  if (hours.includes(undefined) || wins.includes(undefined)) return unknown('pre-sales hours and wins are not answered in both reviews');
  return fired(
    'medium',
    `${show(hours[0] ?? 0)} hours of pre-sales and nothing won, after ${show(hours[1] ?? 0)} hours and nothing won before; write proposals only for clients with a next step`,
    both.flatMap((point) => [point.reviewed('effort', 'presalesHours'), point.reviewed('sales', 'won')]),
  );
}
