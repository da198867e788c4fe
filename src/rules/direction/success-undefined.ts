import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { isBlank, judgeGaps, sectionGap, type Gap } from '../shapes/gaps.ts';
import { count } from '../shapes/numbers.ts';

const SECTION = 'What success looks like';

export const rule = defineRule({
  id: 'success-undefined',
  title: 'Nobody said what success is',
  dimension: 'direction',
  severity: 'medium',
  kind: 'completeness',
  core: true,
  appliesWhen: always,
  escalates: false,
  actions: ['define-shared-vision', 'name-drivers-and-roles'],
  sources: ['var', 'signs', 'vetting'],
  provenance: ['source'],
  why: 'Parties that never told each other what they want to get out of it work towards different ends without noticing. The one whose success is not written down is the first to be disappointed.',
  data: ['c.parties.<id>.success', 'section "What success looks like"'],
  firesWhen: 'A party has not said what success is for it, or the section "What success looks like" is missing or empty.',
  speaksFor: ['parties.*.success', `## ${SECTION}`],
  examples: {
    fires: [{ charter: 'parties: { client: { success: } }' }],
    clear: [{ charter: 'parties: { client: { success: staff are back at work within the hour } }' }],
  },
  evaluate: (facts) => judgeGaps(facts, [...partyGaps(facts), ...sectionGap(facts, SECTION)], {
    severity: 'medium',
    todo: 'ask each party what it wants to have got out of the partnership, and write it down',
    sound: `${count(facts.parties.length, 'party', 'parties')} said what success is`,
  }),
});

/** Without any party nobody's success is written down. */
function partyGaps(facts: Facts): readonly Gap[] {
  if (facts.parties.length === 0) return [{ says: 'no party is named, so nobody has said what success is', at: [facts.agreed('parties')] }];
  return facts.parties.filter((party) => isBlank(party.success)).map(({ id }) => ({
    says: `what success is for ${facts.nameOf(id)} is not written down`,
    at: [facts.agreed('parties', id, 'success')],
  }));
}
