import { deliversOrSells } from '../conditions.ts';
import { clear, defineRule, fired } from '../rule.ts';

export const rule = defineRule({
  id: 'no-non-solicit',
  title: 'Clients and staff are not protected',
  dimension: 'commercial',
  severity: 'low',
  kind: 'completeness',
  appliesWhen: deliversOrSells,
  escalates: false,
  actions: ['fix-agreement'],
  sources: ['var'],
  provenance: ['source'],
  why: 'Partners meet each other\'s clients and best people every day. A promise not to take them over costs nothing while all is well, and can no longer be had when it is needed.',
  data: ['c.contract.nonSolicit', 'c.parties.<id>.competitor'],
  firesWhen: "The contract does not say that neither side takes over the other's clients or staff. Medium when a party also competes with us.",
  speaksFor: ['contract.nonSolicit'],
  examples: {
    fires: [
      { charter: 'contract: { nonSolicit: false }' },
      { charter: 'contract: { nonSolicit: }\nparties: { ally: { competitor: true } }' },
    ],
    clear: [{ charter: 'contract: { nonSolicit: true }\nparties: { ally: { competitor: true } }' }],
  },
  evaluate(facts) {
    if (facts.agreement.contract?.nonSolicit === true) return clear('agreed that neither side takes over clients or staff of the other');
    const rivals = facts.parties.filter((party) => party.competitor === true);
    const names = rivals.map(({ id }) => facts.nameOf(id)).join(', ');
    const also = rivals.length === 0 ? '' : `, and ${names} also ${rivals.length === 1 ? 'competes' : 'compete'} with us`;
    return fired(
      rivals.length === 0 ? 'low' : 'medium',
      `the contract does not say that neither side takes over clients or staff of the other${also}; agree it in writing`,
      [facts.agreed('contract', 'nonSolicit'), ...rivals.map(({ id }) => facts.agreed('parties', id, 'competitor'))],
    );
  },
});
