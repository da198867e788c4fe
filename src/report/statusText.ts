import stringWidth from 'fast-string-width';
import { bySeverity, weighs, type Finding } from '../health/finding.ts';
import type { PointHealth } from '../health/judge.ts';
import { byLevel, type PartnershipHealth } from '../health/partnershipHealth.ts';
import { isJudgedByDimension } from '../health/levels.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import { DIMENSIONS, type Level } from '../rules/rule.ts';
import { count } from '../rules/shapes/numbers.ts';
import { layOut } from './columns.ts';
import { howLong } from './howLong.ts';
import { LEVEL_SIGN } from './levelSign.ts';
import { printable } from './printable.ts';
import { wrapText } from './wrap.ts';
import { paintLevel, type Paint } from './paint.ts';

/** What to do at each level (health.md). */
const ADVICE: Readonly<Record<Level, string>> = {
  critical: 'decide to stay or leave',
  'at-risk': 'open a recovery',
  watch: 'fix by the next review',
  unknown: 'ask',
  healthy: 'cherish',
  ended: 'not judged',
};

/** With a candidate there is nothing yet to recover or to leave. */
function adviceFor({ stage, now }: PartnershipHealth): string {
  return stage === 'candidate' && now.level !== 'unknown' ? 'settle it before the start' : ADVICE[now.level];
}

/** What is told of a portfolio. Its partnerships are gone through once, one after the other; what was found across them is asked for after that. */
export interface Told extends Pick<PortfolioHealth, 'asOf' | 'findings'> {
  readonly partnerships: Iterable<AssessedPartnership>;
}

/** What is told of a partnership. */
interface Part {
  readonly id: string;
  readonly level: Level;
  readonly row: Readonly<Record<Form, readonly string[]>>;
  readonly reasons: string;
}

/** How levels are shown. */
type Form = 'words' | 'marks';

/** The health of a portfolio as a table, the worst first, with the reasons for whatever is not healthy. */
export function statusText(portfolio: Told, paint: Paint, width: number): string {
  const told = Array.from(portfolio.partnerships, (one) => partOf(one, paint, width)).sort(byLevel);
  if (told.length === 0) return 'No partnerships here: no document has a kind and a partnership. Begin with `partnership-health new charter`.\n';
  const table = tableOf(told, paint, width);
  const reasons = told.filter(({ level }) => level !== 'healthy' && level !== 'ended').map((one) => one.reasons);
  const parts = [...reasons, ...acrossText(portfolio, paint, width)];
  return `${table}\n\n${parts.join('\n')}${parts.length > 0 ? '\n' : ''}${paint.dim(`as of ${portfolio.asOf}`)}\n`;
}

function partOf(assessed: AssessedPartnership, paint: Paint, width: number): Part {
  const rowIn = (form: Form): readonly string[] => row(assessed, paint, form);
  return { id: assessed.id, level: assessed.health.now.level, row: { words: rowIn('words'), marks: rowIn('marks') }, reasons: reasonsText(assessed, paint, width) };
}

/**
 * The part of a portfolio that concerns some files: the partnerships that they belong to, and what is found in them across all.
 * `partnerships` are those of the portfolio, for whoever goes through them in another way.
 */
export function narrowHealth(portfolio: PortfolioHealth, isIncluded: (path: string) => boolean, partnerships: Iterable<AssessedPartnership> = portfolio.partnerships): Told {
  return {
    asOf: portfolio.asOf,
    partnerships: concerned(partnerships, isIncluded),
    get findings() { return portfolio.findings.filter(({ at: [first] }) => first && isIncluded(first.document.path)); },
  };
}

function* concerned(partnerships: Iterable<AssessedPartnership>, isIncluded: (path: string) => boolean): Generator<AssessedPartnership, void> {
  for (const one of partnerships) if (one.documents.some(({ markdown }) => isIncluded(markdown.path))) yield one;
}

/** A table that does not fit shows the dimensions as the marks of the trend, which the line below it explains. */
function tableOf(told: readonly Part[], paint: Paint, width: number): string {
  const whole = layOut([HEADER.map((title) => paint.dim(title)), ...told.map((one) => one.row.words)]);
  if (Math.max(...whole.split('\n').map((line) => stringWidth(line))) <= width) return whole;
  const short = HEADER.map((title) => paint.dim(DIMENSIONS.some((dimension) => dimension === title) ? title.slice(0, 3) : title));
  return `${layOut([short, ...told.map((one) => one.row.marks)])}\n${paint.dim(MARKS)}`;
}

