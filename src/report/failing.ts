import type { Finding, HealthLevel, Report } from '../model/generated/types.ts';
import { LEVELS } from '../rules/rule.ts';

/** From what on a check fails: a kind of finding, or a level of a partnership. */
export const FAIL_ON = ['error', 'warning', 'watch', 'at-risk', 'critical'] as const;
export type FailOn = (typeof FAIL_ON)[number];

/** What makes a check fail; it passes when there is neither. */
export interface Failures {
  readonly findings: ReadonlySet<Finding>;
  /** Ids of partnerships whose level is too bad. */
  readonly partnerships: ReadonlySet<string>;
}

/** Levels from the best that can fail to the worst; what is not known is not healthy either. */
const FAILING_LEVELS = ['watch', 'unknown', 'at-risk', 'critical'] as const;

/**
 * What of a report fails. A record with errors cannot be relied on, so errors fail whatever was asked for. A partnership
 * whose level was known before (`levels`, by id) fails only when it is worse now.
 */
export function failuresIn({ findings, partnerships }: Report, failOn: FailOn, levels: ReadonlyMap<string, HealthLevel> = new Map()): Failures {
  const tooBad: readonly HealthLevel[] = failOn === 'error' || failOn === 'warning' ? [] : FAILING_LEVELS.slice(FAILING_LEVELS.indexOf(failOn));
  const failing = partnerships.filter(({ partnership, level }) => tooBad.includes(level) && isWorse(level, levels.get(partnership)));
  return {
    findings: new Set(findings.filter(({ level }) => level === 'error' || (level === 'warning' && failOn === 'warning'))),
    partnerships: new Set(failing.map(({ partnership }) => partnership)),
  };
}

function isWorse(level: HealthLevel, before: HealthLevel | undefined): boolean {
  return before === undefined || LEVELS.indexOf(level) < LEVELS.indexOf(before);
}

/** Whether a check with these failures fails. */
export function hasFailed({ findings, partnerships }: Failures): boolean {
  return findings.size > 0 || partnerships.size > 0;
}

/** The findings that make a check fail: those that fail themselves, and the warnings of partnerships whose level does. */
export function causesOfFailure(findings: readonly Finding[], failures: Failures): readonly Finding[] {
  return findings.filter((finding) => failures.findings.has(finding)
    || (finding.level === 'warning' && finding.partnership !== null && failures.partnerships.has(finding.partnership)));
}
