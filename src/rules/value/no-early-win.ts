import { addDays, addMonths } from '../../model/dates.ts';
import { sells } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgeWins } from '../shapes/wins.ts';

/** "No significant win in the first four months": the source's own span, counted in calendar months. */
const FIRST_MONTHS = 4;

export const rule = defineRule({
  id: 'no-early-win',
  title: 'No early win',
  dimension: 'value',
  severity: 'high',
  kind: 'measured',
  core: true,
  appliesWhen: sells,
  actions: ['sponsor-reset', 'stop-investing'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'A partner who is able to sell and means it wins something that counts within its first months. If nothing comes, belief and attention go first, and more effort seldom brings them back.',
  data: ['c.salesEnabled', 'c.significantDeal', 'r.sales.significantWins'],
  firesWhen: 'More than 4 calendar months have passed since the partner was able to sell, and not one significant deal has been won.',
  examples: {
    fires: [{ charter: 'salesEnabled: 2025-12-01', review: 'sales: { significantWins: 0 }' }],
    clear: [{ charter: 'salesEnabled: 2025-12-02', review: 'sales: { significantWins: 0 }' }, { review: 'sales: { significantWins: 1 }' }],
  },
  evaluate: (facts) => judgeWins(facts, {
    wins: 'significantWins',
    amount: 'significantDeal',
    kind: 'significant',
    from: 'salesEnabled',
    expected: 1,
    dueOn: (enabled) => addDays(addMonths(enabled, FIRST_MONTHS), 1),
    says: (enabled) => `the partner has been able to sell since ${enabled}, for more than four months,`,
  }),
});
