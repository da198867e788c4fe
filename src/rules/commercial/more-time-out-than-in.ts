import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { show } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'more-time-out-than-in',
  title: 'More time on the partner than on the own team',
  dimension: 'commercial',
  severity: 'low',
  kind: 'measured',
  appliesWhen: always,
  actions: ['reset-expectations'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'A partner is there to take work off the team. When looking after it takes longer than looking after the team itself, it costs what it was meant to save.',
  data: ['r.effort {partnerHours, ownTeamHours}'],
  firesWhen: 'The owner spent more hours of the period on the partner than on the own team.',
  examples: {
    fires: [{ review: 'effort: { partnerHours: 61, ownTeamHours: 60 }' }],
    clear: [{ review: 'effort: { partnerHours: 60, ownTeamHours: 60 }' }],
  },
  evaluate(facts) {
    const { partnerHours, ownTeamHours } = facts.review.effort ?? {};
    if (partnerHours === undefined || ownTeamHours === undefined) {
      return unknown(`effort.${partnerHours === undefined ? 'partnerHours' : 'ownTeamHours'} is not answered`);
    }
    const said = `${show(partnerHours)} hours went to the partner, ${show(ownTeamHours)} to the own team`;
    if (partnerHours <= ownTeamHours) return clear(said);
    return fired('low', `${said}; expected no more than to the own team`, [
      facts.reviewed('effort', 'partnerHours'),
      facts.reviewed('effort', 'ownTeamHours'),
    ]);
  },
});
