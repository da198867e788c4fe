import type { Facts, PartyFacts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { totalOver, trailingYear } from '../shapes/year.ts';

export const rule = defineRule({
  id: 'contact-churn',
  title: 'Contacts that keep changing',
  dimension: 'relationship',
  severity: 'low',
  kind: 'measured',
  appliesWhen: always,
  actions: ['build-human-ties'],
  sources: ['continuum', 'signs'],
  provenance: ['source', 'default'],
  why: 'Trust is between people. Each new contact has to learn who we are and what was promised, and the promises that nobody wrote down are gone.',
  data: ['r.contact.changes.<party>'],
  firesWhen: "A party's contact changed at least 2 times in the 12 months before the review: medium for a provider, low for any other party.",
  thresholds: { changesFrom: { value: 2, says: '2 changes of the contact in 12 months are a sign' } },
  examples: {
    fires: [{ previous: 'contact: { changes: { ally: 1 } }', review: 'contact: { changes: { ally: 1 } }' }],
    clear: [{ review: 'contact: { changes: { us: 0, ally: 1, client: 0 } }' }],
  },
  evaluate(facts, { thresholds }) {
    // A party that stands for many clients has no contact of its own.
    const parties = facts.parties.filter((party) => party.market !== true);
    if (parties.length === 0) return unknown('who the parties are is not written down');
    const reviews = trailingYear(facts);
    return parties.map((party) => judgeChanges(facts, reviews, party, thresholds.changesFrom));
  },
});

function judgeChanges(facts: Facts, reviews: readonly Facts[], { id, role }: PartyFacts, changesFrom: number): Verdict {
  const { sum, missing } = totalOver(reviews, ({ contact }) => contact?.changes?.[id]);
  const said = `${facts.nameOf(id)}'s contact changed ${count(sum, 'time')} in the reviews of 12 months`;
  if (sum > 0 && sum >= changesFrom) {
    const at = reviews.filter(({ review }) => (review.contact?.changes?.[id] ?? 0) > 0).map((one) => one.reviewed('contact', 'changes', id));
    // Whose role is not written down may be a provider.
    return fired(role === 'provider' || role === undefined ? 'medium' : 'low', `${said}; ask for one who stays`, at, id);
  }
  const [unanswered] = missing;
  if (unanswered) return unknown(`contact.changes.${id} is not answered in the review of ${unanswered.date}`, id);
  return clear(said, id);
}
