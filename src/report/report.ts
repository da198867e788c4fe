import { levelsOfFindings } from './findingLevel.ts';
import { compare } from '../text/compare.ts';
import { once, onceFor } from '../text/once.ts';
import type { DocumentFinding } from '../lint/documents.ts';
import type { Finding } from '../health/finding.ts';
import type { PointHealth } from '../health/judge.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import { forEachDimension } from '../health/levels.ts';
import type {
  Finding as ReportedFinding, FindingLevel, PartnershipHealth as ReportedPartnership, Related, Report, Summary,
} from '../model/generated/types.ts';
import { describePlace, spanOfPlace, type Place } from '../model/place.ts';
import { FORMAT, RULE_SET } from './version.ts';

/** The report of a portfolio: the one form from which every output is made. The same portfolio gives the same bytes. */
export function makeReport(portfolio: PortfolioHealth): Report {
  const findings = [...findingsBeside(portfolio), ...portfolio.partnerships.flatMap(findingsOf)].sort(byPlace);
  return finish(portfolio.asOf, findings, portfolio.partnerships.map((one) => partOf(one).partnership), portfolio.documents);
}

/** What a report says of one partnership and its documents; the same list for as long as the partnership is judged alike. */
export function findingsOf(assessed: AssessedPartnership): readonly ReportedFinding[] {
  return partOf(assessed).findings;
}

/** What a report says beside its partnerships: across them, of the configuration, and of documents that name none. */
export function findingsBeside({ mistakes, findings }: Pick<PortfolioHealth, 'mistakes' | 'findings'>): readonly ReportedFinding[] {
  return [...mistakes.map((mistake) => reportMistake(mistake, null)), ...reportAll(findings, null)];
}

function finish(asOf: string, findings: readonly ReportedFinding[], partnerships: readonly ReportedPartnership[], documents: number): Report {
  return { version: FORMAT, rules: RULE_SET, asOf, findings, partnerships, summary: summarize(findings, partnerships, documents) };
}

/** The part of a report that concerns some files: their findings, and the partnerships that they belong to. */
export function narrowReport(report: Report, portfolio: PortfolioHealth, isIncluded: (path: string) => boolean): Report {
  const documents = portfolio.partnerships.flatMap((one) => one.documents);
  const included = documents.filter((document) => isIncluded(document.markdown.path));
  const ids = new Set(included.map((document) => document.partnership));
  return finish(
    report.asOf,
    report.findings.filter((finding) => isIncluded(finding.path)),
    report.partnerships.filter((partnership) => ids.has(partnership.partnership)),
    included.length,
  );
}

/** A report with some of its findings only; the counts are theirs. */
export function withFindings({ asOf, partnerships, summary }: Report, findings: readonly ReportedFinding[]): Report {
  return finish(asOf, findings, partnerships, summary.documents);
}

/** What was changed in a portfolio. */
export interface Touched {
  /** Paths of files that are new or different. */
  readonly paths: ReadonlySet<string>;
  /** Ids of partnerships that lost a document, so that nobody can tell which of their findings have to do with it. */
  readonly bereft: ReadonlySet<string>;
  /** A changed configuration touches everything. */
  readonly configuration: 'changed' | 'same';
}

/**
 * The part of a report that has to do with what was changed: findings in changed files, findings that rest on one, and all
 * those of partnerships that lost a document. The partnerships are judged whole, so their levels are what they always are.
 */
export function narrowToTouched(report: Report, portfolio: PortfolioHealth, { paths, bereft, configuration }: Touched): Report {
  if (configuration === 'changed') return report;
  const changed = portfolio.partnerships.flatMap((one) => one.documents).filter(({ markdown }) => paths.has(markdown.path));
  const ids = new Set([...bereft, ...changed.map((document) => document.partnership)]);
  return finish(
    report.asOf,
    report.findings.filter(({ path, related = [], partnership }) =>
      paths.has(path) || related.some((place) => paths.has(place.path)) || (partnership !== null && bereft.has(partnership))),
    report.partnerships.filter(({ partnership }) => ids.has(partnership)),
    changed.length,
  );
}

/** What a report says of one partnership. */
interface ReportPart {
  readonly findings: readonly ReportedFinding[];
  readonly partnership: ReportedPartnership;
}

/** Makes the part of a partnership in a report while what it is made of is at hand; outcomes are many, and few formats say them. */
export function reportPart(assessed: AssessedPartnership, extent: 'with-outcomes' | 'without-outcomes'): void {
  const { partnership } = partOf(assessed);
  if (extent === 'with-outcomes') outcomesOf(partnership);
}

