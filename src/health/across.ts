import { runAcross } from '../lint/run.ts';
import type { Day } from '../model/dates.ts';
import type { MarkdownDocument } from '../document/document.ts';
import type { Fired, PortfolioFacts, Rule, Unknown } from '../rules/rule.ts';
import type { Finding } from './finding.ts';

/** What rules find across all partnerships. A portfolio has no reviews of its own, so nothing persists or is carried. */
export function findingsAcross(rules: readonly Rule[], portfolio: PortfolioFacts, asOf: Day): readonly Finding[] {
  const findings = rules.flatMap((rule) => runAcross(rule, portfolio).flatMap((verdict) => {
    if (verdict.outcome === 'fired') return [toFinding(rule, verdict, asOf)];
    return verdict.outcome === 'unknown' && portfolio.configuration ? [toFinding(rule, asNote(verdict, portfolio.configuration), asOf)] : [];
  }));
  return findings.map((finding) => ({ ...finding, subsumedBy: causeOf(finding, findings)?.rule.id }));
}

/** What could not be told is said as a note, so that it does not look as if all were well. */
function asNote({ reason, subject = '' }: Unknown, document: MarkdownDocument): Fired {
  return { outcome: 'fired', severity: null, reason: `not known: ${reason}`, at: [{ document, path: ['coverage', 'needs'] }], subject };
}

function toFinding(rule: Rule, { severity, reason, at, subject }: Fired, since: Day): Finding {
  return { rule, subject, base: severity, severity, reason, at, streak: 1, since, carried: false, waiver: undefined, subsumedBy: undefined };
}

/** Another finding about the same subject that explains this one. */
function causeOf({ rule, subject }: Finding, findings: readonly Finding[]): Finding | undefined {
  return findings.find((other) => other.subject === subject && other.rule.subsumes?.includes(rule.id));
}
