import { weighs } from '../health/finding.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';

/** How many problems a partnership has: findings that count, and mistakes in its documents. */
export function problemCount({ health, mistakes }: AssessedPartnership): number {
  return health.now.findings.filter(weighs).length + mistakes.length;
}
