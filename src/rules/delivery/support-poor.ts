import type { Facts } from '../../model/facts.ts';
import { buysOrDelivers } from '../conditions.ts';
import { defineRule, type Severity, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { percent } from '../shapes/numbers.ts';
import { judgeShare } from '../shapes/share.ts';
import { judgeSign } from '../shapes/sign.ts';
import { anyWay } from '../shapes/ways.ts';

export const rule = defineRule({
  id: 'support-poor',
  title: 'Poor support',
  dimension: 'delivery',
  severity: 'medium',
  kind: 'measured',
  core: true,
  appliesWhen: buysOrDelivers,
  actions: ['set-kpis-slas', 'joint-problem-solving'],
  sources: ['signs'],
  provenance: ['default'],
  why: 'Support is where the partnership meets the people who use what was sold. Tickets that come late or come back are small disappointments that add up to an opinion.',
  data: ['r.support {tickets, breached, reopened}', 'r.signs.support-poor'],
  firesWhen: 'More than 10 % of the tickets missed the agreed time, or more than 10 % had to be opened again, or the sign is seen. High above 25 %.',
  thresholds: {
    tooMany: { value: 0.1, says: 'a share of late or reopened tickets above 0.1 is medium' },
    farTooMany: { value: 0.25, says: 'a share of late or reopened tickets above 0.25 is high' },
  },
  examples: {
    fires: [
      { review: 'support: { tickets: 100, breached: 11 }' },
      { review: 'support: { tickets: 100, reopened: 26 }' },
      { review: 'signs: { support-poor: { seen: true, evidence: two clients call us instead of the desk } }' },
    ],
    clear: [{ review: 'support: { tickets: 100, breached: 10, reopened: 10 }' }],
  },
  evaluate(facts, { thresholds }) {
    const severityOf = (share: number): Severity | undefined =>
      share > thresholds.farTooMany ? 'high' : share > thresholds.tooMany ? 'medium' : undefined;
    const expected = `at most ${percent(thresholds.tooMany)}`;
    const judge = (at: Facts, part: string, says: string): Verdict =>
      judgeShare(at, { field: 'support', part, whole: 'tickets', one: 'ticket', says, expected, severityOf });
    return anyWay(facts, [
      (at) => eachOf(judge(at, 'breached', 'missed the agreed time'), judge(at, 'reopened', 'had to be opened again')),
      (at) => judgeSign(at, 'support-poor', 'medium', 'those who need the support find it poor'),
    ]);
  },
});
