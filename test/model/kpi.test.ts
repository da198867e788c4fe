import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kpisOf, positionOf } from '../../src/model/kpi.ts';
import { judgeChanged, type Changes } from '../support/base.ts';

const UPTIME = { better: 'higher', target: 99.9, floor: 99.5 } as const;
const OUTAGES = { better: 'lower', target: 0, floor: 4 } as const;

describe('the position of a KPI', () => {
  it.each([
    [UPTIME, 99.9, 1],
    [UPTIME, 99.7, 0.5],
    [UPTIME, 99.5, 0],
    [UPTIME, 99.0, -1.25],
    [OUTAGES, 0, 1],
    [OUTAGES, 2, 0.5],
    [OUTAGES, 4, 0],
    [OUTAGES, 6, -0.5],
  ])('of %o at %d is %d', (definition, actual, position) => {
    expect(positionOf(definition, actual)).toBeCloseTo(position, 9);
  });

  it.each([
    ['there is no number', UPTIME, undefined],
    ['there is no target', { ...UPTIME, target: undefined }, 99],
    ['there is no floor', { ...UPTIME, floor: undefined }, 99],
    ['target and floor are the same', { ...UPTIME, floor: 99.9 }, 99.9],
    ['the floor is on the wrong side', { ...UPTIME, better: 'lower' as const }, 99],
  ])('cannot be told when %s', (_, definition, actual) => {
    expect(positionOf(definition, actual)).toBeUndefined();
  });

  it('is exactly 1 at the target and 0 at the floor, and says which side a number is on', () => {
    const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1000);
    fc.assert(fc.property(number, number, number, (target, floor, actual) => {
      fc.pre(target !== floor);
      const sign = target > floor ? 1 : -1;
      const position = positionOf({ target, floor }, actual) ?? NaN;
      expect(positionOf({ target, floor }, target)).toBe(1);
      expect(positionOf({ target, floor }, floor)).toBeCloseTo(0, 15);
      expect(position >= 1).toBe((actual - target) * sign >= 0);
      expect(position < 0).toBe((actual - floor) * sign < 0);
    }));
  });
});

describe('the KPIs of a review', () => {
  const kpisIn = (changes: Changes): ReturnType<typeof kpisOf> => kpisOf(judgeChanged(changes, []).now.facts);

  it('are those of the charter, in its order, with what the review says of each', () => {
    expect(kpisIn({ review: 'kpis: { joint-revenue: { actual: 90000, note: December is estimated } }' })).toMatchObject([
      { id: 'first-call-resolution', actual: 84, position: 1.4, lacks: undefined },
      { id: 'joint-revenue', name: 'Joint revenue', actual: 90000, position: 0.5, lacks: undefined },
    ]);
  });

  it('say what they lack', () => {
    const [first, second] = kpisIn({ charter: 'kpis: { joint-revenue: { better: } }', review: 'kpis: { first-call-resolution: }' });
    expect(first).toMatchObject({ actual: undefined, position: undefined, lacks: 'there is no number for the period' });
    expect(second).toMatchObject({ position: 1.6, lacks: 'it is not agreed whether higher or lower is better' });
  });
});
