import type { Facts } from '../../model/facts.ts';
import { hasKpis } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { count, percent } from '../shapes/numbers.ts';
import { judgeShare } from '../shapes/share.ts';

export const rule = defineRule({
  id: 'no-partner-reporting',
  title: 'The partner does not report',
  dimension: 'delivery',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: hasKpis,
  actions: ['set-kpis-slas', 'transparency'],
  sources: ['signs', 'vetting'],
  provenance: ['source', 'default'],
  why: 'Numbers that only we collect are our view, and the partner can shrug at them. A partner that reports about itself, in time, shows that it watches what it promised.',
  data: ['r.reports {due, received}', 'c.kpis.<id>.source'],
  firesWhen: 'Fewer than 50 % of the reports that were due came, or not one KPI is measured by the partner or from a shared source.',
  thresholds: {
    receivedShare: { value: 0.5, says: 'a share of reports received below 0.5 is too low' },
  },
  examples: {
    fires: [{ review: 'reports: { due: 3, received: 1 }' }, { charter: 'kpis: { first-call-resolution: { source: us } }' }],
    clear: [{ review: 'reports: { due: 4, received: 2 }' }, { review: 'reports: { due: 0, received: 0 }' }],
  },
  evaluate: (facts, { thresholds }) => eachOf(
    judgeShare(facts, {
      field: 'reports',
      part: 'received',
      whole: 'due',
      one: 'report',
      says: 'that were due came',
      expected: `${percent(thresholds.receivedShare)} or more`,
      severityOf: (share) => (share < thresholds.receivedShare ? 'medium' : undefined),
    }),
    judgeSources(facts),
  ),
});

function judgeSources(facts: Facts): Verdict {
  const kpis = Object.entries(facts.agreement.kpis ?? {});
  const theirs = kpis.filter(([, { source }]) => source === 'partner' || source === 'shared');
  if (theirs.length > 0) return clear(`${count(theirs.length, 'KPI')} from the partner or a shared source`);
  const open = kpis.find(([, { source }]) => source === undefined);
  if (open) return unknown(`kpis.${open[0]}.source is not written down`);
  return fired('medium', `all numbers (${count(kpis.length, 'KPI')}) are measured by us alone, expected one at least from the partner or a shared source`,
    kpis.map(([id]) => facts.agreed('kpis', id, 'source')));
}
