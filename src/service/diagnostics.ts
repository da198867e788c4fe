import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding, FindingLevel } from '../model/generated/types.ts';

/** How the client names what the report names by path and id. */
export interface Addresses {
  /** The URI of a file of the portfolio. */
  readonly uriOf: (path: string) => string;
  /** The address of a rule's page, where there is one. */
  readonly rulePage: (rule: string) => string | undefined;
}

const SEVERITY: Readonly<Record<FindingLevel, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Makes findings diagnostics, in their order. */
export type DiagnosticsMaker = (findings: readonly Finding[]) => readonly Diagnostic[];

/** A maker of diagnostics for a client that has these addresses. */
export function diagnosticsWith(addresses: Addresses): DiagnosticsMaker {
  return (findings) => findings.map((finding) => toDiagnostic(finding, addresses));
}

function toDiagnostic(finding: Finding, { uriOf, rulePage }: Addresses): Diagnostic {
  const page = rulePage(finding.rule);
  const related = (finding.related ?? []).map(({ path, range, message }) => ({ location: { uri: uriOf(path), range }, message }));
  return {
    range: finding.range,
    severity: SEVERITY[finding.level],
    code: finding.rule,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    source: 'partnership-health',
    message: finding.message,
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}
