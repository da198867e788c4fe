import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Severity, type Verdict } from '../rule.ts';
import { valueRows, type ValueRow } from '../shapes/value.ts';

export const rule = defineRule({
  id: 'net-value-not-positive',
  title: 'A party that gets no more than it gives',
  dimension: 'value',
  severity: 'by party',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['value-talk-three-parties'],
  sources: ['symptoms', 'var', 'continuum'],
  provenance: ['source'],
  why: 'A partnership lasts as long as every party, the customer first, takes more out of it than it puts in. Whoever only breaks even will spend the effort elsewhere, and whoever loses is on the way out.',
  data: ['r.value.<party> {got, put, by}'],
  firesWhen: 'A party got less than it put in: high for the customer, medium for any other. It got just as much: low. One finding for each party.',
  examples: {
    fires: [
      { review: 'value: { client: { got: 2, put: 3 } }' },
      { review: 'value: { us: { got: 2, put: 4 } }' },
      { review: 'value: { ally: { got: 3, put: 3 } }' },
    ],
    clear: [{ review: 'value: { us: { got: 3, put: 2 } }' }],
  },
  evaluate(facts) {
    const rows = valueRows(facts);
    if (rows.length === 0) return unknown('the parties are not written down, so nobody can be asked what it got');
    return rows.map((row) => judge(row, facts));
  },
});

function judge(row: ValueRow, facts: Facts): Verdict {
  const { party, net } = row;
  if (net === undefined) return unknown(`value.${party} is not answered`, party);
  const estimated = row.by === 'us' && facts.us?.id !== party ? ', by our own estimate,' : '';
  const said = `${facts.nameOf(party)}${estimated} got ${row.got} of 5 and put in ${row.put} of 5`;
  if (net > 0) return clear(said, party);
  const at = [facts.reviewed('value', party, 'got'), facts.reviewed('value', party, 'put')];
  if (net === 0) return fired('low', `${said}: no more than it gives, and the return has to be higher`, at, party);
  return fired(severityOfLoss(party, facts), `${said}: it gives more than it gets`, at, party);
}

/** A party whose role is not written down may be the customer. */
function severityOfLoss(party: string, facts: Facts): Severity {
  const role = facts.agreement.parties?.[party]?.role;
  return role !== undefined && role !== 'customer' ? 'medium' : 'high';
}
