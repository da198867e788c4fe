import { clear, unknown, type Level, type Standing, type Verdict } from '../rule.ts';

/** For how many reviews a trouble must have lasted before something has to be decided about it. */
const LASTING = 2;

/**
 * In how many reviews in a row, up to this one, the partnership has stood at one of the levels; a verdict instead when
 * they are fewer than two, or that is not known.
 */
export function lastingAt(standings: readonly Standing[], levels: readonly Level[]): number | Verdict {
  const newest = standings.slice(0, LASTING).map((standing) => standing.level);
  if (newest.length < LASTING) return clear('there are fewer than two reviews');
  const said = `the level is ${newest[0]}, and was ${newest[1]} in the review before`;
  if (newest.some((level) => level !== 'unknown' && !levels.includes(level))) return clear(said);
  if (newest.includes('unknown')) return unknown(said);
  const end = standings.findIndex((standing) => !levels.includes(standing.level));
  return end < 0 ? standings.length : end;
}
