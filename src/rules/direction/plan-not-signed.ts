import type { Facts } from '../../model/facts.ts';
import { sells } from '../conditions.ts';
import { defineRule, unknown } from '../rule.ts';
import { isBlank, judgeGaps, type Gap } from '../shapes/gaps.ts';
import { blanksOf, signaturesOf } from '../shapes/signatures.ts';

export const rule = defineRule({
  id: 'plan-not-signed',
  title: 'No signed plan',
  dimension: 'direction',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: sells,
  escalates: false,
  actions: ['sign-gtm-plan'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'Selling together costs both sides people and money for months before it pays. Without a plan that the leaders of each side put their names under, the first quiet quarter ends it.',
  data: ['c.plan.path', 'c.plan.signedOff[] {party, name, level, on}'],
  firesWhen: 'There is no plan for going to market, or an executive of a party that is not a customer has not signed it.',
  speaksFor: ['plan', 'plan.path', 'plan.signedOff'],
  examples: {
    fires: [{ charter: 'plan:' }, { charter: 'plan: { signedOff: [{ party: us, level: executive, on: 2024-01-10 }] }' }],
    clear: [{ charter: 'plan: { signedOff: [{ party: us, level: executive, on: 2024-01-10 }, { party: ally, level: executive, on: 2024-01-11 }] }' }],
  },
  evaluate(facts) {
    const gaps = [...planGap(facts), ...signerGaps(facts)];
    if (gaps.length === 0 && facts.providers.length === 0) return unknown('who has to sign the plan is not known, because no party is named');
    return judgeGaps(facts, gaps, {
      severity: 'medium',
      todo: 'agree a plan with criteria for success and have an executive of each side sign it',
      sound: 'an executive of each side has signed the plan',
    });
  },
});

function planGap(facts: Facts): readonly Gap[] {
  if (!isBlank(facts.agreement.plan?.path)) return [];
  return [{ says: 'there is no plan for going to market together', at: [facts.agreed('plan', 'path')] }];
}

/** Without a plan there is nothing to sign. */
function signerGaps(facts: Facts): readonly Gap[] {
  if (!facts.agreement.plan) return [];
  const signatures = signaturesOf(facts);
  const signed = new Set(signatures.filter(({ level, on }) => level === 'executive' && on !== undefined).map(({ party }) => party));
  return facts.providers.filter(({ id }) => !signed.has(id)).map(({ id, role }) => {
    const unfinished = signatures.filter(({ party }) => party === undefined || party === id);
    const roles = role === undefined ? [facts.agreed('parties', id, 'role')] : [];
    return {
      says: `no executive of ${facts.nameOf(id)} has signed the plan`,
      at: [facts.agreed('plan', 'signedOff'), ...unfinished.flatMap((signature) => blanksOf(facts, signature)), ...roles],
    };
  });
}
