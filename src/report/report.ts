import { levelsOfFindings } from './findingLevel.ts';
import { compare } from '../text/compare.ts';
import { once } from '../text/once.ts';
import type { DocumentFinding } from '../lint/documents.ts';
import type { Finding } from '../health/finding.ts';
import type { PointHealth } from '../health/judge.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
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
export interface ReportPart {
  readonly findings: readonly ReportedFinding[];
  readonly partnership: ReportedPartnership;
}

/** Whether a report says what became of every rule, which is most of it, and which few formats print. */
export type Outcomes = 'with-outcomes' | 'without-outcomes';

const parts = new WeakMap<AssessedPartnership, ReportPart>();

/** What a partnership has in a report. It is made once: after a keystroke all partnerships but one are what they were. */
export function partOf(assessed: AssessedPartnership): ReportPart {
  const known = parts.get(assessed);
  if (known) return known;
  const findings = [...assessed.mistakes.map((mistake) => reportMistake(mistake, assessed.id)), ...reportAll(assessed.health.now.findings, assessed.id)];
  return takePart(assessed, { findings, partnership: standingOf(assessed) });
}

/** A part as it can be kept: plain data, where outcomes may be left out. */
export interface KeptPart {
  readonly findings: readonly ReportedFinding[];
  readonly partnership: Omit<ReportedPartnership, 'outcomes'> & Partial<Pick<ReportedPartnership, 'outcomes'>>;
}

/** Takes the part of a partnership from where it was kept; outcomes that were not are worked out when somebody asks. */
export function takePart(assessed: AssessedPartnership, { findings, partnership }: KeptPart): ReportPart {
  const part = { findings, partnership: partnership.outcomes ? { ...partnership, outcomes: partnership.outcomes } : withOutcomes(partnership, assessed) };
  parts.set(assessed, part);
  return part;
}

/** The part of a partnership as it can be kept. */
export function keptPartOf(assessed: AssessedPartnership, outcomes: Outcomes): KeptPart {
  const { findings, partnership } = partOf(assessed);
  return { findings, partnership: { ...standingOf(assessed), ...(outcomes === 'with-outcomes' && { outcomes: partnership.outcomes }) } };
}

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

function standingOf({ id, health: { name, stage, now } }: AssessedPartnership): KeptPart['partnership'] {
  return {
    partnership: id,
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

/** Only whoever prints outcomes pays for them. The getter holds nothing but the partnership, since it stays when the rest is forgotten. */
function withOutcomes(standing: KeptPart['partnership'], assessed: AssessedPartnership): ReportedPartnership {
  const outcomes = once(() => reportOutcomes(assessed.health.now));
  return { ...standing, get outcomes() { return outcomes(); } };
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
