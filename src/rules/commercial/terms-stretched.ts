import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';

/** "Net 30 to net 180" is the source's example of a partner that has stopped caring. */
const CRITICAL_DAYS = 180;
/** Twice the agreed terms is a stretch once it is longer than the usual month. */
const TIMES = 2;
const USUAL_DAYS = 30;
/** Longer than two months is a stretch from whatever up to two months was agreed. */
const LONG_DAYS = 60;

export const rule = defineRule({
  id: 'terms-stretched',
  title: 'Payment terms stretched',
  dimension: 'commercial',
  severity: 'high',
  kind: 'measured',
  appliesWhen: always,
  actions: ['fix-agreement', 'sponsor-reset'],
  sources: ['signs'],
  provenance: ['source', 'practice'],
  why: 'Whoever asks to pay months later than agreed, or issues an ultimatum, makes the other side finance the partnership. It is a wish to change the deal, put where it hurts. Ours counts as much as theirs.',
  data: ['c.contract.paymentTermsDays', 'r.payment {termsDays, requestedTermsDays, ultimatum, direction}'],
  firesWhen: 'The new terms (the longer of those in force and those asked for) are at least twice the agreed ones and over 30 days, or over 60 days when up to 60 were agreed. Critical from 180 days on, or with an ultimatum.',
  examples: {
    fires: [{ review: 'payment: { requestedTermsDays: 90 }' }, { review: 'payment: { requestedTermsDays: 180 }' }, { review: 'payment: { ultimatum: true }' }],
    clear: [{ review: 'payment: { termsDays: 30, ultimatum: false }' }],
  },
  evaluate(facts) {
    const { termsDays, requestedTermsDays, ultimatum, direction } = facts.review.payment ?? {};
    const whose = direction === 'we-pay' ? 'we' : direction === 'they-pay' ? 'the partner' : 'one side';
    if (ultimatum === true) {
      return fired('critical', `${whose} made payment terms an ultimatum`, [facts.reviewed('payment', 'ultimatum')]);
    }
    const agreed = facts.agreement.contract?.paymentTermsDays;
    const asked = Math.max(termsDays ?? -1, requestedTermsDays ?? -1);
    if (asked < 0) return unknown('neither payment.termsDays nor payment.requestedTermsDays is answered');
    if (agreed === undefined) return unknown('contract.paymentTermsDays is not written down, so there is nothing to compare with');
    const said = `${whose} moved from ${agreed} to ${asked} days`;
    const at = [
      facts.reviewed('payment', asked === requestedTermsDays ? 'requestedTermsDays' : 'termsDays'),
      facts.agreed('contract', 'paymentTermsDays'),
    ];
    const lost = (['requestedTermsDays', 'termsDays', 'ultimatum'] as const).find((field) => facts.isUnusable(facts.reviewed('payment', field)));
    if (!isStretch(asked, agreed)) {
      return lost ? unknown(`payment.${lost} is written down but could not be used`) : clear(`${asked} days, ${agreed} agreed`);
    }
    return fired(asked >= CRITICAL_DAYS ? 'critical' : 'high', said, at);
  },
});

function isStretch(asked: number, agreed: number): boolean {
  return (asked >= TIMES * agreed && asked > USUAL_DAYS) || (asked > LONG_DAYS && agreed <= LONG_DAYS);
}
