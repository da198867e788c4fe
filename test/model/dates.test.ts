import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCadence, addDays, addDuration, addMonths, daysBetween, periodBounds } from '../../src/model/dates.ts';

describe('months are those of the calendar', () => {
  it.each([
    ['2025-01-15', 4, '2025-05-15'],
    ['2025-10-31', 4, '2026-02-28'],
    ['2027-10-31', 4, '2028-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-08-31', 1, '2025-09-30'],
    ['2025-12-31', 2, '2026-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-05-31', -3, '2025-02-28'],
    ['2025-01-31', 0, '2025-01-31'],
    ['2025-12-01', 1, '2026-01-01'],
  ])('%s and %d months are %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });
});

describe('a duration', () => {
  it.each([
    ['P3M', '2025-04-10'],
    ['P1Y', '2026-01-10'],
    ['P2W', '2025-01-24'],
    ['P14D', '2025-01-24'],
    ['P1Y2M1W3D', '2026-03-20'],
  ])('of %s from 10 January 2025 ends on %s', (duration, end) => {
    expect(addDuration('2025-01-10', duration)).toBe(end);
  });

  it('adds months before days', () => {
    expect(addDuration('2025-01-31', 'P1M1D')).toBe('2025-03-01');
  });

  it.each(['3M', 'P', 'P1.5M', 'PT4H', ''])('is not %j', (text) => {
    if (text === 'P') expect(addDuration('2025-01-10', text)).toBe('2025-01-10');
    else expect(() => addDuration('2025-01-10', text)).toThrow(RangeError);
  });
});

describe('a cadence', () => {
  it.each([
    [1, '2025-04-10'],
    [1.5, '2025-05-25'],
    [2, '2025-07-10'],
  ] as const)('of three months, %d times, from 10 January 2025 ends on %s', (times, end) => {
    expect(addCadence('2025-01-10', 'P3M', times)).toBe(end);
  });

  it('has half of its days as its half, rounded down', () => {
    expect(addCadence('2025-01-01', 'P1M', 1.5)).toBe('2025-02-16');
    expect(addCadence('2025-02-01', 'P1M', 1.5)).toBe('2025-03-15');
    expect(addCadence('2025-01-01', 'P7D', 1.5)).toBe('2025-01-11');
  });

  it('begins its second time where the first has ended', () => {
    expect(addCadence('2025-10-31', 'P4M', 2)).toBe('2026-06-28');
  });
});

describe('a period', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026-H1', '2026-01-01', '2026-06-30'],
    ['2026-H2', '2026-07-01', '2026-12-31'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-01-15/2026-04-14', '2026-01-15', '2026-04-14'],
  ])('%s lasts from %s to %s', (period, start, end) => {
    expect(periodBounds(period)).toEqual({ start, end });
  });
});

describe('days', () => {
  const days = fc.integer({ min: 0, max: 400_000 }).map((number) => addDays('1000-01-01', number));

  it('are counted without a time zone or a change of clocks', () => {
    expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
    expect(daysBetween('2025-10-25', '2025-10-27')).toBe(2);
    expect(daysBetween('2025-03-31', '2025-03-29')).toBe(-2);
  });

  it('added are the days between', () => {
    fc.assert(fc.property(days, fc.integer({ min: -5000, max: 5000 }), (day, number) => daysBetween(day, addDays(day, number)) === number));
  });

  it('stand in the order of their text', () => {
    fc.assert(fc.property(days, days, (a, b) => (a < b) === (daysBetween(a, b) > 0)));
  });

  it('added as months keep their order and never skip a month', () => {
    fc.assert(fc.property(days, fc.integer({ min: 0, max: 60 }), (day, months) => {
      const later = addMonths(day, months);
      const [fromYear = 0, fromMonth = 0] = day.split('-').map(Number);
      const [year = 0, month = 0] = later.split('-').map(Number);
      return year * 12 + month === fromYear * 12 + fromMonth + months && later >= day;
    }));
  });
});
