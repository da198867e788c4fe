import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addDuration, periodBounds } from '../../src/model/dates.ts';
import { accepts } from '../../src/model/validate.ts';
import { firstPeriod, lastPeriod, periodAfter } from '../../src/service/scaffold/period.ts';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
const cadence = fc.constantFrom('P1M', 'P3M', 'P6M', 'P12M', 'P1Y', 'P2M', 'P4W', 'P10D', 'P18M', undefined);

describe('the last period that is over', () => {
  it.each([
    ['P1M', '2026-04-15', '2026-03'],
    ['P1M', '2026-01-15', '2025-12'],
    ['P3M', '2026-04-15', '2026-Q1'],
    ['P3M', '2026-03-30', '2025-Q4'],
    ['P3M', '2026-03-31', '2026-Q1'],
    ['P6M', '2026-06-29', '2025-H2'],
    ['P6M', '2026-06-30', '2026-H1'],
    ['P12M', '2026-12-30', '2025'],
    ['P1Y', '2026-12-31', '2026'],
    [undefined, '2026-04-15', '2026-Q1'],
  ])('by %s on %s is %s', (every, today, expected) => {
    expect(lastPeriod({ cadence: every, from: '2024-01-01' }, today)).toBe(expected);
  });

  it('runs on from the last review where the calendar has no name for it', () => {
    const rhythm = { cadence: 'P2M', from: '2026-01-01' };
    expect(lastPeriod(rhythm, '2026-02-27')).toBeUndefined();
    expect(lastPeriod(rhythm, '2026-02-28')).toBe('2026-01-01/2026-02-28');
    expect(lastPeriod(rhythm, '2026-07-01')).toBe('2026-05-01/2026-06-30');
    expect(firstPeriod(rhythm, '2026-02-01')).toBe('2026-01-01/2026-02-28');
    expect(periodAfter(rhythm, '2026-02-28')).toBe('2026-03-01/2026-04-30');
  });

  it('follows the calendar where there is no day to count from', () => {
    expect(lastPeriod({ cadence: 'P4W', from: undefined }, '2026-04-15')).toBe('2026-Q1');
  });

  it('is a valid period, is over, and the next one is not', () => {
    fc.assert(fc.property(day, cadence, fc.integer({ min: 0, max: 2000 }), (today, every, age) => {
      const rhythm = { cadence: every, from: addDays(today, -age) };
      const period = lastPeriod(rhythm, today);
      if (period === undefined) {
        expect(addDuration(rhythm.from, every ?? 'P3M') > today).toBe(true);
        return;
      }
      expect(accepts('review', ['period'], /^\d{4}$/.test(period) ? Number(period) : period)).toBe(true);
      const { end } = periodBounds(period);
      expect(end <= today).toBe(true);
      const next = periodBounds(periodAfter(rhythm, end));
      expect(next.start).toBe(addDays(end, 1));
      expect(next.end > today).toBe(true);
    }));
  });
});
