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

function partnershipParts({ name, stage, level, course, reviews, now, kpis }: PartnershipTrend): readonly string[] {
  const head = `## ${escapeMarkdown(name)}: ${inWords(level)}${course === 'unknown' ? '' : `, ${course}`}`;
  if (reviews.length === 0) return [head, 'There is no review yet.'];
  if (stage === 'ended') return [`${head}, and so it is not judged`, ...kpisTable(kpis, reviews)];
  return [head, levelsTable(reviews, now), ...kpisTable(kpis, reviews), changesPart(`Now, as of ${now.asOf}`, now), ...reviews.toReversed().map((review) => changesPart(headOf(review), review))];
}

type Standing = Pick<ReviewTrend, 'level' | 'coverage' | 'dimensions' | 'findings' | 'gone'>;

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

function headOf({ date, author, ...review }: ReviewTrend): string {
  const title = titleOf({ date, author, ...review });
  return [title, ...(title === date ? [] : [date]), ...(author === null ? [] : [author])].join(', ');
}

function changesPart(head: string, standing: Standing): string {
  const told = changesAt(standing).filter(({ change }) => change !== 'persisting').map(findingLine);
  const persisting = standing.findings.filter(({ change }) => change === 'persisting').length;
  const lines = [...told, ...(persisting > 0 ? [`- ${persisting} persisting`] : [])];
  return [`### ${escapeMarkdown(head)}: ${inWords(standing.level)}`, lines.length === 0 ? 'Nothing was found.' : lines.join('\n')].join('\n\n');
}

function findingLine({ change, severity, reason, rule, subject }: FindingTrend): string {
  return `- **${CHANGE_WORDS[change]}**, ${severity}: ${escapeMarkdown(reason)} (${rule}${subject === null ? '' : ` ${escapeMarkdown(subject)}`})`;
}
