import { grouped } from './figures.mjs';

const columns = ['part', 'what', 'median', 'spread', 'CPU s', 'peak MB', 'beside', 'required', 'met'];

/**
 * Everything that was measured, as one Markdown table; a part is named in its first line.
 * @param {readonly { part: string, figures: readonly import('./figures.mjs').Figure[] }[]} sections
 * @returns {string}
 */
export function resultsTable(sections) {
  const rows = sections.flatMap(({ part, figures }) => figures.map((figure, index) => [index === 0 ? part : '', ...cells(figure)]));
  const widths = columns.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column])].map((cell) => cell.length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(columns), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

function cells({ what, unit, median, lowest, highest, values, cpuMs, peakMB, ratio, compared, most, least, met }) {
  const limitUnit = ratio === undefined ? unit : '×';
  return [
    what,
    `${number(median)} ${unit}`,
    values.length === 1 ? 'once' : `${number(lowest)}–${number(highest)}`,
    cpuMs === undefined ? '' : (cpuMs / 1000).toFixed(1),
    peakMB === undefined ? '' : number(peakMB),
    ratio === undefined ? '' : compared.replace('#', `${number(ratio)} ×`),
    most === undefined ? (least === undefined ? '' : `≥ ${number(least)} ${limitUnit}`) : `≤ ${number(most)} ${limitUnit}`,
    met === undefined ? '' : met ? 'yes' : 'no',
  ];
}

/** From a hundred on in whole numbers, below with three digits. */
function number(value) {
  return Math.abs(value) >= 100 ? grouped(Math.round(value)) : String(Number(value.toPrecision(3)));
}
