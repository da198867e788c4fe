import type { Finding } from '../health/finding.ts';
import type { FindingLevel } from '../model/generated/types.ts';

/**
 * How loudly a finding speaks in an editor or a log: critical and high ones, and paperwork, are warnings; the others are
 * information; strengths, notes and what is waived are hints. Errors are for documents that are wrong.
 */
export function levelOfFinding({ rule, severity, waiver }: Finding): FindingLevel {
  if (waiver || severity === null || !rule.weighs) return 'hint';
  if (rule.kind === 'completeness') return 'warning';
  return severity === 'critical' || severity === 'high' ? 'warning' : 'information';
}
