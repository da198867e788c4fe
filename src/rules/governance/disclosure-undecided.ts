import { deliversToCustomer } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgeGaps } from '../shapes/gaps.ts';

export const rule = defineRule({
  id: 'disclosure-undecided',
  title: 'What the client is told is open',
  dimension: 'governance',
  severity: 'low',
  kind: 'completeness',
  appliesWhen: deliversToCustomer,
  escalates: false,
  actions: ['stay-in-contact'],
  sources: ['var'],
  provenance: ['source'],
  why: 'A client who finds out by chance that somebody else did the work wonders what else was kept back. Whether the partner is shown or works in our name is ours to decide, before the first call.',
  data: ['c.clientDisclosure'],
  firesWhen: 'It is not written down what the client is told of the partner.',
  speaksFor: ['clientDisclosure'],
  examples: {
    fires: [{ charter: 'clientDisclosure:' }],
    clear: [{ charter: 'clientDisclosure: white-label' }],
  },
  evaluate(facts) {
    const { clientDisclosure } = facts.agreement;
    const gap = { says: 'what the client is told of the partner is not written down', at: [facts.agreed('clientDisclosure')] };
    return judgeGaps(facts, clientDisclosure === undefined ? [gap] : [], {
      severity: 'low',
      todo: 'decide whether it is explained, hidden behind our name, or decided case by case',
      sound: `decided: ${clientDisclosure}`,
    });
  },
});
