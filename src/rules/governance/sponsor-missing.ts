import type { Facts, PartyFacts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { defineRule, unknown } from '../rule.ts';
import { judgeGaps, type Gap } from '../shapes/gaps.ts';
import { count } from '../shapes/numbers.ts';
import { isLeftBlank } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'sponsor-missing',
  title: 'No sponsor at the top',
  dimension: 'governance',
  severity: 'high',
  kind: 'completeness',
  core: true,
  appliesWhen: always,
  escalates: false,
  actions: ['sponsor-reset'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'What the partnership needs beyond the daily work, people, money, a decision against somebody, only a leader can give. Without one on each side it lives as long as nothing goes wrong.',
  data: ['c.parties.<id>.sponsor {name, level}', 'r.sponsors.<party>.active'],
  firesWhen: 'A party that is no customer has no executive as its sponsor, or its sponsor took no part in the period. Medium where the tier is operational or commodity.',
  speaksFor: ['parties.*.sponsor', 'parties.*.sponsor.name', 'parties.*.sponsor.level'],
  examples: {
    fires: [{ charter: 'parties: { ally: { sponsor: } }' }, { charter: 'parties: { us: { sponsor: { level: manager } } }' }, { review: 'sponsors: { ally: { active: false } }' }],
    clear: [{ charter: 'parties: { ally: { sponsor: { name: managing director, level: executive } } }' }],
  },
  evaluate(facts) {
    // A party that stands for many has no sponsor of its own; one without a role may be a customer.
    const parties = facts.providers.filter((party) => party.market !== true);
    const known = parties.filter((party) => party.role !== undefined);
    const gaps = facts.parties.length === 0 ? [nobody(facts)] : known.flatMap((party) => gapsOf(facts, party));
    const open = gaps.length > 0 ? undefined : whatIsOpen(facts, known, parties);
    if (open !== undefined) return unknown(open);
    return judgeGaps(facts, gaps, {
      severity: facts.agreement.tier === 'operational' || facts.agreement.tier === 'commodity' ? 'medium' : 'high',
      todo: 'ask the leaders of each side to stand behind the partnership, or to say no',
      sound: `${count(known.length, 'party', 'parties')} with an executive as sponsor`,
    });
  },
});

function nobody(facts: Facts): Gap {
  return { says: 'no party is named, so nobody stands behind the partnership', at: [facts.agreed('parties')] };
}

function gapsOf(facts: Facts, { id, sponsor }: PartyFacts): readonly Gap[] {
  const name = facts.nameOf(id);
  const inactive = facts.review.sponsors?.[id]?.active === false;
  return [
    ...(inactive ? [{ says: `${name}'s sponsor took no part in the period`, at: [facts.reviewed('sponsors', id, 'active')] }] : []),
    ...(sponsor?.name === undefined ? [{ says: `${name} has no sponsor`, at: [facts.agreed('parties', id, 'sponsor', 'name')] }] : []),
    ...(sponsor?.name !== undefined && sponsor.level !== 'executive'
      ? [{ says: levelGap(name, sponsor.level), at: [facts.agreed('parties', id, 'sponsor', 'level')] }]
      : []),
  ];
}

function levelGap(name: string, level: string | undefined): string {
  return level === undefined ? `how senior ${name}'s sponsor is, is not written down` : `${name}'s sponsor is no executive but ${level}`;
}

/** Why nothing can be said although nothing is missing among the parties whose role is known. */
function whatIsOpen(facts: Facts, known: readonly PartyFacts[], parties: readonly PartyFacts[]): string | undefined {
  const unclear = parties.find((party) => party.role === undefined && gapsOf(facts, party).length > 0);
  if (unclear) return `the role of ${facts.nameOf(unclear.id)} is not written down`;
  const silent = parties.find(({ id }) => isLeftBlank(facts, ({ sponsors }) => sponsors?.[id]?.active));
  if (silent) return `sponsors.${silent.id}.active is not answered`;
  return known.length === 0 ? 'no party but customers is written down' : undefined;
}
