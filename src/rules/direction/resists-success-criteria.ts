import { addDays, daysBetween } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { sells } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { judgeSign } from '../shapes/sign.ts';
import { signaturesOf } from '../shapes/signatures.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'resists-success-criteria',
  title: 'Success criteria resisted',
  dimension: 'direction',
  severity: 'high',
  kind: 'judged',
  appliesWhen: sells,
  actions: ['sign-gtm-plan'],
  sources: ['signs'],
  provenance: ['source', 'default'],
  why: 'A partner that will not put its name under what success would look like keeps the freedom to call anything a success. Time spent on selling together is then most likely time lost.',
  data: ['r.signs.resists-success-criteria', 'c.plan.sentOn', 'c.plan.signedOff[]'],
  firesWhen: 'The sign is seen, or the plan was sent to the partner more than 60 days before the review and the partner has not signed it.',
  thresholds: {
    signWithinDays: { value: 60, says: 'the partner signs the plan within 60 days of getting it' },
  },
  subsumes: ['plan-not-signed'],
  examples: {
    fires: [
      { charter: 'plan: { sentOn: 2026-01-31, signedOff: [{ party: us, level: executive, on: 2026-01-30 }] }' },
      { review: 'signs: { resists-success-criteria: { seen: true, evidence: no numbers in the plan was their condition } }' },
    ],
    clear: [{ charter: 'plan: { sentOn: 2026-02-01, signedOff: [] }' }],
  },
  evaluate: (facts, { thresholds }) => anyWay(facts, [
    (at) => judgePlan(at, thresholds.signWithinDays),
    (at) => judgeSign(at, 'resists-success-criteria', 'high', 'the partner does not want to be measured by criteria of success'),
  ]),
});

function judgePlan(facts: Facts, days: number): Verdict {
  const sentOn = facts.agreement.plan?.sentOn;
  if (!facts.us) return unknown('which party we are is not written down');
  const partners = new Set(facts.partnerSide.map((party) => party.id));
  const signatures = signaturesOf(facts).filter(({ party }) => party === undefined || partners.has(party));
  if (signatures.some(({ party, on }) => party !== undefined && on !== undefined)) return clear('the partner has signed the plan');
  if (sentOn === undefined) return unknown('when the plan went to the partner is not written down');
  if (facts.date <= addDays(sentOn, days)) return clear(`the plan went to the partner on ${sentOn}, not more than ${days} days before`);
  if (partners.size === 0 || signatures.length > 0) return unknown('whether the partner has signed the plan cannot be told');
  const said = `the partner has not signed the plan that it got on ${sentOn}, ${daysBetween(sentOn, facts.date)} days before the review`;
  return fired('high', `${said}; expected within ${days} days`, [facts.agreed('plan', 'sentOn'), facts.agreed('plan', 'signedOff')]);
}
