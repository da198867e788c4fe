import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { judgePulse } from '../shapes/pulse.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'party-disengaged',
  title: 'A party that is not engaged',
  dimension: 'governance',
  severity: 'high',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['value-talk-three-parties', 'sponsor-reset'],
  sources: ['continuum'],
  provenance: ['source', 'default'],
  why: 'A partnership of three stands only as long as all three want it. One that does nothing unless it is chased lets the others carry its part, and the customer is the one most easily forgotten.',
  data: ['r.pulse.<side>.engagement', 'r.engagement.<party>'],
  firesWhen: 'The lowest rating of engagement, by either side or for a party, is 1: high, or 2: medium.',
  thresholds: {
    lowRating: { value: 2, says: 'a rating of 2 is medium' },
    lowestRating: { value: 1, says: 'a rating of 1 is high' },
  },
  examples: {
    fires: [{ review: 'pulse: { us: { engagement: 2 } }' }, { review: 'engagement: { client: 1 }' }],
    clear: [{ review: 'pulse: { us: { engagement: 3 }, them: { engagement: 4 } }\nengagement: { client: 3 }' }],
  },
  evaluate: (facts, { thresholds: { lowRating, lowestRating } }) => anyWay(facts, [
    (at) => judgePulse(at, 'engagement', lowRating, lowestRating),
    ...ratedParties(facts).map((party) => (at: Facts) => judgeParty(at, party, lowRating, lowestRating)),
  ]),
});

/** Every party, and whatever else the review rates. */
function ratedParties(facts: Facts): readonly string[] {
  const parties = facts.parties.map((party) => party.id);
  return [...new Set([...Object.keys(facts.review.engagement ?? {}), ...parties])];
}

function judgeParty(facts: Facts, party: string, lowRating: number, lowestRating: number): Verdict {
  const rating = facts.review.engagement?.[party];
  if (rating === undefined) return unknown(`engagement.${party} is not answered`);
  const said = `${facts.nameOf(party)}'s engagement is rated ${rating} of 5`;
  if (rating > lowRating) return clear(said);
  return fired(rating <= lowestRating ? 'high' : 'medium', `${said}, expected more than ${lowRating}`, [facts.reviewed('engagement', party)]);
}
