import { sells } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgeShare } from '../shapes/share.ts';

export const rule = defineRule({
  id: 'proposals-shelved',
  title: 'Proposals that no client sees',
  dimension: 'value',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: sells,
  actions: ['qualify-opportunities', 'client-facing-plan'],
  sources: ['symptoms'],
  provenance: ['source', 'default'],
  why: 'A proposal that stays in a drawer was never wanted by a client. If most of them end there, our work feeds somebody\'s pipeline report and nothing else.',
  data: ['r.sales {proposals, reachedClient}'],
  firesWhen: 'Of 3 proposals or more, fewer than 1 in 3 got as far as the client.',
  thresholds: {
    proposals: { value: 3, says: 'fewer than 3 proposals are too few to tell' },
    oneIn: { value: 3, says: 'at least 1 proposal in 3 has to reach the client' },
  },
  examples: {
    fires: [{ review: 'sales: { proposals: 4, reachedClient: 1 }' }],
    clear: [{ review: 'sales: { proposals: 3, reachedClient: 1 }' }],
  },
  evaluate: (facts, { thresholds }) => judgeShare(facts, {
    field: 'sales',
    part: 'reachedClient',
    whole: 'proposals',
    from: thresholds.proposals,
    one: 'proposal',
    says: 'reached the client',
    expected: `at least 1 in ${thresholds.oneIn}`,
    severityOf: (share) => (share < 1 / thresholds.oneIn ? 'medium' : undefined),
  }),
});
