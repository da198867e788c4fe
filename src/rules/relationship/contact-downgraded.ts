import type { Facts, PartyFacts } from '../../model/facts.ts';
import type { Seniority } from '../../model/generated/types.ts';
import type { Place } from '../../model/place.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { isLeftBlank } from '../shapes/ways.ts';

/** From the least to the most senior. */
const LEVELS: readonly Seniority[] = ['staff', 'manager', 'director', 'executive'];

export const rule = defineRule({
  id: 'contact-downgraded',
  title: 'A contact further down',
  dimension: 'relationship',
  severity: 'high',
  kind: 'measured',
  appliesWhen: always,
  actions: ['restore-contact-level', 'sponsor-reset'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'Companies put the people who can decide where it matters to them. When the contact is moved down, or nobody can say who it is, the partnership has been moved down before.',
  data: ['c.parties.<id>.contact.level', 'r.contact.level.<party>', 'r.contact.known.<party>'],
  firesWhen: "A party's contact is less senior than in the charter or in the review before, or nobody knows who it is.",
  examples: {
    fires: [{ review: 'contact: { level: { ally: staff } }' }, { review: 'contact: { known: { ally: false } }' }],
    clear: [{ review: 'contact: { level: { us: director, ally: manager, client: manager } }' }],
  },
  evaluate(facts) {
    // A party that stands for many clients has no contact of its own.
    const parties = facts.parties.filter((party) => party.market !== true);
    if (parties.length === 0) return unknown('who the parties are is not written down');
    return parties.map((party) => judgeContact(facts, party));
  },
});

function judgeContact(facts: Facts, party: PartyFacts): Verdict {
  const { id } = party;
  const name = facts.nameOf(id);
  if (facts.review.contact?.known?.[id] === false) {
    return fired('high', `nobody knows who ${name}'s contact is now; ask for a name`, [facts.reviewed('contact', 'known', id)], id);
  }
  const now = facts.review.contact?.level?.[id];
  if (now === undefined) return unknown(`contact.level.${id} is not answered`, id);
  const higher = baselines(facts, party).find(({ level }) => rank(level) > rank(now));
  if (higher) {
    const said = `${name}'s contact is ${a(now)} now, and was ${a(higher.level)} ${higher.says}; ask for that level back`;
    return fired('high', said, [facts.reviewed('contact', 'level', id), higher.at], id);
  }
  if (isLeftBlank(facts, ({ contact }) => contact?.known?.[id])) return unknown(`contact.known.${id} is not answered`, id);
  if (party.contact?.level === undefined && now !== 'executive') return unknown(`parties.${id}.contact.level is not written down`, id);
  return clear(`${name}'s contact is ${a(now)}, no less senior than before`, id);
}

interface Baseline {
  readonly level: Seniority;
  readonly says: string;
  readonly at: Place;
}

/** How senior the contact was in the charter, and when a review last said so. */
function baselines(facts: Facts, { id, contact }: PartyFacts): readonly Baseline[] {
  const before = facts.earlier.find(({ review }) => review.contact?.level?.[id] !== undefined);
  const level = before?.review.contact?.level?.[id];
  return [
    ...(contact?.level ? [{ level: contact.level, says: 'in the charter', at: facts.agreed('parties', id, 'contact', 'level') }] : []),
    ...(before && level ? [{ level, says: `on ${before.date}`, at: before.reviewed('contact', 'level', id) }] : []),
  ];
}

function rank(level: Seniority): number {
  return LEVELS.indexOf(level);
}

function a(level: Seniority): string {
  if (level === 'staff') return 'one of the staff';
  return level === 'executive' ? 'an executive' : `a ${level}`;
}
