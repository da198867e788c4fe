import { isPaperwork } from '../health/levels.ts';
import { weighs, type Finding } from '../health/finding.ts';
import type { FindingLevel } from '../model/generated/types.ts';
import { SEVERITIES, type Rule } from '../rules/rule.ts';
import { compare } from '../text/compare.ts';

/** How many gaps of a partnership's record are asked for at a time; whoever sees forty fills none (our default). */
const GAPS_AT_A_TIME = 5;

/**
 * How loudly the findings of a partnership speak in an editor or a log: critical and high ones, and paperwork, are warnings;
 * the others are information; strengths, notes and what is waived are hints. Of what should be written down and is not, the
 * worst five speak, and the others wait as hints. Errors are for documents that are wrong.
 */
export function levelsOfFindings(findings: readonly Finding[]): ReadonlyMap<Finding, FindingLevel> {
  const gaps = findings.filter((finding) => weighs(finding) && isPaperwork(finding)).sort(byUrgency);
  const waiting = new Set(gaps.slice(GAPS_AT_A_TIME));
  return new Map(findings.map((finding) => [finding, waiting.has(finding) ? 'hint' : levelOf(finding)]));
}

function levelOf(finding: Finding): FindingLevel {
  const { rule, severity, waiver } = finding;
  if (waiver || severity === null || !rule.weighs) return 'hint';
  return levelOfSeverity(rule, severity);
}

function levelOfSeverity({ kind }: Rule, severity: Rule['severity']): 'warning' | 'information' {
  return kind === 'completeness' || ['critical', 'high'].includes(severity) ? 'warning' : 'information';
}

/** How loudly the findings of a rule speak when nothing else is known than the rule. */
export function usualLevel(rule: Rule): FindingLevel {
  return rule.weighs && rule.severity !== '-' ? levelOfSeverity(rule, rule.severity) : 'hint';
}

function byUrgency(a: Finding, b: Finding): number {
  const rank = ({ severity, rule }: Finding): number => (severity === null ? 0 : SEVERITIES.indexOf(severity) * 2) + (rule.core ? 1 : 0);
  const name = ({ rule, subject }: Finding): string => `${rule.id} ${subject ?? ''}`;
  return rank(b) - rank(a) || compare(name(a), name(b));
}
