import type { ChangeArea, ChangeKind, Comparison, ComparedPartnership, DescribedChange, HealthLevel } from '../../model/generated/types.ts';
import { paintLevel, type Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import { escapeMarkdown, inWords } from '../treeNode.ts';
import { wrapText } from '../wrap.ts';

/** What changes are about, as titles, in the order in which they are told; the level is told beside the name. */
const TITLES: Readonly<Record<Exclude<ChangeArea, 'level'>, string>> = {
  dimension: 'Dimensions',
  kpi: 'KPIs',
  value: 'Value',
  pulse: 'Pulse',
  finding: 'Findings',
  issue: 'Issues',
  action: 'Actions',
  scope: 'Scope',
  agreement: 'Agreement',
  answer: 'Other answers',
};

const SIGN: Readonly<Record<ChangeKind, string>> = { came: '+', went: '−', better: '↗', worse: '↘', changed: '~' };

const NOTHING = 'Nothing changed in the partnerships.';

/** A comparison for a terminal. */
export function comparisonText({ before, after, partnerships }: Comparison, paint: Paint, width: number): string {
  const head = paint.dim(`${printable(before.name)} (${before.asOf}) → ${printable(after.name)} (${after.asOf})`);
  return `${[head, ...(partnerships.length === 0 ? [NOTHING] : partnerships.map((one) => partnershipText(one, paint, width)))].join('\n\n')}\n`;
}

function partnershipText({ partnership, name, before, after, changes }: ComparedPartnership, paint: Paint, width: number): string {
  const is = after ?? before ?? 'unknown';
  const head = `${paint.bold(printable(name))}${name === partnership ? '' : ` (${printable(partnership)})`}: ${levels(before, after, (level) => paintLevel(paint, level, inWords(level)))}`;
  const parts = sections(changes).map(([title, own]) => [`  ${paint.dim(title)}`, ...own.map((change) => changeLine(change, paint, width))].join('\n'));
  return [after === null ? paint.dim(`${printable(name)} is not there any more; it was ${inWords(is)}`) : head, ...parts].join('\n');
}

function changeLine({ change, text }: DescribedChange, paint: Paint, width: number): string {
  const lines = wrapText(printable(text), Math.max(40, width - INDENT.length)).join(`\n${INDENT}`);
  const line = `    ${SIGN[change]} ${lines}`;
  if (change === 'worse') return paint.red(line);
  return change === 'better' ? paint.green(line) : line;
}

const INDENT = '      ';

/** A comparison as Markdown, as a pull request or a message shows it. */
export function comparisonMarkdown({ before, after, partnerships }: Comparison): string {
  const title = `# ${escapeMarkdown(before.name)} → ${escapeMarkdown(after.name)}`;
  return `${[title, ...(partnerships.length === 0 ? [NOTHING] : partnerships.map(partnershipMarkdown))].join('\n\n')}\n`;
}

function partnershipMarkdown({ name, before, after, changes }: ComparedPartnership): string {
  const head = `## ${escapeMarkdown(name)}: ${levels(before, after, (level) => inWords(level))}`;
  const parts = sections(changes).map(([title, own]) => [`### ${title}`, own.map(({ change, text }) => `- ${SIGN[change]} ${escapeMarkdown(text)}`).join('\n')].join('\n\n'));
  return [head, ...parts].join('\n\n');
}

function levels(before: HealthLevel | null, after: HealthLevel | null, show: (level: HealthLevel) => string): string {
  if (after === null) return 'gone';
  if (before === null) return `${show(after)}, new`;
  return before === after ? `${show(after)}, as before` : `${show(after)}, was ${show(before)}`;
}

function sections(changes: readonly DescribedChange[]): readonly (readonly [string, readonly DescribedChange[]])[] {
  return Object.entries(TITLES).flatMap(([about, title]) => {
    const own = changes.filter((change) => change.about === about);
    return own.length === 0 ? [] : [[title, own] as const];
  });
}
