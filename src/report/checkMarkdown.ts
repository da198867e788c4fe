import type { Finding, PartnershipHealth } from '../model/generated/types.ts';
import { LEVELS, rankOf } from '../rules/rule.ts';
import { count } from '../rules/shapes/numbers.ts';
import { grouped } from '../text/grouped.ts';
import { baselineNotes, type CheckResult } from './checkResult.ts';
import { summaryLine } from './checkText.ts';
import { hasFailed } from './failing.ts';
import { LEVEL_SIGN } from './levelSign.ts';
import { PLAIN } from './paint.ts';
import { gravityOf, nameOf, shownFindings, waiverOf, type ShownFinding } from './shownFindings.ts';
import { toUri } from './toUri.ts';
import { escapeMarkdown, inWords } from './treeNode.ts';

/** What the page needs beside what was found. */
export interface MarkdownOptions {
  readonly showPath: (path: string) => string;
  /** What links to files begin with, such as the address of a commit; empty for links that are relative. */
  readonly linkBase: string;
}

/** Most characters of the lines of each part: a comment on GitHub holds 65 536. */
const MOST_OF_TABLE = 15_000;
const MOST_OF_FINDINGS = 40_000;

/** Most characters of what a document says in one place. */
const MOST_OF_TEXT = 400;

/** Reasons that stand in the table for a partnership; the others are counted. */
const MOST_REASONS = 3;

/** A check as Markdown, for the summary of a workflow or a comment: how the partnerships are and why, then what was found. */
export function checkMarkdown(result: CheckResult, options: MarkdownOptions): string {
  const { report, failures, hints } = result;
  const shown = shownFindings(report, hints);
  return `${[
    `## Partnership health: ${hasFailed(failures) ? '❌ failed' : '✅ passed'}`,
    escapeMarkdown(summaryLine(report, PLAIN).trim()),
    ...baselineNotes(result).map((note) => `${note}.`),
    ...tableOf(result),
    ...findingsOf(shown, options),
  ].join('\n\n')}\n`;
}

function tableOf({ report, whole, failures }: CheckResult): readonly string[] {
  const partnerships = [...report.partnerships].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || (a.partnership < b.partnership ? -1 : 1));
  if (partnerships.length === 0) return [];
  const reasons = grouped(whole.findings.filter(isReason), ({ partnership }) => partnership);
  const rows = partnerships.map((one) => rowOf(one, reasons.get(one.partnership) ?? [], failures.partnerships.has(one.partnership) ? 'failed' : 'passed'));
  const { kept, more } = withinLength(rows, MOST_OF_TABLE);
  return [
    ['| level | partnership | reasons |', '|---|---|---|', ...kept].join('\n'),
    ...(more === 0 ? [] : [`… and ${count(more, 'more partnership')}.`]),
  ];
}

function isReason({ severity, waived, subsumedBy }: Finding): boolean {
  return severity !== null && !waived && subsumedBy === null;
}

function rowOf({ name, level }: PartnershipHealth, findings: readonly Finding[], verdict: 'failed' | 'passed'): string {
  const worst = [...findings].sort((a, b) => rankOf(b.severity) - rankOf(a.severity));
  const reasons = level === 'healthy' || level === 'ended' ? [] : worst.slice(0, MOST_REASONS).map(({ message, rule }) => `${textOf(message)} (${rule})`);
  const more = reasons.length === 0 ? 0 : worst.length - reasons.length;
  const cells = [
    `${LEVEL_SIGN[level]} **${inWords(level)}**${verdict === 'failed' ? ' ❌' : ''}`,
    textOf(name),
    [...reasons, ...(more === 0 ? [] : [`and ${count(more, 'more finding')}`])].join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function findingsOf(shown: readonly ShownFinding[], options: MarkdownOptions): readonly string[] {
  const lines = shown.map((one) => ({ path: one.finding.path, line: lineOf(one, options) }));
  const { kept, more } = withinLength(lines.map(({ line }) => line), MOST_OF_FINDINGS);
  const files = grouped(lines.slice(0, kept.length), ({ path }) => path);
  return [
    ...[...files].map(([path, own]) => `### ${textOf(options.showPath(path))}\n\n${own.map(({ line }) => line).join('\n')}`),
    ...(more === 0 ? [] : [`… and ${count(more, 'more finding')}.`]),
  ];
}

function lineOf({ finding, under }: ShownFinding, options: MarkdownOptions): string {
  const line = finding.range.start.line + 1;
  const link = `${options.linkBase}${toUri(options.showPath(finding.path))}#L${line}`;
  const same = under.map((other) => `; the same cause: ${textOf(other.message)} (${textOf(nameOf(other))})`).join('');
  return `- [line ${line}](${link}) **${textOf(waiverOf(finding) ?? gravityOf(finding))}** ${textOf(finding.message)} (${textOf(nameOf(finding))})${same}`;
}

/** Text of a document, so that it is no markup, on one line, of bounded length, and calls nobody by name. */
function textOf(text: string): string {
  const short = text.length > MOST_OF_TEXT ? `${text.slice(0, MOST_OF_TEXT)}…` : text;
  return escapeMarkdown(short).replaceAll('@', '@<!-- -->');
}

/** The first lines that have room, and how many others there are. */
function withinLength(lines: readonly string[], most: number): { readonly kept: readonly string[]; readonly more: number } {
  let length = 0;
  const kept = lines.filter((line) => (length += line.length) <= most);
  return { kept, more: lines.length - kept.length };
}
