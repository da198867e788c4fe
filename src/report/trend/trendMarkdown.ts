import type { FindingTrend, HealthLevel, KpiTrend, PartnershipTrend, ReviewTrend, Trend } from '../../model/generated/types.ts';
import { DIMENSIONS } from '../../rules/rule.ts';
import { LEVEL_SIGN } from '../levelSign.ts';
import { markdownTable } from '../markdownTable.ts';
import { sparkline } from '../sparkline.ts';
import { escapeMarkdown, inWords } from '../treeNode.ts';
import { changesAt, CHANGE_WORDS, charterNotes, kpiNow, numberOrDash, titleOf } from './words.ts';

/** A trend as Markdown: for each partnership its levels and KPIs over the reviews, and what came and went at each. */
export function trendMarkdown(trend: Trend): string {
  const notes = charterNotes(trend, trend.partnerships).map((note) => `*${escapeMarkdown(note)}*`);
  return `${['# How the partnerships went', ...trend.partnerships.flatMap(partnershipParts), ...notes].join('\n\n')}\n`;
}

function partnershipParts({ name, level, course, reviews, kpis }: PartnershipTrend): readonly string[] {
  const head = `## ${escapeMarkdown(name)}: ${inWords(level)}${course === 'unknown' ? '' : `, ${course}`}`;
  if (reviews.length === 0) return [head, 'There is no review yet.'];
  return [head, levelsTable(reviews), ...kpisTable(kpis, reviews), ...reviews.toReversed().map(reviewPart)];
}

function levelsTable(reviews: readonly ReviewTrend[]): string {
  return markdownTable(['', ...reviews.map(titleOf)], [
    ['**overall**', ...reviews.map(({ level }) => `**${signed(level)}**`)],
    ...DIMENSIONS.map((dimension) => [dimension, ...reviews.map(({ dimensions }) => signed(dimensions[dimension].level))]),
    ['answered', ...reviews.map(({ coverage: { answered, applicable } }) => `${answered} of ${applicable}`)],
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

function reviewPart(review: ReviewTrend): string {
  const told = changesAt(review).filter(({ change }) => change !== 'persisting').map(findingLine);
  const lasting = review.findings.filter(({ change }) => change === 'persisting').length;
  const lines = [...told, ...(lasting > 0 ? [`- ${lasting} persisting`] : [])];
  return [`### ${escapeMarkdown(titleOf(review))}: ${inWords(review.level)}`, lines.length === 0 ? 'Nothing was found.' : lines.join('\n')].join('\n\n');
}

function findingLine({ change, severity, reason, rule }: FindingTrend): string {
  return `- **${CHANGE_WORDS[change]}**, ${severity}: ${escapeMarkdown(reason)} (${rule})`;
}
