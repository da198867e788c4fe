import { median } from './median.mjs';
import { ours } from './programs.mjs';

/** The size at which the required ratios hold. */
const judgedSize = 1000;

/**
 * @param {number} size number of documents
 * @param {Awaited<ReturnType<typeof import('./measure.mjs').measure>>} measured
 */
export function summarize(size, measured) {
  const speeds = (runs) => runs.map(({ wallMs }) => (size / wallMs) * 1000);
  const ourSpeed = median(speeds(measured.get(ours)));
  return [...measured].map(([program, runs]) => {
    const filesPerSecond = speeds(runs);
    const ratio = ourSpeed / median(filesPerSecond);
    return {
      documents: size,
      program: program.name,
      filesPerSecond: median(filesPerSecond),
      lowest: Math.min(...filesPerSecond),
      highest: Math.max(...filesPerSecond),
      cpuMs: median(runs.map(({ cpuMs }) => cpuMs)),
      peakMiB: median(runs.map(({ peakMiB }) => peakMiB)),
      ratio,
      ...(program.required && size === judgedSize ? { required: program.required, met: ratio >= program.required } : {}),
      runs,
    };
  });
}

const columns = ['documents', 'program', 'files/s', 'spread', 'CPU s', 'peak MiB', 'ours is', 'required', 'met'];

/** @param {ReturnType<typeof summarize>} results @returns {string} a Markdown table */
export function resultsTable(results) {
  const rows = results.map((result) => [
    result.documents.toLocaleString('en'),
    result.program,
    number(result.filesPerSecond),
    result.runs.length === 1 ? 'one run' : `${number(result.lowest)}–${number(result.highest)}`,
    (result.cpuMs / 1000).toFixed(1),
    number(result.peakMiB),
    result.program === ours.name ? '' : `${result.ratio.toFixed(1)} ×`,
    result.required ? `≥ ${result.required} ×` : '',
    result.required ? (result.met ? 'yes' : 'no') : '',
  ]);
  return table(columns, rows);
}

const editingColumns = ['in the language server', 'median ms', 'highest', 'required', 'met'];

/** @param {Awaited<ReturnType<typeof import('./editing.mjs').measureEditing>>} results @returns {string} a Markdown table */
export function editingTable(results) {
  return table(editingColumns, results.map(({ what, median: middle, highest, most, met }) =>
    [what, middle.toFixed(1), highest.toFixed(1), most === undefined ? '' : `≤ ${most}`, met === undefined ? '' : met ? 'yes' : 'no']));
}

const scaleColumns = ['in the language server', 'measured', 'required', 'met'];

/** @param {Awaited<ReturnType<typeof import('./scale.mjs').measureScale>>} results @returns {string} a Markdown table */
export function scaleTable(results) {
  return table(scaleColumns, results.map(({ what, value, unit, most, met }) =>
    [what, `${number(value)} ${unit}`.trim(), most === undefined ? '' : `≤ ${number(most)}`, met === undefined ? '' : met ? 'yes' : 'no']));
}

const historyColumns = ['history', 'median ms', 'highest', 'times git', 'required', 'met'];

/** @param {Awaited<ReturnType<typeof import('./history.mjs').measureHistory>>} results @returns {string} a Markdown table */
export function historyTable(results) {
  return table(historyColumns, results.map(({ what, median: middle, highest, ratio, most, met }) => [
    what, number(middle), number(highest), ratio === undefined ? '' : ratio.toFixed(2), most === undefined ? '' : `≤ ${most}`, met === undefined ? '' : met ? 'yes' : 'no',
  ]));
}

function table(titles, rows) {
  const widths = titles.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column])].map((cell) => cell.length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(titles), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map(line)].join('\n');
}

function number(value) {
  return Math.round(value).toLocaleString('en');
}