function outcomesOf({ outcomes }: ReportedPartnership): ReportedPartnership['outcomes'] {
  return outcomes;
}

/** What a partnership has in a report. It is made once: after a keystroke all partnerships but one are what they were. */
const partOf = onceFor((assessed: AssessedPartnership): ReportPart => ({
  findings: [...assessed.mistakes.map((mistake) => reportMistake(mistake, assessed.id)), ...reportAll(assessed.health.now.findings, assessed.id)],
  partnership: reportPartnership(assessed),
}));

function reportAll(findings: readonly Finding[], partnership: string | null): readonly ReportedFinding[] {
  return [...levelsOfFindings(findings)].map(([finding, level]) => reportFinding(finding, level, partnership));
}

function reportMistake(mistake: DocumentFinding, partnership: string | null): ReportedFinding {
  const { markdown } = mistake.document;
  return {
    rule: mistake.rule.id,
    level: mistake.level,
    severity: null,
    dimension: null,
    partnership,
    path: markdown.path,
    range: markdown.source.rangeOf(mistake.span),
    message: mistake.message,
    subject: null,
    streak: 0,
    carried: false,
    subsumedBy: null,
    related: (mistake.related ?? []).map((place) => reportPlace(place, describePlace(place))),
    waived: null,
    actions: [],
    sources: [],
  };
}

function reportFinding(finding: Finding, level: FindingLevel, partnership: string | null): ReportedFinding {
  const [first, ...others] = finding.at;
  if (!first) throw new Error(`${finding.rule.id} fired without saying where`);
  const { rule, waiver } = finding;
  return {
    rule: rule.id,
    level,
    severity: finding.severity,
    dimension: rule.dimension,
    partnership,
    path: first.document.path,
    range: first.document.source.rangeOf(spanOfPlace(first)),
    message: finding.reason,
    subject: finding.subject ?? null,
    streak: finding.streak,
    carried: finding.carried,
    subsumedBy: finding.subsumedBy ?? null,
    related: others.map((place) => reportPlace(place, describePlace(place))),
    waived: waiver ? { until: waiver.until ?? '', by: waiver.by ?? '', reason: waiver.reason ?? '' } : null,
    actions: [...rule.actions],
    sources: [...rule.sources],
  };
}

function reportPlace(place: Place, message: string): Related {
  return { path: place.document.path, range: place.document.source.rangeOf(spanOfPlace(place)), message };
}

function reportPartnership(assessed: AssessedPartnership): ReportedPartnership {
  const standing = standingOf(assessed.health);
  const outcomes = once(() => reportOutcomes(assessed.health.now));
  // Only whoever prints them pays for them. Nothing else is held by this function, which stays when the rest is forgotten.
  return { partnership: assessed.id, ...standing, get outcomes() { return outcomes(); } };
}

function standingOf({ name, stage, now }: PartnershipHealth): Omit<ReportedPartnership, 'partnership' | 'outcomes'> {
  return {
    name,
    stage,
    level: now.level,
    coverage: now.coverage,
    dimensions: forEachDimension((dimension) => {
      const { level, coverage } = now.dimensions[dimension];
      return { level, coverage };
    }),
  };
}

function reportOutcomes(now: PointHealth): ReportedPartnership['outcomes'] {
  return Object.fromEntries([...now.outcomes].sort(([a], [b]) => compare(a, b)));
}

function summarize(
  findings: readonly ReportedFinding[], partnerships: readonly ReportedPartnership[], documents: number,
): Summary {
  const ofLevel = (level: ReportedFinding['level']): number => findings.filter((finding) => finding.level === level).length;
  const standing = (level: ReportedPartnership['level']): number => partnerships.filter((one) => one.level === level).length;
  return {
    documents,
    partnerships: partnerships.length,
    byLevel: {
      healthy: standing('healthy'),
      watch: standing('watch'),
      'at-risk': standing('at-risk'),
      critical: standing('critical'),
      unknown: standing('unknown'),
      ended: standing('ended'),
    },
    errors: ofLevel('error'),
    warnings: ofLevel('warning'),
    information: ofLevel('information'),
    hints: ofLevel('hint'),
  };
}

/** The order in which a report lists findings. */
export function byPlace(a: ReportedFinding, b: ReportedFinding): number {
  return compare(a.path, b.path)
    || a.range.start.line - b.range.start.line
    || a.range.start.character - b.range.start.character
    || compare(a.rule, b.rule)
    || compare(a.subject ?? '', b.subject ?? '')
    || compare(a.message, b.message);
}
