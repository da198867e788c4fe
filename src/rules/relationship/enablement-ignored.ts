import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'enablement-ignored',
  title: 'Offers to learn turned down',
  dimension: 'relationship',
  severity: 'low',
  kind: 'measured',
  appliesWhen: always,
  actions: ['offer-knowledge-share'],
  sources: ['symptoms'],
  provenance: ['source', 'default'],
  why: 'Whoever means to sell or deliver a thing wants to know it. Trainings, visits and webinars that nobody takes up say that the other side has no plans with it.',
  data: ['r.contact {enablementOffered, enablementAccepted}'],
  firesWhen: 'At least 2 trainings, visits or webinars were offered in the period, and none was taken up.',
  thresholds: { offeredFrom: { value: 2, says: 'from 2 offers in the period on it is a sign that none is taken up' } },
  examples: {
    fires: [{ review: 'contact: { enablementOffered: 3, enablementAccepted: 0 }' }],
    clear: [{ review: 'contact: { enablementOffered: 3, enablementAccepted: 1 }' }],
  },
  evaluate(facts, { thresholds }) {
    const { enablementOffered: offered, enablementAccepted: accepted } = facts.review.contact ?? {};
    if (accepted !== undefined && accepted > 0) return clear(`${count(accepted, 'training, visit or webinar', 'trainings, visits or webinars')} taken up`);
    if (offered === undefined) return unknown('contact.enablementOffered is not answered');
    if (offered < thresholds.offeredFrom) return clear(`${count(offered, 'offer')} in the period, too few to tell`);
    if (accepted === undefined) return unknown('contact.enablementAccepted is not answered');
    return fired('low', `${offered} trainings, visits or webinars were offered and not one was taken up; ask what would be of use`, [
      facts.reviewed('contact', 'enablementAccepted'),
      facts.reviewed('contact', 'enablementOffered'),
    ]);
  },
});
