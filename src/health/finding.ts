import type { Day } from '../model/dates.ts';
import type { Waiver } from '../model/generated/types.ts';
import type { Answers } from '../model/answers.ts';
import type { Place } from '../model/place.ts';
import { rankOf, type Rule, type Severity } from '../rules/rule.ts';
import { compare } from '../text/compare.ts';

/** A sign that is there at a review: seen now, or carried over from a review that answered the question. */
export interface Finding {
  readonly rule: Rule;
  readonly subject: string | undefined;
  /** As the rule gave it, before persistence. */
  readonly base: Severity | null;
  /** After persistence, and for a rule that others are listed under, the worst among them. */
  readonly severity: Severity | null;
  readonly reason: string;
  /** The fields it rests on, the one to point at first. */
  readonly at: readonly Place[];
  /** In how many reviews in a row it was seen at this severity or worse; 1 when new. */
  readonly streak: number;
  /** The first day of the present run of reviews in which it was seen. */
  readonly since: Day;
  /** Whether it was not answered this time and still stands from an earlier review. */
  readonly carried: boolean;
  readonly waiver: Answers<Waiver> | undefined;
  /** The rule that it is listed under, because both have the same cause. */
  readonly subsumedBy: string | undefined;
}

/** Whether a finding counts towards a level. */
export function weighs(finding: Finding): boolean {
  return finding.rule.weighs && finding.severity !== null && !finding.waiver && finding.subsumedBy === undefined;
}

/** The worst first; findings of one severity in order of their rules. */
export function bySeverity(a: Finding, b: Finding): number {
  return rankOf(b.severity) - rankOf(a.severity) || compare(a.rule.id, b.rule.id);
}
