import { describe, expect, test } from 'vitest';
import { partnershipCard, type PartnershipCard } from '../../src/report/card.ts';
import { CHARTER, PREVIOUS, REVIEW, RECOVERY, serviceOf, SOUND, type Files } from '../language/portfolio.ts';

function cardOf(path: string, files: Files = SOUND): PartnershipCard {
  const found = serviceOf(files).documentAt(path);
  if (!found?.assessed) throw new Error(`${path} is no document of a partnership`);
  const card = partnershipCard(found.assessed.health, found.document);
  if (!card) throw new Error(`${path} has no card`);
  return card;
}

const changed = (path: string, from: RegExp, to: string): Files => {
  const text = SOUND[path] ?? '';
  expect(text).toMatch(from);
  return { ...SOUND, [path]: text.replace(from, to) };
};

describe('a card', () => {
  test('of the charter and of a recovery goes by the newest review', () => {
    const card = cardOf(REVIEW);
    expect(cardOf(CHARTER)).toEqual(card);
    expect(cardOf(RECOVERY)).toEqual(card);
    expect(card.review).toMatch(/^2026-/);
    expect(card.dimensions.map(({ dimension }) => dimension)).toEqual(['direction', 'value', 'delivery', 'commercial', 'relationship', 'governance']);
    expect(card.kpis.length).toBeGreaterThan(0);
    expect(card.values.length).toBeGreaterThan(1);
  });

  test('of a review of the past goes by that review, and says what is different today', () => {
    const now = cardOf(REVIEW, changed(REVIEW, /satisfaction: [\d.]+/, 'satisfaction: 1'));
    const then = cardOf(PREVIOUS, changed(REVIEW, /satisfaction: [\d.]+/, 'satisfaction: 1'));
    expect(now.levelNow).toBeUndefined();
    expect(then.review).toMatch(/^2025-|^2026-01/);
    expect(then.review).not.toBe(now.review);
    expect(then.level).not.toBe(now.level);
    expect(then.levelNow).toBe(now.level);
  });

  test('is not there for a review that is not judged, whose answers would be those of another', () => {
    expect(() => cardOf(REVIEW, changed(REVIEW, /^date: .*$/m, 'date:'))).toThrow('has no card');
  });

  test('says of a party what it got and put in, by its name, and who says so', () => {
    expect(cardOf(REVIEW).values[0]).toEqual({ party: 'Our company', got: 4, put: 3, by: 'self' });
  });

  test('without a review has neither numbers nor values', () => {
    const { [REVIEW]: _, [PREVIOUS]: __, ...rest } = SOUND;
    const card = cardOf(CHARTER, rest);
    expect(card.review).toBeUndefined();
    expect(card.values).toEqual([]);
    expect(card.kpis.every(({ actual, standing }) => actual === undefined && standing === 'unknown')).toBe(true);
  });

  test.each([['84', 'on-target'], ['75', 'short'], ['60', 'below-floor'], ['', 'unknown']] as const)('with a KPI at "%s", of 80 and at least 70, says %s', (actual, standing) => {
    const [kpi] = cardOf(REVIEW, changed(REVIEW, /first-call-resolution: 84/, `first-call-resolution: ${actual}`)).kpis;
    expect(kpi).toEqual({ name: 'First-call resolution', actual: actual === '' ? undefined : `${actual} %`, target: '80 %', floor: '70 %', standing });
  });
});
