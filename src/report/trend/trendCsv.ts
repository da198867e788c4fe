import type { PartnershipTrend, ReviewTrend, Trend } from '../../model/generated/types.ts';
import { DIMENSIONS } from '../../rules/rule.ts';
import { printable } from '../printable.ts';
import { changesAt } from './words.ts';

const HEADER = ['partnership', 'date', 'period', 'what', 'name', 'value', 'unit', 'target', 'floor', 'severity', 'reason'];

type Cell = string | number | null;

/**
 * A trend as comma-separated values (RFC 4180), a line for each level, number and finding of each review, so that a
 * spreadsheet can sort, filter and chart it.
 */
export function trendCsv({ partnerships }: Trend): string {
  const rows = partnerships.flatMap((one) => one.reviews.flatMap((review, index) => rowsOf(one, review, index)));
  return [HEADER, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function rowsOf({ partnership, kpis }: PartnershipTrend, review: ReviewTrend, index: number): readonly (readonly Cell[])[] {
  const { date, period, level, dimensions, coverage } = review;
  const points = kpis.flatMap(({ kpi, unit, series }) => (series[index] ? [{ kpi, unit, ...series[index] }] : []));
  const parts: readonly (readonly Cell[])[] = [
    ['level', 'overall', level],
    ...DIMENSIONS.map((dimension) => ['level', dimension, dimensions[dimension].level]),
    ['coverage', 'answered', coverage.answered],
    ['coverage', 'applicable', coverage.applicable],
    ...points.map(({ kpi, unit, actual, target, floor }) => ['kpi', kpi, actual, unit, target, floor]),
    ...changesAt(review).map(({ rule, subject, change, severity, reason }) =>
      ['finding', subject === null ? rule : `${rule} ${subject}`, change, '', null, null, severity, reason]),
  ];
  return parts.map((part) => fill([partnership, date, period, ...part]));
}

function fill(row: readonly Cell[]): readonly Cell[] {
  return HEADER.map((_, index) => row[index] ?? null);
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it, which makes it a text again. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const shown = printable(cell);
  const text = /^[=+\-@\t]/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
