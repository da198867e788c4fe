import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { count } from '../shapes/numbers.ts';
import { judgeSign } from '../shapes/sign.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'sow-only',
  title: 'Not a step beyond the contract',
  dimension: 'delivery',
  severity: 'medium',
  kind: 'measured',
  appliesWhen: always,
  actions: ['beyond-sow'],
  sources: ['vetting'],
  provenance: ['source', 'default'],
  why: 'No statement of work foresees everything. Partners fill the gaps and settle it later; suppliers point at the paper, and the client falls between the two.',
  data: ['r.scope {disputes, gapsFound, gapsFilled}', 'r.signs.sow-only'],
  firesWhen: 'There were 2 quarrels or more about what is in scope, or gaps were found and nobody took on one of them, or the sign is seen.',
  thresholds: {
    disputes: { value: 2, says: '2 quarrels about scope or more in the period are a sign' },
  },
  examples: {
    fires: [
      { review: 'scope: { disputes: 2 }' },
      { review: 'scope: { gapsFound: 3, gapsFilled: 0 }' },
      { review: 'signs: { sow-only: { seen: true, evidence: a change request for a phone number } }' },
    ],
    clear: [{ review: 'scope: { disputes: 1, gapsFound: 3, gapsFilled: 1 }' }],
  },
  evaluate: (facts, { thresholds }) => anyWay(facts, [
    (at) => eachOf(judgeDisputes(at, thresholds.disputes), judgeGaps(at)),
    (at) => judgeSign(at, 'sow-only', 'medium', 'nothing is done that the contract does not name'),
  ]),
});

function judgeDisputes(facts: Facts, from: number): Verdict {
  const disputes = facts.review.scope?.disputes;
  if (disputes === undefined) return unknown('scope.disputes is not answered');
  const said = `${count(disputes, 'quarrel')} about what is in scope`;
  return disputes < from ? clear(said) : fired('medium', `${said}, expected fewer than ${from}`, [facts.reviewed('scope', 'disputes')]);
}

function judgeGaps(facts: Facts): Verdict {
  const { gapsFound, gapsFilled } = facts.review.scope ?? {};
  if (gapsFound === 0) return clear('no gaps in the scope');
  if (gapsFilled !== undefined && gapsFilled > 0) return clear(`${count(gapsFilled, 'gap')} filled`);
  if (gapsFound === undefined) return unknown('scope.gapsFound is not answered');
  if (gapsFilled === undefined) return unknown('scope.gapsFilled is not answered');
  return fired('medium', `${count(gapsFound, 'gap')} in the scope found and none taken on by anybody`, [
    facts.reviewed('scope', 'gapsFilled'),
    facts.reviewed('scope', 'gapsFound'),
  ]);
}
