import type { Facts } from '../../model/facts.ts';
import { always, deliversOrSells } from '../conditions.ts';
import { defineRule, unknown } from '../rule.ts';
import { judgeGaps, type Gap } from '../shapes/gaps.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'missing-party',
  title: 'Somebody is not at the table',
  dimension: 'governance',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['value-talk-three-parties'],
  sources: ['symptoms', 'continuum'],
  provenance: ['source'],
  why: 'What is sold or delivered together is for somebody, and what that customer gets decides how long it goes on. A partnership that does not name its customer talks about itself.',
  data: ['c.parties.<id>.role', 'c.motion'],
  firesWhen: 'The parties all have the same role, or something is sold or delivered together and no party is a customer (a market of many customers counts as one).',
  examples: {
    fires: [{ charter: 'parties: { client: { role: ally } }' }],
    clear: [{ charter: 'parties: { client: { role: customer, market: true, sponsor: , contact: } }' }],
  },
  evaluate(facts) {
    if (facts.parties.length === 0) return unknown('who the parties are is not written down');
    const unclear = facts.parties.find((party) => party.role === undefined);
    const roles = new Set(facts.parties.map((party) => party.role));
    if (unclear && (roles.size < 3 || facts.customers.length === 0)) return unknown(`the role of ${facts.nameOf(unclear.id)} is not written down`);
    const gaps = [...sameRole(facts), ...noCustomer(facts)];
    if (gaps.length === 0 && facts.customers.length === 0 && deliversOrSells.test(facts) === 'unknown') return unknown('motion is not written down');
    return judgeGaps(facts, gaps, {
      severity: 'medium',
      todo: 'name who else it is for',
      sound: `${count(facts.parties.length, 'party', 'parties')} of ${roles.size} roles`,
    });
  },
});

function sameRole(facts: Facts): readonly Gap[] {
  const [role, ...others] = new Set(facts.parties.map((party) => party.role));
  if (others.length > 0) return [];
  return [{ says: `all parties have the role ${role}`, at: facts.parties.map(({ id }) => facts.agreed('parties', id, 'role')) }];
}

function noCustomer(facts: Facts): readonly Gap[] {
  if (deliversOrSells.test(facts) !== 'yes' || facts.customers.length > 0) return [];
  return [{ says: 'something is sold or delivered together, and no party is a customer', at: [facts.agreed('parties'), facts.agreed('motion')] }];
}
