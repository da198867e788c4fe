import type { Finding, Report } from '../model/generated/types.ts';
import { LEVELS } from '../rules/rule.ts';
import { count } from '../rules/shapes/numbers.ts';
import { grouped } from '../text/grouped.ts';
import { printable } from './printable.ts';
import { wrapText } from './wrap.ts';
import { codeFrame } from './frame.ts';
import { paintLevel, type Paint } from './paint.ts';
import { gravityOf, nameOf, nextStep, shownFindings, waiverOf, type Hints, type ShownFinding } from './shownFindings.ts';

/** What the text of a report needs beside it. */
export interface TextOptions {
  readonly paint: Paint;
  /** The text of a line of a file; empty where it cannot be had. */
  readonly lineText: (path: string, line: number) => string;
  /** How a path of the report is shown, so that a terminal can open it. */
  readonly showPath: (path: string) => string;
  readonly hints: Hints;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A report for a terminal: findings by file, each with the line and carets, and a summary. */
export function checkText(report: Report, options: TextOptions): string {
  const shown = shownFindings(report, options.hints);
  const files = [...grouped(shown, ({ finding }) => finding.path)].map(([path, findings]) => fileText(path, findings, options));
  return [...files, ...waitingLines(report, options), summaryLine(report, options.paint)].join('\n');
}

/** Gaps that wait are not forgotten: how many there are in each partnership. */
function waitingLines(report: Report, { hints, paint }: TextOptions): readonly string[] {
  if (hints === 'shown') return [];
  const waiting = report.findings.filter(({ level, waived, severity, subsumedBy }) => level === 'hint' && severity !== null && !waived && subsumedBy === null);
  return [...grouped(waiting, ({ partnership }) => partnership)].map(([partnership, own]) =>
    `${partnership ?? 'portfolio'}: ${count(own.length, 'more gap')} can wait until these are filled; ${paint.dim('--all lists them')}\n`);
}

function fileText(path: string, findings: readonly ShownFinding[], options: TextOptions): string {
  const parts = findings.map((finding) => findingText(finding, options));
  return `${options.paint.bold(printable(options.showPath(path)))}\n\n${parts.join('\n')}`;
}

function findingText({ finding, under }: ShownFinding, options: TextOptions): string {
  const { paint } = options;
  const { start } = finding.range;
  const line = printable(options.lineText(finding.path, start.line));
  const place = `${start.line + 1}:${start.character + 1}`;
  const next = nextStep(finding);
  return [
    ...wrapped(`  ${paint.dim(place)}  ${headOf(finding, paint)}  ${printable(finding.message)}  ${paint.dim(printable(nameOf(finding)))}`, options.width),
    ...codeFrame(line, finding.range, paint).map((text) => `      ${text}`),
    ...under.flatMap((other) => wrapped(`      ${paint.dim(printable(`the same cause: ${other.message}  ${nameOf(other)}`))}`, options.width)),
    ...(next === undefined ? [] : wrapped(`      next: ${next}`, options.width)),
    '',
  ].join('\n');
}

/** A line that is too long goes on below its own text. */
function wrapped(line: string, width: number): readonly string[] {
  return wrapText(line.trimStart(), width - 6).map((part, index) => (index === 0 ? (/^ */.exec(line)?.[0] ?? '') : '      ') + part);
}

function headOf(finding: Finding, paint: Paint): string {
  const { level, severity } = finding;
  const waiver = waiverOf(finding);
  if (waiver !== undefined) return paint.dim(printable(waiver));
  const gravity = gravityOf(finding);
  if (level === 'error') return paint.bold(paint.red(gravity));
  if (severity === null) return level === 'hint' ? paint.dim(gravity) : paint.yellow(gravity);
  const colour = severity === 'critical' || severity === 'high' ? paint.red : severity === 'medium' ? paint.yellow : paint.blue;
  return colour(gravity);
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
