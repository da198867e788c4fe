import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding, FindingLevel, Report } from '../model/generated/types.ts';

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

/** Every finding of a report as a diagnostic, by path. `made` keeps those of findings that stay. */
export function toDiagnostics(report: Report, addresses: Addresses, made: WeakMap<Finding, Diagnostic>): ReadonlyMap<string, readonly Diagnostic[]> {
  const byPath = new Map<string, Diagnostic[]>();
  for (const finding of report.findings) {
    const diagnostic = made.get(finding) ?? toDiagnostic(finding, addresses);
    made.set(finding, diagnostic);
    const list = byPath.get(finding.path);
    if (list) list.push(diagnostic);
    else byPath.set(finding.path, [diagnostic]);
  }
  return byPath;
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
