import type { Facts } from '../../model/facts.ts';
import type { PartnerCondition } from '../../model/generated/types.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Severity, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { count, show } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'partner-instability',
  title: 'A partner in trouble',
  dimension: 'governance',
  severity: 'by fact',
  kind: 'measured',
  appliesWhen: always,
  actions: ['exit', 'add-partner-for-gap'],
  sources: ['signs'],
  provenance: ['source', 'default'],
  why: 'A partner that runs out of money or of people takes its promises with it. Who sees it early finds a second one in time, who sees it late explains it to the clients.',
  data: ['r.partner {financialTrouble, downsizing, turnoverPct, keyPeopleLeft}'],
  firesWhen: 'The partner is short of money: high. It cuts staff, more than 20 % of its people left within 12 months, or at least 2 people that we depend on left in the period: medium.',
  thresholds: {
    turnoverPct: { value: 20, says: 'more than 20 per cent of the staff leaving within 12 months are medium' },
    keyPeopleFrom: { value: 2, says: '2 people that we depend on leaving in the period are medium' },
  },
  examples: {
    fires: [{ review: 'partner: { financialTrouble: true }' }, { review: 'partner: { turnoverPct: 24 }' }],
    clear: [{ review: 'partner: { financialTrouble: false, downsizing: false, turnoverPct: 12, keyPeopleLeft: 1 }' }],
  },
  evaluate(facts, { thresholds }) {
    const { turnoverPct, keyPeopleLeft } = facts.review.partner ?? {};
    return eachOf(
      judgeFact(facts, 'financialTrouble', 'high', 'the partner is short of money', 'is not short of money'),
      judgeFact(facts, 'downsizing', 'medium', 'the partner cuts staff', 'does not cut staff'),
      judgeNumber(facts, 'turnoverPct', `${show(turnoverPct ?? 0)} % of the partner's people left within 12 months`, (pct) => pct > thresholds.turnoverPct),
      judgeNumber(facts, 'keyPeopleLeft', `${count(keyPeopleLeft ?? 0, 'key person', 'key people')} left the partner`, (left) => left >= thresholds.keyPeopleFrom),
    );
  },
});

function judgeFact(facts: Facts, field: 'financialTrouble' | 'downsizing', severity: Severity, bad: string, good: string): Verdict {
  const answer = facts.review.partner?.[field];
  if (answer === undefined) return notAnswered(field);
  return answer ? fired(severity, bad, [facts.reviewed('partner', field)]) : clear(`the partner ${good}`);
}

function judgeNumber(facts: Facts, field: 'turnoverPct' | 'keyPeopleLeft', said: string, isBad: (number: number) => boolean): Verdict {
  const answer = facts.review.partner?.[field];
  if (answer === undefined) return notAnswered(field);
  return isBad(answer) ? fired('medium', said, [facts.reviewed('partner', field)]) : clear(said);
}

function notAnswered(field: keyof PartnerCondition): Verdict {
  return unknown(`partner.${field} is not answered`);
}
