import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import { bySeverity, weighs, type Finding } from '../health/finding.ts';
import { byLevel, type PartnershipHealth } from '../health/partnershipHealth.ts';
import { isJudgedByDimension } from '../health/levels.ts';
import type { PortfolioHealth } from '../health/portfolio.ts';
import type { HealthLevel } from '../model/generated/types.ts';
import { DIMENSIONS, LEVELS } from '../rules/rule.ts';
import { count } from '../rules/shapes/numbers.ts';
import { compare } from '../text/compare.ts';
import { onceFor } from '../text/once.ts';
import { howLong } from './howLong.ts';
import { LEVEL_SIGN } from './levelSign.ts';
import { markdownTable } from './markdownTable.ts';
import { dueDate, openActions, type OpenAction } from './openWork.ts';
import { escapeMarkdown, inWords, sentence } from './treeNode.ts';
import { MOVEMENT_ARROW, movementOf } from './movement.ts';

/** So many reasons are named of a partnership; its own lines have them all. */
const MOST_REASONS = 3;

/** What the page says of one partnership. */
export interface PagePart {
  readonly id: string;
  readonly level: HealthLevel;
  readonly row: readonly string[];
  readonly reasons: readonly string[];
  readonly due: readonly DueLine[];
}

interface DueLine {
  readonly day: string;
  readonly line: string;
}

/** What the page says of a partnership. It is made once: after a keystroke all partnerships but one are what they were. */
export const pagePartOf = onceFor(({ id, health }: AssessedPartnership): PagePart => ({
  id, level: health.now.level, row: rowOf(health), reasons: reasonsOf(health), due: dueOf(health),
}));

/** A portfolio on one page, as Markdown: every partnership with its dimensions, why they are not healthy, and what is due. */
export function portfolioPage(portfolio: PortfolioHealth, name: string): string {
  const all = portfolio.partnerships.map(pagePartOf).sort(byLevel);
  if (all.length === 0) return `# ${escapeMarkdown(name)}\n\nThere is no partnership here yet.\n`;
  return `${[
    `# ${escapeMarkdown(name)}`,
    `As of ${portfolio.asOf}: ${levelsIn(all)}.`,
    tableOf(all),
    ...section('Why', all.flatMap(({ reasons }) => reasons)),
    ...section('Across all partnerships', portfolio.findings.filter(({ subsumedBy }) => subsumedBy === undefined).sort(bySeverity).map(reasonLine)),
    ...section('Overdue, or due soon', all.flatMap(({ due }) => due).sort((a, b) => compare(a.day, b.day)).map(({ line }) => line)),
  ].join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}

function levelsIn(all: readonly PagePart[]): string {
  const having = (level: HealthLevel): number => all.filter((one) => one.level === level).length;
  const parts = LEVELS.filter((level) => having(level) > 0).map((level) => `${having(level)} ${inWords(level)}`);
  return `${count(all.length, 'partnership')}, ${parts.join(', ')}`;
}

function tableOf(all: readonly PagePart[]): string {
  const titles = ['partnership', 'level', ...DIMENSIONS, 'answered', 'last review'];
  return markdownTable(titles, all.map(({ row }) => row));
}

function rowOf(health: PartnershipHealth): readonly string[] {
  const { now, stage } = health;
  const trend = movementOf(health);
  return [
    escapeMarkdown(health.name),
    `**${LEVEL_SIGN[now.level]} ${inWords(now.level)}**${trend ? ` ${MOVEMENT_ARROW[trend]}` : ''}`,
    ...DIMENSIONS.map((dimension) => (isJudgedByDimension(stage) ? `${LEVEL_SIGN[now.dimensions[dimension].level]} ${inWords(now.dimensions[dimension].level)}` : '')),
    stage === 'ended' ? '' : `${now.coverage.answered} of ${now.coverage.applicable}`,
    now.facts.hasReview ? now.facts.date : '',
  ];
}

function reasonsOf({ name, now }: PartnershipHealth): readonly string[] {
  const standing = now.findings.filter(weighs).sort(bySeverity);
  if (standing.length === 0 || now.level === 'healthy' || now.level === 'ended') return [];
  const rest = standing.length - MOST_REASONS;
  return [
    `- **${escapeMarkdown(name)}**, ${inWords(now.level)}`,
    ...standing.slice(0, MOST_REASONS).map((finding) => `  ${reasonLine(finding)}`),
    ...(rest > 0 ? [`  - and ${count(rest, 'more finding')}`] : []),
  ];
}

function reasonLine(finding: Finding): string {
  const { severity, reason, rule } = finding;
  return `- ${sentence(severity ?? 'note', howLong(finding))}: ${escapeMarkdown(reason)} (${rule.id})`;
}

/** Open actions that are late, or nearly. */
function dueOf(health: PartnershipHealth): readonly DueLine[] {
  if (health.stage === 'ended') return [];
  return openActions(health)
    .filter(({ due }) => ['overdue', 'soon'].includes(dueDate(due, health.now.facts.asOf).when))
    .map((action) => ({ day: action.due, line: dueLine(health, action) }));
}

function dueLine({ name, now }: PartnershipHealth, { what, owner, due }: OpenAction): string {
  const by = owner === '' ? 'nobody' : now.facts.nameOf(owner);
  return `- ${due} ${escapeMarkdown(what)} (${escapeMarkdown(name)}, ${escapeMarkdown(by)})`;
}
