import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { DIMENSIONS, type Rule } from '../../src/rules/rule.ts';
import { ALL_WELL, judgeReviews, signRule, type Around } from './support.ts';

/** health.md, "Recency": how old the newest review may be, and what is known past that. */
const overdue: Rule = RULES.find(({ id }) => id === 'review-overdue') ?? signRule('missing');

/** The newest review is of 10 January 2025; the cadence is what the charter says. */
function judge(asOf: string, charter: Readonly<Record<string, unknown>> = { reviewEvery: 'P3M' }, around: Around = {}) {
  return judgeReviews([...ALL_WELL, overdue], [{}], { charter, asOf, ...around }).now;
}

describe('the newest review', () => {
  it.each([
    ['2025-01-10', undefined, 'healthy'],
    ['2025-04-10', undefined, 'healthy'],
    ['2025-04-11', 'low', 'healthy'],
    ['2025-05-25', 'low', 'healthy'],
    ['2025-05-26', 'medium', 'watch'],
    ['2025-07-10', 'medium', 'watch'],
    ['2025-07-11', 'medium', 'watch'],
  ])('as of %s is overdue: %s; governance is %s', (asOf, severity, level) => {
    const now = judge(asOf);
    expect(now.findings[0]?.severity).toBe(severity);
    expect(now.dimensions.governance.level).toBe(level);
  });

  it('older than twice the cadence leaves every dimension without a finding unknown', () => {
    const levels = (asOf: string): readonly string[] => DIMENSIONS.map((dimension) => judge(asOf).dimensions[dimension].level);
    expect(levels('2025-07-10')).toEqual(['healthy', 'healthy', 'healthy', 'healthy', 'healthy', 'watch']);
    expect(levels('2025-07-11')).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown', 'watch']);
  });

  it('older than twice the cadence hides no bad news', () => {
    const rules = [...ALL_WELL, overdue, signRule('sign')];
    const { now } = judgeReviews(rules, [{ sign: 'high' }], { charter: { reviewEvery: 'P3M' }, asOf: '2026-01-01' });
    expect(now.dimensions.value.level).toBe('at-risk');
    expect(now.level).toBe('at-risk');
  });

  it('does not grow worse by being overdue at every look', () => {
    expect(judge('2030-01-01').findings).toMatchObject([{ severity: 'medium', streak: 1 }]);
  });
});

describe('the cadence', () => {
  it.each([
    ['strategic', '2025-04-10', '2025-04-11'],
    ['tactical', '2025-07-10', '2025-07-11'],
    ['operational', '2026-01-10', '2026-01-11'],
    ['commodity', '2026-01-10', '2026-01-11'],
  ])('of the tier %s lasts until %s', (tier, last, late) => {
    expect(judge(last, { tier }).findings).toEqual([]);
    expect(judge(late, { tier }).findings).toHaveLength(1);
  });

  it('of the charter stands over that of the tier', () => {
    expect(judge('2025-01-25', { tier: 'commodity', reviewEvery: 'P2W' }).findings).toHaveLength(1);
  });

  it('of the configuration stands over the tier\'s usual one, and under the charter\'s', () => {
    const settings = { cadence: { strategic: 'P1M' } };
    expect(judge('2025-02-11', {}, { settings }).findings).toHaveLength(1);
    expect(judge('2025-02-11', { reviewEvery: 'P3M' }, { settings }).findings).toEqual([]);
  });

  it('that nobody knows keeps everything from being known: the review may be too old', () => {
    const now = judge('2030-01-01', { tier: null });
    expect(now.outcomes.get('review-overdue')).toMatchObject({ outcome: 'unknown' });
    expect(now.dimensions.value.level).toBe('unknown');
  });
});

describe('without a review', () => {
  const judgeNone = (asOf: string) => judgeReviews([...ALL_WELL, overdue], [], { charter: { started: '2025-01-10' }, asOf }).now;

  it.each([['2025-04-10', undefined], ['2025-04-11', 'low'], ['2025-05-26', 'medium']])('the time counts from the start: %s, %s', (asOf, severity) => {
    expect(judgeNone(asOf).findings[0]?.severity).toBe(severity);
  });

  it('the partnership is unknown at best', () => {
    expect(judgeNone('2025-02-01').level).toBe('unknown');
  });
});

it('an earlier review was not overdue on its own day', () => {
  const { history } = judgeReviews([...ALL_WELL, overdue], [{}, {}], { asOf: '2026-01-01' });
  expect(history.map(({ findings }) => findings.length)).toEqual([1, 0]);
});
