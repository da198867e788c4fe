import type { FindingLevel } from '../model/generated/types.ts';
import { baselineNotes, type CheckResult } from './checkResult.ts';
import { summaryLine } from './checkText.ts';
import { PLAIN } from './paint.ts';
import { printable } from './printable.ts';
import { gravityOf, nameOf, nextStep, shownFindings, waiverOf, type ShownFinding } from './shownFindings.ts';

const COMMAND: Readonly<Record<FindingLevel, 'error' | 'warning' | 'notice'>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

/** A check as workflow commands, which GitHub shows at the lines of a change, and the summary for whoever reads the log. */
export function githubCommands(result: CheckResult, showPath: (path: string) => string): string {
  const { report, failures, failOn, hints } = result;
  const levels = report.partnerships.filter(({ partnership }) => failures.partnerships.has(partnership));
  return [
    ...levels.map(({ name, level }) => `${command('error', { title: `${name} is ${level}` }, `the check fails from ${failOn} on`)}\n`),
    ...shownFindings(report, hints).map((shown) => `${annotation(shown, showPath)}\n`),
    ...baselineNotes(result).map((note) => `${note}\n`),
    summaryLine(report, PLAIN),
  ].join('');
}

function annotation({ finding, under }: ShownFinding, showPath: (path: string) => string): string {
  const { start, end } = finding.range;
  const next = nextStep(finding);
  const lines = [
    `${waiverOf(finding) ?? gravityOf(finding)}: ${finding.message}`,
    ...under.map((other) => `the same cause: ${other.message} (${nameOf(other)})`),
    ...(next === undefined ? [] : [`next: ${next}`]),
  ];
  // GitHub takes columns only within one line.
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {};
  const place = { file: showPath(finding.path), line: start.line + 1, endLine: end.line + 1, ...columns };
  return command(COMMAND[finding.level], { ...place, title: nameOf(finding) }, lines.map(printable).join('\n'));
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(printable(String(value)))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
