import { daysBetween } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Severity, type Verdict } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { idsAt } from '../shapes/written.ts';

export const rule = defineRule({
  id: 'issue-unaddressed',
  title: 'A grave issue left open',
  dimension: 'governance',
  severity: 'by age',
  kind: 'measured',
  core: true,
  appliesWhen: always,
  actions: ['issue-method', 'sponsor-reset'],
  sources: ['signs'],
  provenance: ['source', 'default'],
  why: 'Small matters get settled because they are easy, and the one that hurts is put off from call to call. After months it stands for everything else that is wrong.',
  data: ['r.issues.<id> {opened, severity, status, closed}'],
  firesWhen: 'An issue of high severity is open and on the day of the review older than 60 days: medium, 180 days: high, or 365 days: critical.',
  thresholds: {
    mediumAfterDays: { value: 60, says: 'a grave issue that is open for more than 60 days is medium' },
    highAfterDays: { value: 180, says: 'more than 180 days are high' },
    criticalAfterDays: { value: 365, says: 'more than 365 days are critical' },
  },
  examples: {
    fires: [{ review: 'issues: { I-7: { what: escalations after hours get lost, opened: 2025-11-02, severity: high, status: open } }' }],
    clear: [{ review: 'issues: { I-7: { what: escalations after hours get lost, opened: 2026-03-02, severity: high, status: open } }' }],
  },
  evaluate(facts, { thresholds }) {
    if (facts.review.issues === undefined) return unknown('issues is not answered');
    const ids = idsAt(facts.reviewed('issues'));
    if (ids.length === 0) return clear('no issue is recorded');
    const severityOf = (days: number): Severity | undefined => {
      if (days > thresholds.criticalAfterDays) return 'critical';
      if (days > thresholds.highAfterDays) return 'high';
      return days > thresholds.mediumAfterDays ? 'medium' : undefined;
    };
    return ids.map((id) => judgeIssue(facts, id, severityOf));
  },
});

function judgeIssue(facts: Facts, id: string, severityOf: (days: number) => Severity | undefined): Verdict {
  const { what, opened, severity, status } = facts.review.issues?.[id] ?? {};
  const name = what ?? `issue ${id}`;
  if (status === 'closed') return clear(`${name}: closed`, id);
  if (severity === 'low' || severity === 'medium') return clear(`${name}: of ${severity} severity`, id);
  const missing = Object.entries({ status, severity, opened }).find(([, answer]) => answer === undefined);
  if (missing || opened === undefined) return unknown(`issues.${id}.${missing?.[0]} is not answered`, id);
  const days = daysBetween(opened, facts.date);
  if (days < 0) return unknown(`issues.${id}.opened is ${opened}, after the review`, id);
  const said = `${name}: open since ${opened}, ${count(days, 'day')}`;
  const base = severityOf(days);
  if (!base) return clear(said, id);
  const closed = lowClosedSince(facts, opened);
  const meanwhile = closed === 0 ? '' : `, while ${count(closed, 'issue')} of low severity ${closed === 1 ? 'was' : 'were'} closed`;
  const at = ['opened', 'severity', 'status'].map((field) => facts.reviewed('issues', id, field));
  return fired(base, `${said}${meanwhile}; take it to the sponsors with a date`, at, id);
}

/** How many lesser troubles have been settled since a day; closed issues may stand in an earlier review only. */
function lowClosedSince(facts: Facts, since: string): number {
  const closed = [facts, ...facts.earlier].flatMap(({ review }) => Object.entries(review.issues ?? {}))
    .filter(([, issue]) => issue.severity === 'low' && issue.status === 'closed' && (issue.closed ?? '') >= since);
  return new Set(closed.map(([id]) => id)).size;
}
