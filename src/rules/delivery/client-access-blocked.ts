import type { Facts } from '../../model/facts.ts';
import { sells } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { judgeSign } from '../shapes/sign.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'client-access-blocked',
  title: 'Kept away from the client',
  dimension: 'delivery',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: sells,
  actions: ['involve-expert', 'client-facing-plan'],
  sources: ['symptoms', 'var'],
  provenance: ['source', 'default'],
  why: 'Whoever keeps the client to itself does not see the other side as a partner. We cannot answer for work whose client we never meet.',
  data: ['r.sales {clientMeetingsOffered, clientMeetingsAccepted}', 'r.signs.client-access-blocked'],
  firesWhen: 'We offered 2 times or more to come along to a client and not one offer was accepted, or the sign is seen.',
  thresholds: {
    offers: { value: 2, says: '2 offers or more, none of them accepted, are a sign' },
  },
  examples: {
    fires: [
      { review: 'sales: { clientMeetingsOffered: 2, clientMeetingsAccepted: 0 }' },
      { review: 'signs: { client-access-blocked: { seen: true, evidence: the account manager took us off the invitation } }' },
    ],
    clear: [{ review: 'sales: { clientMeetingsOffered: 2, clientMeetingsAccepted: 1 }' }],
  },
  evaluate: (facts, { thresholds }) => anyWay(facts, [
    (at) => judgeOffers(at, thresholds.offers),
    (at) => judgeSign(at, 'client-access-blocked', 'medium', 'the partner keeps us away from the client'),
  ]),
});

function judgeOffers(facts: Facts, from: number): Verdict {
  const { clientMeetingsOffered: offered, clientMeetingsAccepted: accepted } = facts.review.sales ?? {};
  if (accepted !== undefined && accepted > 0) return clear(`${count(accepted, 'client meeting')} together in the period`);
  if (offered === undefined) return unknown('sales.clientMeetingsOffered is not answered');
  const said = `${count(offered, 'offer')} to come along to a client`;
  if (offered < from) return clear(`${said}, too few to tell`);
  if (accepted === undefined) return unknown('sales.clientMeetingsAccepted is not answered');
  return fired('medium', `${said}, none of them accepted`, [
    facts.reviewed('sales', 'clientMeetingsAccepted'),
    facts.reviewed('sales', 'clientMeetingsOffered'),
  ]);
}
