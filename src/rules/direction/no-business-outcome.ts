import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { defineRule, unknown } from '../rule.ts';
import { isBlank, judgeGaps, type Gap } from '../shapes/gaps.ts';

export const rule = defineRule({
  id: 'no-business-outcome',
  title: "Nothing for the customer's business",
  dimension: 'direction',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['restate-customer-outcome', 'name-drivers-and-roles'],
  sources: ['var', 'continuum'],
  provenance: ['source'],
  why: 'Customers do not pay for tools or tickets but for what becomes better in their own business. When that is written down nowhere, both partners can do all they promised and still lose the account.',
  data: ['c.kpis.<id>.for', 'c.parties.<customer>.outcome'],
  firesWhen: 'A customer has no result for its own business written down, and no KPI is for it.',
  speaksFor: ['parties.*.outcome', 'kpis.*.for'],
  examples: {
    fires: [{ charter: 'parties: { client: { outcome: } }\nkpis: { first-call-resolution: { for: } }' }],
    clear: [{ charter: 'parties: { client: { outcome: } }' }, { charter: 'kpis: { first-call-resolution: { for: } }' }],
  },
  evaluate(facts) {
    if (facts.customers.length === 0) return unknown('no party is known to be the customer');
    const served = new Set(Object.values(facts.agreement.kpis ?? {}).map((kpi) => kpi.for));
    const forgotten = facts.parties.filter(({ id, outcome }) => isBlank(outcome) && !served.has(id));
    const customers = forgotten.filter(({ role }) => role === 'customer');
    const unclear = forgotten.find(({ role }) => role === undefined);
    if (customers.length === 0 && unclear) return unknown(`whether ${facts.nameOf(unclear.id)} is a customer is not written down`);
    return judgeGaps(facts, customers.map(({ id }) => outcomeGap(id, facts)), {
      severity: 'medium',
      todo: 'write down the result that the partnership is for, or mark the KPI that shows it',
      sound: "the result for the customer's business is written down, or has a KPI",
    });
  },
});

function outcomeGap(customer: string, facts: Facts): Gap {
  const kpis = Object.keys(facts.agreement.kpis ?? {}).map((id) => facts.agreed('kpis', id, 'for'));
  return {
    says: `what becomes better in the business of ${facts.nameOf(customer)} is not written down, and no KPI is for it`,
    at: [facts.agreed('parties', customer, 'outcome'), ...kpis],
  };
}
