import { bySeverity, type Finding } from '../../health/finding.ts';
import type { PointHealth } from '../../health/judge.ts';
import type { FindingChange } from '../../model/generated/types.ts';
import { combinedOutcome } from '../../rules/shapes/combine.ts';
import { rankOf, type Severity, type Verdict } from '../../rules/rule.ts';

/** A finding with a severity, and what became of it since an earlier point in time. */
export interface ChangedFinding {
  /** As it stands now, or, of one that is gone, as it stood. */
  readonly finding: Finding & { readonly severity: Severity };
  readonly change: FindingChange;
}

/** What stands at a point in time, and what has gone since another; each the worst first. */
export interface FindingChanges {
  readonly standing: readonly ChangedFinding[];
  readonly gone: readonly ChangedFinding[];
}

/** What became of the findings from one point in time to another; without an earlier one everything is new. */
export function findingChanges(before: PointHealth | undefined, now: PointHealth): FindingChanges {
  const [was, is] = [standingAt(before), standingAt(now)];
  return {
    standing: [...is].map(([key, finding]) => ({ finding, change: byYardstick(changeOf(was.get(key), finding), finding, before, now) })).sort(worstFirst),
    gone: [...was].filter(([key]) => !is.has(key)).map(([, finding]) => ({ finding, change: byYardstick(goneHow(finding, now), finding, before, now) })).sort(worstFirst),
  };
}

type Standing = ChangedFinding['finding'];

/** What weighs, could weigh or is listed under what does, by rule and subject; strengths and notes have no severity. */
function standingAt(point: PointHealth | undefined): ReadonlyMap<string, Standing> {
  return new Map((point?.findings ?? []).filter(isStanding).map((finding) => [keyOf(finding), finding]));
}

function isStanding(finding: Finding): finding is Standing {
  return finding.severity !== null && !finding.waiver;
}

function keyOf({ rule, subject }: Finding): string {
  return JSON.stringify([rule.id, subject]);
}

function worstFirst(a: ChangedFinding, b: ChangedFinding): number {
  return bySeverity(a.finding, b.finding);
}

/** By what the rule itself says; that a finding weighs more because it lasts is another matter. */
function changeOf(before: Standing | undefined, now: Standing): FindingChange {
  if (!before) return 'new';
  const risen = rankOf(now.base) - rankOf(before.base);
  if (risen !== 0) return risen > 0 ? 'worse' : 'better';
  return rankOf(now.severity) > rankOf(before.severity) ? 'lasting' : 'persisting';
}

/** Only a clear answer resolves a finding; a question that nobody answered, or asked, is another matter. */
function goneHow(finding: Standing, now: PointHealth): FindingChange {
  if (now.findings.some((other) => other.waiver && keyOf(other) === keyOf(finding))) return 'waived';
  switch (outcomeFor(finding, now.verdictsOf(finding.rule))) {
    case 'unknown': return 'unanswered';
    case 'not-applicable': return 'not-asked';
    default: return 'resolved';
  }
}

/** Where the target or the floor of a KPI has moved, nobody can say by the finding that the number got better or worse. */
function byYardstick(change: FindingChange, { subject }: Finding, before: PointHealth | undefined, now: PointHealth): FindingChange {
  if (subject === undefined || !['better', 'worse', 'resolved'].includes(change)) return change;
  const [was, is] = [before?.facts.agreement.kpis?.[subject], now.facts.agreement.kpis?.[subject]];
  const isMoved = was && is && (was.target !== is.target || was.floor !== is.floor);
  return isMoved ? 'redefined' : change;
}

/** What was said of a subject; of one that is not spoken of any more, what was said of all others. */
function outcomeFor({ subject }: Finding, verdicts: readonly Verdict[]): Verdict['outcome'] {
  const own = verdicts.filter((verdict) => verdict.subject === subject || verdict.subject === undefined);
  return combinedOutcome(own.length > 0 ? own : verdicts);
}
