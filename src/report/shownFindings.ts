import type { Finding, Report } from '../model/generated/types.ts';
import { ACTIONS, type ActionId } from '../rules/actions.ts';
import { grouped } from '../text/grouped.ts';
import { howLong } from './howLong.ts';
import { sentence } from './treeNode.ts';

/** Whether hints (strengths, notes, what is waived, gaps that can wait) are shown, or only counted. */
export type Hints = 'shown' | 'counted';

/** A finding as a list of findings shows it, with those that are listed under it because they have the same cause. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly under: readonly Finding[];
}

/** What of a report is shown, in its order. What has the cause of another finding is shown under it where that is in the report, else by itself. */
export function shownFindings({ findings }: Pick<Report, 'findings'>, hints: Hints): readonly ShownFinding[] {
  const causes = new Set(findings.map((finding) => causeKey(finding, finding.rule)));
  const isUnder = (finding: Finding): boolean => finding.subsumedBy !== null && causes.has(causeKey(finding, finding.subsumedBy));
  const under = grouped(findings.filter(isUnder), (finding) => causeKey(finding, finding.subsumedBy));
  return findings
    .filter((finding) => !isUnder(finding) && (hints === 'shown' || finding.level !== 'hint'))
    .map((finding) => ({ finding, under: under.get(causeKey(finding, finding.rule)) ?? [] }));
}

/** Across partnerships a cause is that of one subject. */
function causeKey({ partnership, subject }: Finding, rule: string | null): string {
  return JSON.stringify([rule, partnership, partnership === null ? subject : null]);
}

/** `rule`, or `rule (subject)`. */
export function nameOf({ rule, subject }: Finding): string {
  return subject === null ? rule : `${rule} (${subject})`;
}

/** What to do next about a finding, where its rule says so. */
export function nextStep({ actions }: Finding): string | undefined {
  const first = actions?.[0];
  return first === undefined ? undefined : ACTIONS[first as ActionId].text;
}

/** How bad a finding is, in a few words: `high, 3 reviews in a row`. */
export function gravityOf(finding: Finding): string {
  const { level, severity } = finding;
  if (level === 'error') return 'error';
  if (severity === null) return level === 'hint' ? 'note' : 'warning';
  return sentence(severity, howLong(finding));
}

/** Who accepted a finding, until when and why; undefined when nobody did. */
export function waiverOf({ waived }: Finding): string | undefined {
  return waived ? `waived until ${waived.until} by ${waived.by} (${waived.reason})` : undefined;
}
