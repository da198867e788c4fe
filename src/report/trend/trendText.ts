import stringWidth from 'fast-string-width';
import type { FindingTrend, KpiTrend, PartnershipTrend, ReviewTrend, Trend } from '../../model/generated/types.ts';
import { DIMENSIONS } from '../../rules/rule.ts';
import { layOut } from '../columns.ts';
import { howLong } from '../howLong.ts';
import { LEVEL_SIGN } from '../levelSign.ts';
import { paintLevel, type Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import { sparkline } from '../sparkline.ts';
import { wrapText } from '../wrap.ts';
import { asideOf, changeCounts, CHANGE_WORDS, charterNotes, courseWords, kpiNow, NO_REVIEW, numberOrDash, titleOf, toldAt, type Standing } from './words.ts';

/** Every partnership in one line: its level at each review, where it is going, and what has changed last. */
export function trendOverview(trend: Trend, paint: Paint): string {
  const { partnerships } = trend;
  if (partnerships.length === 0) return 'No partnerships here: no document has a kind and a partnership. Begin with `partnership-health new charter`.\n';
  const head = ['partnership', 'now', 'reviews', 'going', 'at the newest review'].map((title) => paint.dim(title));
  const table = layOut([head, ...partnerships.map((one) => overviewRow(one, paint))]);
  const legend = Object.entries(LEVEL_SIGN).map(([level, sign]) => `${sign} ${level}`).join('  ');
  const notes = [legend, `as of ${trend.asOf}`, ...charterNotes(trend, partnerships)];
  return `${table}\n\n${notes.map((note) => paint.dim(note)).join('\n')}\n`;
}

function overviewRow({ partnership, stage, level, reviews, course }: PartnershipTrend, paint: Paint): readonly string[] {
  const newest = reviews.at(-1);
  const isCompared = reviews.length > 1 && stage !== 'ended';
  return [
    paint.bold(printable(partnership)),
    paintLevel(paint, level, level),
    reviews.map((review) => paintLevel(paint, review.level, LEVEL_SIGN[review.level])).join(''),
    isCompared ? course : '',
    isCompared && newest ? changeCounts(newest) : '',
  ];
}

/** One partnership in full: its levels, dimensions and KPIs over the reviews, and what came and went at each. */
export function trendDetails(trend: Trend, one: PartnershipTrend, paint: Paint, width: number): string {
  const head = `${paint.bold(printable(one.name))}${one.name === one.partnership ? '' : ` (${printable(one.partnership)})`}: ${paintLevel(paint, one.level, one.level)}`;
  if (one.reviews.length === 0) return `${head}\n${NO_REVIEW}\n`;
  const going = `${head}${courseWords(one)}`;
  if (one.stage === 'ended') return `${[going, ...kpiLines(one.kpis, paint, width)].join('\n\n')}\n`;
  const parts = [
    going,
    levelsTable(one, paint, width),
    ...kpiLines(one.kpis, paint, width),
    changesText(`${paint.bold('now')} (as of ${one.now.asOf})`, one.now, paint, width),
    ...one.reviews.toReversed().map((review) => changesText(headOf(review, paint), review, paint, width)),
    ...charterNotes(trend, [one]).map((note) => paint.dim(note)),
  ];
  return `${parts.join('\n\n')}\n`;
}

const FIRST_COLUMN = 14;

/** The newest reviews that the width has room for, and how things stand now; how many more there are is said. */
function levelsTable({ reviews, now }: PartnershipTrend, paint: Paint, width: number): string {
  const column = Math.max(...reviews.map((review) => stringWidth(titleOf(review))), 'critical'.length) + 2;
  const shown = reviews.slice(-Math.max(1, Math.floor((width - FIRST_COLUMN) / column) - 1));
  const columns: readonly Standing[] = [...shown, now];
  const rows = [
    ['', ...shown.map((review) => paint.dim(printable(titleOf(review)))), paint.dim('now')],
    ['level', ...columns.map(({ level }) => paintLevel(paint, level, level))],
    ...DIMENSIONS.map((dimension) => [paint.dim(dimension), ...columns.map(({ dimensions }) => paintLevel(paint, dimensions[dimension].level, dimensions[dimension].level))]),
    [paint.dim('answered'), ...columns.map(({ coverage: { answered, applicable } }) => `${answered}/${applicable}`)],
  ];
  const earlier = reviews.length - shown.length;
  return `${layOut(rows)}${earlier > 0 ? `\n${paint.dim(`… and ${earlier} earlier`)}` : ''}`;
}

/** A KPI takes two lines: its numbers, and where it stands. */
function kpiLines(kpis: readonly KpiTrend[], paint: Paint, width: number): readonly string[] {
  if (kpis.length === 0) return [];
  return [kpis.map((kpi) => {
    const { name, unit, series } = kpi;
    const bars = sparkline(series.map(({ actual }) => actual ?? undefined));
    const head = [paint.bold(printable(name)), bars, series.slice(-NUMBERS).map(({ actual }) => numberOrDash(actual)).join(' → '), printable(unit)].filter(Boolean).join('  ');
    const standing = wrapText(printable(kpiNow(kpi)), width - 2).map((line) => `  ${paint.dim(line)}`).join('\n');
    return `${head}\n${standing}`;
  }).join('\n')];
}

/** So many numbers of a KPI are written out; its bars have all of them. */
const NUMBERS = 8;

function headOf(review: ReviewTrend, paint: Paint): string {
  const about = asideOf(review).join(', ');
  return `${paint.bold(printable(titleOf(review)))}${about === '' ? '' : ` (${printable(about)})`}`;
}

function changesText(head: string, standing: Standing, paint: Paint, width: number): string {
  const { told, persisting } = toldAt(standing);
  return [
    `${head}: ${paintLevel(paint, standing.level, standing.level)}`,
    ...told.map((finding) => findingLine(finding, paint, width)),
    ...persisting.map((words) => paint.dim(`  ${words}`)),
  ].join('\n');
}

function findingLine(finding: FindingTrend, paint: Paint, width: number): string {
  const { rule, subject, severity, reason, change } = finding;
  const again = howLong(finding);
  const head = `  ${CHANGE_WORDS[change].padEnd(10)}  ${severity.padEnd(8)}  `;
  const about = `${printable(reason)}${again === '' || isOver(change) ? '' : ` (${again})`}  ${rule}${subject === null ? '' : ` ${printable(subject)}`}`;
  const text = wrapText(about, Math.max(40, width - head.length)).join(`\n${' '.repeat(head.length)}`);
  return isOver(change) ? paint.dim(head + text) : head + text;
}

function isOver(change: FindingTrend['change']): boolean {
  return change === 'resolved' || change === 'not-asked';
}
