import { levelsOfFindings } from './findingLevel.ts';
import { compare } from '../text/compare.ts';
import { once } from '../text/once.ts';
import type { DocumentFinding } from '../lint/documents.ts';
import type { Finding } from '../health/finding.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import { forEachDimension } from '../health/levels.ts';
import type {
  Finding as ReportedFinding, FindingLevel, PartnershipHealth as ReportedPartnership, Related, Report, Summary,
} from '../model/generated/types.ts';
import { describePlace, spanOfPlace, type Place } from '../model/place.ts';
import type { CheckedDocument, CheckedPortfolio } from './checkResult.ts';
import { FORMAT, RULE_SET } from './version.ts';

/** The report of a portfolio: the one form from which every output is made. The same portfolio gives the same bytes. */
export function makeReport(portfolio: PortfolioHealth): Report {
  const { asOf, documents, partnerships } = portfolio;
  const assessed = new Map(partnerships.map((one) => [one.id, one]));
  const outcomesOf = (id: string): RuleOutcomes => outcomesIn(assessed.get(id) as AssessedPartnership);
  // What is found across partnerships rests on all of them, so each is judged whole before that is asked for.
  const parts = partnerships.map((one) => partOf(one));
  return reportFrom({ asOf, documents, beside: findingsBeside(portfolio), parts }, outcomesOf);
}

/** What a report is put together from: plain data. */
export interface ReportParts {
  readonly asOf: string;
  readonly documents: number;
  /** What was found beside the partnerships. */
  readonly beside: readonly ReportedFinding[];
  /** In order of the partnerships' ids. */
  readonly parts: readonly ReportPart[];
}

/** Puts a report together. Outcomes that a part does not hold are asked for, by the partnership's id, when somebody asks the report. */
export function reportFrom({ asOf, documents, beside, parts }: ReportParts, outcomesOf: (id: string) => RuleOutcomes): Report {
  const findings = [...beside, ...parts.flatMap((part) => part.findings)].sort(byPlace);
  return finish(asOf, findings, parts.map((part) => withOutcomes(part, outcomesOf)), documents);
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

/** Every document that belongs to a partnership. */
export function documentsIn(portfolio: PortfolioHealth): readonly CheckedDocument[] {
  return portfolio.partnerships.flatMap((one) => one.documents.map(({ markdown: { path } }) => ({ path, partnership: one.id })));
}

/** The part of a report that concerns some files: their findings, and the partnerships that they belong to. */
export function narrowReport({ report, documents }: CheckedPortfolio, isIncluded: (path: string) => boolean): Report {
  const included = documents.filter(({ path }) => isIncluded(path));
  const ids = new Set(included.map(({ partnership }) => partnership));
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
export function narrowToTouched({ report, documents }: CheckedPortfolio, { paths, bereft, configuration }: Touched): Report {
  if (configuration === 'changed') return report;
  const changed = documents.filter(({ path }) => paths.has(path));
  const ids = new Set([...bereft, ...changed.map((document) => document.partnership)]);
  return finish(
    report.asOf,
    report.findings.filter(({ path, related = [], partnership }) =>
      paths.has(path) || related.some((place) => paths.has(place.path)) || (partnership !== null && bereft.has(partnership))),
    report.partnerships.filter(({ partnership }) => ids.has(partnership)),
    changed.length,
  );
}

/** What became of every rule, by its id. */
type RuleOutcomes = ReportedPartnership['outcomes'];

/** What a report says of one partnership: plain data. Outcomes are left out where nobody asks for them. */
export interface ReportPart {
  readonly findings: readonly ReportedFinding[];
  readonly standing: Omit<ReportedPartnership, 'outcomes'>;
  readonly outcomes?: RuleOutcomes;
}

/** Whether a report says what became of every rule, which is most of it, and which few formats print. */
export type Outcomes = 'with-outcomes' | 'without-outcomes';

const parts = new WeakMap<AssessedPartnership, ReportPart>();

/** What a partnership has in a report. It is made once: after a keystroke all partnerships but one are what they were. */
export function partOf(assessed: AssessedPartnership, outcomes: Outcomes = 'without-outcomes'): ReportPart {
  const part = parts.get(assessed) ?? makePart(assessed);
  const full = outcomes === 'with-outcomes' && !part.outcomes ? { ...part, outcomes: outcomesIn(assessed) } : part;
  takePart(assessed, full);
  return full;
}

function makePart(assessed: AssessedPartnership): ReportPart {
  const findings = [...assessed.mistakes.map((mistake) => reportMistake(mistake, assessed.id)), ...reportAll(assessed.health.now.findings, assessed.id)];
  return { findings, standing: standingOf(assessed) };
}

/** Takes the part of a partnership from where it was kept. */
export function takePart(assessed: AssessedPartnership, part: ReportPart): void {
  parts.set(assessed, part);
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

function standingOf({ id, health: { name, stage, now } }: AssessedPartnership): ReportPart['standing'] {
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

/** Only whoever prints outcomes pays for them. */
function withOutcomes({ standing, outcomes }: ReportPart, outcomesOf: (id: string) => RuleOutcomes): ReportedPartnership {
  if (outcomes) return { ...standing, outcomes };
  const made = once(() => outcomesOf(standing.partnership));
  return { ...standing, get outcomes() { return made(); } };
}

/** What became of every rule in a partnership. */
export function outcomesIn({ health: { now } }: AssessedPartnership): RuleOutcomes {
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
