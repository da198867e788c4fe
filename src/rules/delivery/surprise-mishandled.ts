import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { trailingYear } from '../shapes/year.ts';

export const rule = defineRule({
  id: 'surprise-mishandled',
  title: 'A surprise badly handled',
  dimension: 'delivery',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['agree-tradeoffs', 'beyond-sow'],
  sources: ['vetting'],
  provenance: ['source', 'default'],
  why: 'Anybody can deliver a plan that works out. What a partner does on the day that nobody had planned for shows whether it thinks of the client or of itself, and a second such day is no accident.',
  data: ['r.surprises[] {what, handled}', 'the same of the reviews of the last 12 months'],
  firesWhen: 'The partner dealt poorly with a surprise in the period. High when it was 2 or more within 12 months.',
  thresholds: {
    several: { value: 2, says: '2 surprises or more that were handled poorly within 12 months are high' },
  },
  examples: {
    fires: [
      { review: 'surprises: [{ what: the storage failed on a Sunday, handled: poorly }]' },
      { previous: 'surprises: [{ what: a leaver kept the keys, handled: poorly }]', review: 'surprises: [{ what: the storage failed on a Sunday, handled: poorly }]' },
    ],
    clear: [{ review: 'surprises: []' }, { previous: 'surprises: [{ what: a leaver kept the keys, handled: poorly }]' }],
  },
  evaluate(facts, { thresholds }) {
    const { surprises } = facts.review;
    if (surprises === undefined) return unknown('surprises is not answered');
    const now = surprises.filter(({ handled }) => handled === 'poorly');
    if (now.length === 0) {
      const open = surprises.find(({ handled }) => handled === undefined);
      return open ? unknown('how a surprise was handled is not answered') : clear(`${count(surprises.length, 'surprise')}, none handled poorly`);
    }
    const year = trailingYear(facts).flatMap(poorlyHandled);
    const said = `${now.map(({ what }) => what ?? 'a surprise').join('; ')}: handled poorly`;
    if (year.length < thresholds.several) return fired('medium', said, year);
    return fired('high', `${said}, ${year.length} such surprises in 12 months`, year);
  },
});

function poorlyHandled(facts: Facts): readonly Place[] {
  return (facts.review.surprises ?? []).flatMap(({ handled }, index) =>
    handled === 'poorly' ? [facts.reviewed('surprises', index, 'handled')] : []);
}
