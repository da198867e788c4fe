const BARS = '▁▂▃▄▅▆▇█';

/** A number for each review as a bar, the lowest to the highest of the series; nothing for fewer than two. */
export function sparkline(series: readonly (number | undefined)[]): string {
  const known = series.filter((value) => value !== undefined);
  if (known.length < 2) return '';
  const least = known.reduce((a, b) => Math.min(a, b));
  const range = known.reduce((a, b) => Math.max(a, b)) - least;
  const bar = (value: number): string => BARS[range === 0 ? 3 : Math.round(((value - least) / range) * (BARS.length - 1))] ?? '';
  return series.map((value) => (value === undefined ? ' ' : bar(value))).join('');
}