const MARKS = Object.entries(LEVEL_SIGN).map(([level, sign]) => `${sign} ${level}`).join('  ');

const HEADER = ['partnership', 'level', 'trend', 'answered', ...DIMENSIONS];

function row({ health }: AssessedPartnership, paint: Paint, form: Form): readonly string[] {
  const { level, coverage, dimensions } = health.now;
  const shown = (one: Level): string => (form === 'marks' ? LEVEL_SIGN[one] : one);
  return [
    paint.bold(printable(health.partnership.id)),
    paintLevel(paint, level, level),
    health.history.map((point) => LEVEL_SIGN[point.level]).reverse().join(''),
    level === 'ended' ? '' : `${coverage.answered} of ${coverage.applicable}`,
    ...DIMENSIONS.map((dimension) => paintLevel(paint, dimensions[dimension].level, isJudgedByDimension(health.stage) ? shown(dimensions[dimension].level) : '–')),
  ];
}

/** Reasons that the table lists for each partnership; the rest is counted. */
const MOST_REASONS = 8;

function reasonsText({ health, mistakes }: AssessedPartnership, paint: Paint, width: number): string {
  const { now } = health;
  const findings = now.findings.filter(weighs).sort(bySeverity);
  const lines = findings.slice(0, MOST_REASONS).map((finding) => reason(finding, paint, width));
  const more = findings.length - lines.length;
  const errors = mistakes.filter((mistake) => mistake.level === 'error').length;
  const silent = [...now.outcomes.values()].filter(({ outcome }) => outcome === 'unknown').length;
  return [
    `${paint.bold(printable(health.name))}: ${paintLevel(paint, now.level, now.level)}, ${adviceFor(health)}${coverageNote(health)}`,
    ...lines,
    ...(more > 0 ? [paint.dim(`  … and ${count(more, 'more finding')}; \`partnership-health check --all\` lists all`)] : []),
    ...(silent > 0 ? [paint.dim(`  ${count(silent, 'rule has', 'rules have')} no data yet`)] : []),
    ...now.findings.filter(({ waiver }) => waiver).map(({ rule, waiver }) => paint.dim(printable(`  waived    until ${waiver?.until ?? ''} by ${waiver?.by ?? ''}: ${waiver?.reason ?? ''}  ${rule.id}`))),
    ...(errors > 0 ? [paint.red(`  ${count(errors, 'mistake')} in its documents; \`partnership-health check\` shows where`)] : []),
    '',
  ].join('\n');
}

function acrossText({ findings }: Told, paint: Paint, width: number): readonly string[] {
  const shown = findings.filter((finding) => finding.subsumedBy === undefined).sort(bySeverity);
  if (shown.length === 0) return [];
  return [[paint.bold('Across all partnerships'), ...shown.map((finding) => reason(finding, paint, width)), ''].join('\n')];
}

function reason(finding: Finding, paint: Paint, width: number): string {
  const head = `  ${(finding.severity ?? '').padEnd(8)}  ${finding.rule.dimension.padEnd(12)}  `;
  const again = finding.carried ? '' : howLong(finding);
  const text = `${printable(finding.reason)}${again && ` (${again})`}`;
  const indent = ' '.repeat(head.length);
  return head + wrapText(`${text}  ${finding.rule.id}`, Math.max(40, width - head.length)).join(`\n${indent}`).replace(finding.rule.id, paint.dim(finding.rule.id));
}

/** "17 of 20 core questions answered; delivery unknown", because what is not known may be worse. */
function coverageNote({ now, stage }: PartnershipHealth): string {
  const { answered, applicable } = now.coverage;
  if (answered >= applicable) return '';
  const missing = stage === 'candidate' ? [] : unknownDimensions(now);
  const note = `${answered} of ${applicable} core questions answered`;
  return `; ${note}${missing.length > 0 ? `, ${missing.join(' and ')} unknown` : ''}`;
}

function unknownDimensions(now: PointHealth): readonly string[] {
  return DIMENSIONS.filter((dimension) => now.dimensions[dimension].level === 'unknown');
}
