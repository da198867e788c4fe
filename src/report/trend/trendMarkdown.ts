import type { FindingTrend, HealthLevel, KpiTrend, PartnershipTrend, ReviewTrend, Trend } from '../../model/generated/types.ts';
import { DIMENSIONS } from '../../rules/rule.ts';
import { LEVEL_SIGN } from '../levelSign.ts';
import { markdownTable } from '../markdownTable.ts';
import { sparkline } from '../sparkline.ts';
import { escapeMarkdown, inWords } from '../treeNode.ts';
import { asideOf, CHANGE_WORDS, charterNotes, courseWords, kpiNow, NO_REVIEW, numberOrDash, titleOf, toldAt, type Standing } from './words.ts';

/** A trend as Markdown: for each partnership its levels and KPIs over the reviews, and what came and went at each. */
export function trendMarkdown(trend: Trend): string {
  const notes = charterNotes(trend, trend.partnerships).map((note) => `*${escapeMarkdown(note)}*`);
  return `${['# How the partnerships went', ...trend.partnerships.flatMap(partnershipParts), ...notes].join('\n\n')}\n`;
}

function partnershipParts(one: PartnershipTrend): readonly string[] {
  const { name, stage, level, reviews, now, kpis } = one;
  if (reviews.length === 0) return [`## ${escapeMarkdown(name)}: ${inWords(level)}`, NO_REVIEW];
  const head = `## ${escapeMarkdown(name)}: ${inWords(level)}${courseWords(one)}`;
  if (stage === 'ended') return [head, ...kpisTable(kpis, reviews)];
  const changes = reviews.toReversed().map((review) => changesPart([titleOf(review), ...asideOf(review)].join(', '), review));
  return [head, levelsTable(reviews, now), ...kpisTable(kpis, reviews), changesPart(`Now, as of ${now.asOf}`, now), ...changes];
}

function levelsTable(reviews: readonly ReviewTrend[], now: Standing): string {
  const columns: readonly Standing[] = [...reviews, now];
  return markdownTable(['', ...reviews.map((review) => escapeMarkdown(titleOf(review))), 'now'], [
    ['**overall**', ...columns.map(({ level }) => `**${signed(level)}**`)],
    ...DIMENSIONS.map((dimension) => [dimension, ...columns.map(({ dimensions }) => signed(dimensions[dimension].level))]),
    ['answered', ...columns.map(({ coverage: { answered, applicable } }) => `${answered} of ${applicable}`)],
  ]);
}

function signed(level: HealthLevel): string {
  return `${LEVEL_SIGN[level]} ${inWords(level)}`;
}

function kpisTable(kpis: readonly KpiTrend[], reviews: readonly ReviewTrend[]): readonly string[] {
  if (kpis.length === 0) return [];
  return [markdownTable(['KPI', '', ...reviews.map(titleOf), 'now'], kpis.map((kpi) => [
    escapeMarkdown(`${kpi.name} ${kpi.unit}`.trim()),
    sparkline(kpi.series.map(({ actual }) => actual ?? undefined)),
    ...kpi.series.map(({ actual }) => numberOrDash(actual)),
    escapeMarkdown(kpiNow(kpi)),
  ]))];
}

function changesPart(head: string, standing: Standing): string {
  const { told, persisting } = toldAt(standing);
  const lines = [...told.map(findingLine), ...persisting.map((words) => `- ${words}`)];
  return [`### ${escapeMarkdown(head)}: ${inWords(standing.level)}`, lines.length === 0 ? 'Nothing was found.' : lines.join('\n')].join('\n\n');
}

function findingLine({ change, severity, reason, rule, subject }: FindingTrend): string {
  return `- **${CHANGE_WORDS[change]}**, ${severity}: ${escapeMarkdown(reason)} (${rule}${subject === null ? '' : ` ${escapeMarkdown(subject)}`})`;
}
