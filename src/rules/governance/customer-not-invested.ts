import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, notApplicable, unknown, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { count } from '../shapes/numbers.ts';
import { isOverdue, partiesOf, reviewTasks, type Task } from '../shapes/tasks.ts';

export const rule = defineRule({
  id: 'customer-not-invested',
  title: 'The customer only watches',
  dimension: 'governance',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['customer-commitments'],
  sources: ['continuum'],
  provenance: ['source', 'default'],
  why: 'Nobody can make a customer successful who does not do its own part of it: decide, provide people, use what it bought. What it left undone is held against the providers in the end.',
  data: ['r.actions.<id> {owner, due, status}', 'c.parties.<customer>.sponsor'],
  firesWhen: 'At least 2 actions that the customer owns are overdue, or in a strategic partnership a customer has no sponsor (a market of many customers needs none).',
  thresholds: { overdueFrom: { value: 2, says: '2 overdue actions of the customer are a sign' } },
  examples: {
    fires: [
      { review: 'actions: { A-2: { what: name the key users, owner: client, due: 2026-03-01, status: open }, A-3: { what: decide on the portal, owner: client, due: 2026-03-15, status: open } }' },
      { charter: 'parties: { client: { sponsor: } }' },
    ],
    clear: [{ review: 'actions: { A-2: { what: name the key users, owner: client, due: 2026-03-01, status: done } }' }],
  },
  evaluate(facts, { thresholds }) {
    if (facts.customers.length > 0) return eachOf(judgeActions(facts, thresholds.overdueFrom), judgeSponsors(facts));
    const open = facts.parties.length === 0 || facts.parties.some((party) => party.role === undefined);
    return open ? unknown('who the customer is, is not written down') : notApplicable('no party is a customer');
  },
});

/** An action that may be the customer's, or that does not say whether it is overdue, may be one more. */
function judgeActions(facts: Facts, overdueFrom: number): Verdict {
  const tasks = reviewTasks(facts);
  if (!tasks) return unknown('actions is not answered');
  const late = tasks.filter((task) => isOverdue(task, facts.asOf) !== false && isCustomers(facts, task) !== false);
  const overdue = late.filter((task) => isOverdue(task, facts.asOf) === true && isCustomers(facts, task) === true);
  if (overdue.length > 0 && overdue.length >= overdueFrom) {
    const list = overdue.map(({ id, what, due }) => `${what ?? id} (due ${due})`).join(', ');
    return fired('medium', `${count(overdue.length, 'action')} of the customer overdue: ${list}; ask its sponsor for them`, overdue.flatMap((task) => [task.at('due'), task.at('status'), task.at('owner')]));
  }
  const unclear = late.find((task) => !overdue.includes(task));
  if (unclear && late.length >= overdueFrom) return unknown(`action ${unclear.id} does not say whether it is the customer's, or until when`);
  return clear(`${count(overdue.length, 'action')} of the customer overdue`);
}

/** Whether an action is the customer's; undefined when its owner is not known among the parties, or is with several. */
function isCustomers(facts: Facts, { owner }: Task): boolean | undefined {
  const roles = new Set(owner === undefined ? [] : partiesOf(facts, owner).map((party) => party.role === 'customer'));
  return roles.size === 1 ? roles.has(true) : undefined;
}

function judgeSponsors(facts: Facts): Verdict {
  const without = facts.customers.filter((party) => party.market !== true && party.sponsor?.name === undefined);
  const { tier } = facts.agreement;
  if (without.length === 0) return clear('every customer that needs a sponsor has one');
  if (tier === undefined) return unknown('tier is not written down');
  if (tier !== 'strategic') return clear(`a sponsor of the customer is not asked for in a partnership of the tier ${tier}`);
  const names = without.map(({ id }) => facts.nameOf(id)).join(', ');
  const said = `${names} has no sponsor for a strategic partnership; ask for one who decides and provides people`;
  return fired('medium', said, [...without.map(({ id }) => facts.agreed('parties', id, 'sponsor', 'name')), facts.agreed('tier')]);
}
