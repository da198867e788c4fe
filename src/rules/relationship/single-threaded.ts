import type { Facts, PartyFacts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { count } from '../shapes/numbers.ts';
import { isLeftBlank } from '../shapes/ways.ts';

/** The source asks that a partnership be carried at several levels of both companies; one is not several. */
const SEVERAL = 2;

export const rule = defineRule({
  id: 'single-threaded',
  title: 'It hangs on one level',
  dimension: 'relationship',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['align-departments', 'sponsor-reset'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'A partnership that two people carry ends when one of them leaves. Leaders who know each other settle what the working level cannot, and the working level keeps up what leaders promise.',
  data: ['r.contact.levelsEngaged.<party>', 'c.parties.<id> {contact, sponsor}'],
  firesWhen: 'On either side people of fewer than 2 levels take part.',
  examples: {
    fires: [{ review: 'contact: { levelsEngaged: { ally: 1 } }' }],
    clear: [{ review: 'contact: { levelsEngaged: { us: 2, ally: 3 } }' }],
  },
  evaluate(facts) {
    if (!facts.us) return unknown('which party is us is not written down');
    // A party that stands for many clients has no contact of its own.
    const partners = facts.partnerSide.filter((party) => party.market !== true);
    if (partners.length === 0) return unknown('who is on the partner side is not written down');
    return eachOf(judgeParty(facts, facts.us), ...partners.map((party) => judgeParty(facts, party)));
  },
});

function judgeParty(facts: Facts, { id, sponsor, contact }: PartyFacts): Verdict {
  const name = facts.nameOf(id);
  const levels = facts.review.contact?.levelsEngaged?.[id];
  if (levels !== undefined && levels < SEVERAL) {
    const said = `only ${count(levels, 'level')} of ${name} takes part, expected at least ${SEVERAL}`;
    return fired('medium', said, [facts.reviewed('contact', 'levelsEngaged', id)]);
  }
  if (levels !== undefined) return clear(`${count(levels, 'level')} of ${name} take part`);
  if (isLeftBlank(facts, (review) => review.contact?.levelsEngaged?.[id])) return unknown(`contact.levelsEngaged.${id} is not answered`);
  if (sponsor?.level && contact?.level && sponsor.level !== contact.level) {
    return clear(`${name} has its sponsor and its contact at two levels`);
  }
  return unknown(`contact.levelsEngaged.${id} is not answered`);
}
