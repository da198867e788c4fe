import { addMonths } from '../../model/dates.ts';
import { sells } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgeWins } from '../shapes/wins.ts';

/** The source's picture is a third year that begins with the first big sale still the only one. */
const TWO_YEARS = 24;
const BIG_SALES = 2;

export const rule = defineRule({
  id: 'no-second-big-sale',
  title: 'No second big sale',
  dimension: 'value',
  severity: 'high',
  kind: 'measured',
  appliesWhen: sells,
  actions: ['qualify-opportunities', 'client-facing-plan'],
  sources: ['symptoms'],
  provenance: ['source'],
  why: 'The first big sale often comes from a contact that one side had anyway. A second one shows that the two can win together; when it has not come by the third year, the proposals in between were hope.',
  data: ['c.started', 'c.bigDeal', 'r.sales.bigWins'],
  firesWhen: 'The third year has begun, 24 calendar months after the start, and no more than 1 big deal has been won.',
  examples: {
    fires: [{ review: 'sales: { bigWins: 1 }' }],
    clear: [{ charter: 'started: 2024-04-03', review: 'sales: { bigWins: 1 }' }, { review: 'sales: { bigWins: 2 }' }],
  },
  evaluate: (facts) => judgeWins(facts, {
    wins: 'bigWins',
    amount: 'bigDeal',
    kind: 'big',
    from: 'started',
    expected: BIG_SALES,
    dueOn: (started) => addMonths(started, TWO_YEARS),
    says: (_, due) => `year three began on ${due}`,
  }),
});
