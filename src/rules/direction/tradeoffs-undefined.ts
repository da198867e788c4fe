import { always } from '../conditions.ts';
import { clear, defineRule, fired } from '../rule.ts';

/** The source asks what gives way when a plan breaks: quality, money or scope of time; fewer than three leave it open. */
const ENOUGH = 3;

export const rule = defineRule({
  id: 'tradeoffs-undefined',
  title: 'What gives way is open',
  dimension: 'direction',
  severity: 'low',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['agree-tradeoffs'],
  sources: ['vetting'],
  provenance: ['source'],
  why: 'Plans break. Partners who agreed beforehand whether time, money or quality gives way first decide in an hour; the others quarrel about it while the client waits.',
  data: ['c.tradeoffs'],
  firesWhen: 'The charter does not rank at least 3 of time, cost, quality and coverage.',
  speaksFor: ['tradeoffs'],
  examples: {
    fires: [{ charter: 'tradeoffs:' }, { charter: 'tradeoffs: [quality, time]' }],
    clear: [{ charter: 'tradeoffs: [quality, time, cost]' }],
  },
  evaluate(facts) {
    const listed = facts.agreement.tradeoffs ?? [];
    // An entry that could not be used stands in the list as an empty one.
    const ranked = listed.filter((tradeoff) => tradeoff.length > 0);
    if (ranked.length >= ENOUGH) return clear(`ranked: ${ranked.join(', ')}`);
    return fired(
      'low',
      `what gives way when not everything can be had is not agreed (${ranked.length} ranked); rank at least ${ENOUGH} of time, cost, quality and coverage`,
      [facts.agreed('tradeoffs'), ...listed.map((_, index) => facts.agreed('tradeoffs', index))],
    );
  },
});
