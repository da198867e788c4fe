import type { Finding, Report } from '../model/generated/types.ts';
import { ACTIONS, type ActionId } from '../rules/actions.ts';
import { LEVELS } from '../rules/rule.ts';
import { count } from '../rules/shapes/numbers.ts';
import { grouped } from '../text/grouped.ts';
import { printable } from './printable.ts';
import { wrapText } from './wrap.ts';
import { codeFrame } from './frame.ts';
import { howLong } from './howLong.ts';
import { paintLevel, type Paint } from './paint.ts';
import { sentence } from './treeNode.ts';

/** What the text of a report needs beside it. */
export interface TextOptions {
  readonly paint: Paint;
  /** The text of a line of a file; empty where it cannot be had. */
  readonly lineText: (path: string, line: number) => string;
  /** How a path of the report is shown, so that a terminal can open it. */
  readonly showPath: (path: string) => string;
  readonly hints: 'shown' | 'counted';
  /** Columns of the terminal. */
  readonly width: number;
}

/** A report for a terminal: findings by file, each with the line and carets, and a summary. */
export function checkText(report: Report, options: TextOptions): string {
  const shown = report.findings.filter((finding) => (options.hints === 'shown' || finding.level !== 'hint') && finding.subsumedBy === null);
  const under = grouped(report.findings.filter(({ subsumedBy }) => subsumedBy !== null), ({ partnership, subsumedBy }) => causeKey(partnership, subsumedBy));
  const files = [...grouped(shown, ({ path }) => path)].map(([path, findings]) => fileText(path, findings, under, options));
  return [...files, ...waitingLines(report, options), summaryLine(report, options.paint)].join('\n');
}

/** Gaps that wait are not forgotten: how many there are in each partnership. */
function waitingLines(report: Report, { hints, paint }: TextOptions): readonly string[] {
  if (hints === 'shown') return [];
  const waiting = report.findings.filter(({ level, waived, severity, subsumedBy }) => level === 'hint' && severity !== null && !waived && subsumedBy === null);
  return [...grouped(waiting, ({ partnership }) => partnership)].map(([partnership, own]) =>
    `${partnership ?? 'portfolio'}: ${count(own.length, 'more gap')} can wait until these are filled; ${paint.dim('--all lists them')}\n`);
}

/** Findings that are listed under others, by `causeKey`. */
type UnderCauses = ReadonlyMap<string, readonly Finding[]>;

function causeKey(partnership: string | null, rule: string | null): string {
  return `${rule} ${partnership ?? ''}`;
}

function fileText(path: string, findings: readonly Finding[], under: UnderCauses, options: TextOptions): string {
  const parts = findings.map((finding) => findingText(finding, causesUnder(finding, under), options));
  return `${options.paint.bold(printable(options.showPath(path)))}\n\n${parts.join('\n')}`;
}

function causesUnder({ partnership, rule, subject }: Finding, under: UnderCauses): readonly Finding[] {
  const others = under.get(causeKey(partnership, rule)) ?? [];
  return partnership === null ? others.filter((other) => other.subject === subject) : others;
}

function findingText(finding: Finding, under: readonly Finding[], options: TextOptions): string {
  const { paint } = options;
  const { start } = finding.range;
  const line = printable(options.lineText(finding.path, start.line));
  const place = `${start.line + 1}:${start.character + 1}`;
  return [
    ...wrapped(`  ${paint.dim(place)}  ${headOf(finding, paint)}  ${printable(finding.message)}  ${paint.dim(nameOf(finding))}`, options.width),
    ...codeFrame(line, finding.range, paint).map((text) => `      ${text}`),
    ...under.flatMap((other) => wrapped(`      ${paint.dim(`the same cause: ${printable(other.message)}  ${nameOf(other)}`)}`, options.width)),
    ...nextStep(finding).flatMap((text) => wrapped(`      ${text}`, options.width)),
    '',
  ].join('\n');
}

/** A line that is too long goes on below its own text. */
function wrapped(line: string, width: number): readonly string[] {
  return wrapText(line.trimStart(), width - 6).map((part, index) => (index === 0 ? (/^ */.exec(line)?.[0] ?? '') : '      ') + part);
}

function nameOf({ rule, subject }: Finding): string {
  return subject === null ? rule : `${rule} (${printable(subject)})`;
}

function headOf(finding: Finding, paint: Paint): string {
  const { level, severity, waived } = finding;
  if (waived) return paint.dim(printable(`waived until ${waived.until} by ${waived.by} (${waived.reason})`));
  if (level === 'error') return paint.bold(paint.red('error'));
  if (severity === null) return level === 'hint' ? paint.dim('note') : paint.yellow('warning');
  const colour = severity === 'critical' || severity === 'high' ? paint.red : severity === 'medium' ? paint.yellow : paint.blue;
  return colour(sentence(severity, howLong(finding)));
}

function nextStep({ actions }: Finding): readonly string[] {
  const first = actions?.[0];
  return first === undefined ? [] : [`next: ${ACTIONS[first as ActionId].text}`];
}

/** `8 partnerships: 1 critical, …; 2 errors, … in 58 documents, as of 2026-10-15`. */
export function summaryLine({ summary, asOf }: Report, paint: Paint): string {
  const levels = LEVELS
    .filter((level) => summary.byLevel[level] > 0)
    .map((level) => paintLevel(paint, level, `${summary.byLevel[level]} ${level}`));
  const partnerships = `${count(summary.partnerships, 'partnership')}${levels.length > 0 ? `: ${levels.join(', ')}` : ''}`;
  const findings = [
    count(summary.errors, 'error'), count(summary.warnings, 'warning'), count(summary.information, 'note'), count(summary.hints, 'hint'),
  ].join(', ');
  return `${partnerships}; ${findings} in ${count(summary.documents, 'document')}, as of ${asOf}\n`;
}
