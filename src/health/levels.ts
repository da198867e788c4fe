import type { Stage } from '../model/generated/types.ts';
import { SEVERITIES, type Dimension, type Level, type RuleGroup, type Severity } from '../rules/rule.ts';
import { weighs, type Finding } from './finding.ts';

/** How many of the applicable core questions have been answered. */
export interface Coverage {
  readonly answered: number;
  readonly applicable: number;
}

/** A dimension's level, with what it rests on. */
export interface DimensionHealth {
  readonly level: Level;
  readonly coverage: Coverage;
  /** Whether it is on watch, or at risk, by paperwork that is behind, and by nothing else. */
  readonly paperworkOnly: boolean;
}

/** Less than this share of the core questions answered, and a dimension is unknown (health.md, "Levels"). */
const ENOUGH_ANSWERED = 0.75;

/** The table of health.md: how many findings of which severity make which level. */
const CRITICAL = { critical: 1, high: 3 };
const AT_RISK = { high: 1, medium: 3 };
const WATCH = { medium: 1, low: 3 };

/**
 * The level of a dimension. `known` is `not-known` when something else keeps it from being known: its reviews are too old, or a
 * document could not be read.
 */
export function levelOfDimension(
  group: RuleGroup, all: readonly Finding[], coverage: Coverage, known: 'known' | 'not-known',
): DimensionHealth {
  const findings = all.filter((finding) => finding.rule.dimension === group && weighs(finding));
  const level = levelOfFindings(findings);
  const withoutPaperwork = level && levelOfFindings(findings.filter((finding) => !isPaperwork(finding)));
  const answered = coverage.applicable > 0 && coverage.answered / coverage.applicable >= ENOUGH_ANSWERED;
  return {
    level: level ?? (answered && known === 'known' ? 'healthy' : 'unknown'),
    coverage,
    paperworkOnly: level !== undefined && level !== withoutPaperwork,
  };
}

/** Something that should be written down and is not; a vetting is judged in earnest. */
export function isPaperwork(finding: Finding): boolean {
  return finding.rule.kind === 'completeness' && finding.rule.dimension !== 'vetting';
}

function levelOfFindings(findings: readonly Finding[]): 'critical' | 'at-risk' | 'watch' | undefined {
  if (findings.length === 0) return undefined;
  // Paperwork counts towards at-risk at most when it is high, towards watch at most when it is lower.
  const real = findings.filter((finding) => !isPaperwork(finding));
  if (atLeast(real, 'critical') >= CRITICAL.critical || atLeast(real, 'high') >= CRITICAL.high) return 'critical';
  if (atLeast(findings, 'high') >= AT_RISK.high || atLeast(real, 'medium') >= AT_RISK.medium) return 'at-risk';
  if (atLeast(findings, 'medium') >= WATCH.medium || atLeast(findings, 'low') >= WATCH.low) return 'watch';
  return undefined;
}

function atLeast(findings: readonly Finding[], severity: Severity): number {
  const least = SEVERITIES.indexOf(severity);
  return findings.filter((finding) => finding.severity !== null && SEVERITIES.indexOf(finding.severity) >= least).length;
}

/** From how many dimensions on their sum is worse than each of them (health.md, "Overall"). */
const SEVERAL = 3;

/** The level of a partnership from the levels of its parts; bad news beats missing data, missing data beats good news. */
export function overallLevel(parts: readonly DimensionHealth[]): Level {
  const having = (level: Level): number => parts.filter((part) => part.level === level).length;
  const really = (level: Level): number => parts.filter((part) => part.level === level && !part.paperworkOnly).length;
  if (having('critical') > 0 || really('at-risk') >= SEVERAL) return 'critical';
  if (having('at-risk') > 0 || really('watch') >= SEVERAL) return 'at-risk';
  if (having('watch') > 0) return 'watch';
  return having('unknown') > 0 ? 'unknown' : 'healthy';
}

/** Whether a partnership is judged by its dimensions: a candidate has its vetting only, and what has ended is not judged. */
export function isJudgedByDimension(stage: Stage): boolean {
  return stage !== 'ended' && stage !== 'candidate';
}

/** The same for each of the six dimensions. */
export function forEachDimension<T>(make: (dimension: Dimension) => T): Readonly<Record<Dimension, T>> {
  return {
    direction: make('direction'),
    value: make('value'),
    delivery: make('delivery'),
    commercial: make('commercial'),
    relationship: make('relationship'),
    governance: make('governance'),
  };
}
