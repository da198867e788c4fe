import { clear, unknown, type Level, type Standing, type Verdict } from '../rule.ts';

/**
 * In how many reviews in a row, up to this one, the partnership has stood at one of the levels; a verdict instead when
 * they are fewer than two, or that is not known.
 */
export function lastingAt(standings: readonly Standing[], levels: readonly Level[]): number | Verdict {
  const [newest, before] = standings;
  if (!newest || !before) return clear('there are fewer than two reviews');
  // Whoever stands well now is not asked about the past, which would have to be judged to answer.
  if (isElsewhere(newest.level, levels)) return clear(`the level is ${newest.level}`);
  const said = `the level is ${newest.level}, and was ${before.level} in the review before`;
  if (isElsewhere(before.level, levels)) return clear(said);
  if (newest.level === 'unknown' || before.level === 'unknown') return unknown(said);
  const end = standings.findIndex((standing) => !levels.includes(standing.level));
  return end < 0 ? standings.length : end;
}

function isElsewhere(level: Level, levels: readonly Level[]): boolean {
  return level !== 'unknown' && !levels.includes(level);
}
