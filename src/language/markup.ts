import type { Finding } from '../health/finding.ts';
import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { kpisOf } from '../model/kpi.ts';
import type { Field } from '../model/generated/fields.ts';
import { escapeMarkdown } from '../report/treeNode.ts';
import { ACTIONS } from '../rules/actions.ts';
import type { Rule } from '../rules/rule.ts';
import { percent, showAll } from '../rules/shapes/numbers.ts';
import { SOURCES } from '../rules/sources.ts';

/** What a field means, what is expected of it, and the sentence for each step of a rating. */
export function fieldMarkup(field: Field): string {
  return paragraphs([
    `**${field.title}**${field.required ? ' (required)' : ''}`,
    field.description,
    `Expected: ${field.expected}.`,
    ...(field.steps ? [field.steps.map((sentence, index) => `${index + 1}. ${sentence}`).join('\n')] : []),
    ...(field.default === undefined ? [] : [`Without it: \`${JSON.stringify(field.default)}\`.`]),
  ]);
}

/** Why a rule asks, where that comes from, and what to do. */
export function ruleMarkup(rule: Rule): string {
  return paragraphs([
    `**${rule.title}** (\`${rule.id}\`, ${rule.dimension}, ${rule.severity === '-' ? 'no severity' : rule.severity})`,
    rule.why,
    `It fires so: ${rule.firesWhen}`,
    ...(rule.actions.length > 0 ? [`What to do: ${rule.actions.map((id) => ACTIONS[id].text).join('; ')}.`] : []),
    ...(rule.sources.length > 0 ? [`Source: ${rule.sources.map((id) => `[${SOURCES[id].title}](${SOURCES[id].url})`).join(', ')}.`] : []),
  ]);
}

/** A KPI as agreed, and its numbers in the reviews, the oldest first. */
export function kpiMarkup({ now, history }: PartnershipHealth, id: string): string | undefined {
  const kpi = kpisOf(now.facts).find((one) => one.id === id);
  if (!kpi) return undefined;
  const unit = kpi.unit === undefined ? '' : ` ${kpi.unit}`;
  const bounds = [['target', kpi.target], ['floor', kpi.floor]].flatMap(([name, value]) => (typeof value === 'number' ? [`${name} ${showAll(value)}${unit}`] : []));
  const actuals = [...history].reverse().map((point) => `| ${point.facts.date} | ${shown(kpisOf(point.facts).find((one) => one.id === id))} |`);
  return paragraphs([
    `**${escapeMarkdown(kpi.name ?? id)}**${bounds.length > 0 ? `: ${escapeMarkdown(bounds.join(', '))}` : ''}`,
    ...(kpi.owner === undefined ? [] : [`Answered for by ${escapeMarkdown(now.facts.nameOf(kpi.owner))}.`]),
    ['| review | actual |', '|---|---|', ...actuals].join('\n'),
  ]);
}

function shown(kpi: ReturnType<typeof kpisOf>[number] | undefined): string {
  if (kpi?.actual === undefined) return '–';
  return kpi.position === undefined ? showAll(kpi.actual) : `${showAll(kpi.actual)} (${percent(kpi.position)} of the way from floor to target)`;
}

/** A party's name, role, and what it wants. */
export function partyMarkup({ now }: PartnershipHealth, id: string): string | undefined {
  const party = now.facts.parties.find((one) => one.id === id);
  if (!party) return undefined;
  return paragraphs([
    `**${escapeMarkdown(party.name ?? id)}**${party.role === undefined ? '' : `, ${party.role}`}${party.us === true ? ', that is us' : ''}`,
    ...(party.success === undefined ? [] : [`Success: ${escapeMarkdown(party.success)}`]),
    ...(party.brings === undefined ? [] : [`Brings: ${escapeMarkdown(party.brings)}`]),
  ]);
}

/** How a partnership stands, and its worst reasons. */
export function partnershipMarkup({ name, stage, now }: PartnershipHealth, worst: readonly Finding[]): string {
  return paragraphs([
    `**${escapeMarkdown(name)}**: ${now.level} (${stage})`,
    `${now.coverage.answered} of ${now.coverage.applicable} core questions answered.`,
    ...(worst.length > 0 ? [worst.map((finding) => `- ${finding.severity ?? ''} ${escapeMarkdown(finding.reason)} (\`${finding.rule.id}\`)`).join('\n')] : []),
  ]);
}

function paragraphs(parts: readonly string[]): string {
  return parts.join('\n\n');
}
