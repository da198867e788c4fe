import { median } from './median.mjs';

/**
 * One line of the bench's table.
 * @typedef {object} Figure
 * @property {string} what is measured
 * @property {string} unit of `median`, `lowest`, `highest` and `values`
 * @property {number} median
 * @property {number} lowest
 * @property {number} highest
 * @property {readonly number[]} values one a round
 * @property {number} [cpuMs] median processor time in milliseconds, of whole programs
 * @property {number} [peakMB] median of the largest resident set in 10⁶ bytes, of whole programs
 * @property {number} [ratio] to a peer or a floor of the same run
 * @property {string} [compared] what the ratio says, with `#` in its place
 * @property {number} [most] limit, of the ratio where there is one, else of the median
 * @property {number} [least] the same, from below
 * @property {boolean} [met] whether the limit holds
 */

/**
 * @param {string} what
 * @param {string} unit
 * @param {readonly number[]} values at least one
 * @param {Partial<Pick<Figure, 'cpuMs' | 'peakMB' | 'ratio' | 'compared' | 'most' | 'least'>>} [more]
 * @returns {Figure}
 */
export function figure(what, unit, values, more = {}) {
  const middle = median(values);
  return { what, unit, median: middle, lowest: Math.min(...values), highest: Math.max(...values), values, ...more, ...judged(more.ratio ?? middle, more) };
}

function judged(value, { most, least }) {
  if (most !== undefined) return { met: value <= most };
  return least === undefined ? {} : { met: value >= least };
}

/**
 * What whole programs have used: the processor time and the memory of a figure about them.
 * @param {readonly import('./runs.mjs').Run[]} runs of programs that the probe was in; of others nothing is known
 * @returns {Pick<Figure, 'cpuMs' | 'peakMB'>}
 */
export function usage(runs) {
  if (runs.some(({ cpuMs }) => cpuMs === undefined)) return {};
  return { cpuMs: median(runs.map(({ cpuMs }) => cpuMs)), peakMB: median(runs.map(({ peakMB }) => peakMB)) };
}

/** @param {number} count @returns {string} for people, like `10,000` */
export function grouped(count) {
  return count.toLocaleString('en');
}
