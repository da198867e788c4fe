import { daysBetween } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { judgeGaps, type Gap } from '../shapes/gaps.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'stakeholders-uninformed',
  title: 'Colleagues who were not told',
  dimension: 'governance',
  severity: 'low',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['issue-method', 'align-departments'],
  sources: ['signs'],
  provenance: ['source', 'default'],
  why: 'People who meet the partner without having been told what it is there for make up their own picture. They pass by the agreed ways, and every slip becomes a complaint.',
  data: ['c.briefed[] {group, on}'],
  firesWhen: 'No group of colleagues was told what the partnership is for, or the last one was told more than 365 days before the review.',
  thresholds: { briefedWithinDays: { value: 365, says: 'a briefing that is more than 365 days old is due again' } },
  speaksFor: ['briefed'],
  examples: {
    fires: [{ charter: 'briefed: []' }, { charter: 'briefed: [{ group: account managers, on: 2025-01-12 }]' }],
    clear: [{ charter: 'briefed: [{ group: account managers, on: 2026-01-12 }]' }],
  },
  evaluate(facts, { thresholds }) {
    const last = lastBriefing(facts);
    return judgeGaps(facts, gapsOf(facts, last, thresholds.briefedWithinDays), {
      severity: 'low',
      todo: 'tell those who work with the partner, or for whom it works, what it is there for',
      sound: `the last briefing was on ${last?.on}`,
    });
  },
});

interface LastBriefing {
  readonly on: string;
  readonly index: number;
}

/** What is dated later than the day of judgement has not happened yet. */
function lastBriefing({ agreement, asOf }: Facts): LastBriefing | undefined {
  return (agreement.briefed ?? [])
    .flatMap(({ on }, index) => (on === undefined || on > asOf ? [] : [{ on, index }]))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}

function gapsOf(facts: Facts, last: LastBriefing | undefined, within: number): readonly Gap[] {
  const undated = (facts.agreement.briefed ?? []).flatMap(({ on }, index) => (on === undefined ? [facts.agreed('briefed', index, 'on')] : []));
  if (!last) return [{ says: 'no group of colleagues was told what the partnership is for', at: [facts.agreed('briefed'), ...undated] }];
  const days = daysBetween(last.on, facts.date);
  if (days <= within) return [];
  return [{
    says: `the last briefing was on ${last.on}, ${count(days, 'day')} before the review`,
    at: [facts.agreed('briefed', last.index, 'on'), ...undated],
  }];
}
