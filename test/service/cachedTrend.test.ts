import { describe, expect, it } from 'vitest';
import type { PortfolioFile } from '../../src/model/portfolioFile.ts';
import { cachedTrend } from '../../src/service/cachedTrend.ts';
import { serviceWith } from '../../src/service/portfolioAtHand.ts';
import type { PortfolioService, PortfolioServiceOptions } from '../../src/service/portfolioService.ts';
import { trendOf } from '../../src/service/timeline.ts';
import { AS_OF, BASE, changedFiles } from '../support/base.ts';
import { historyOf } from '../support/history.ts';
import { MemoryCache } from '../support/memoryCache.ts';
import { overlay } from '../support/overlay.ts';

type Files = Readonly<Record<string, string>>;

const THREE: Files = Object.fromEntries(['one', 'two', 'three'].flatMap((id) => Object.entries(changedFiles({ older: '{}' })).map(([path, text]) =>
  [path.replace('/base/', `/${id}/`), text.replace('partnership: base', `partnership: ${id}`)])));

const OPTIONS: PortfolioServiceOptions = { today: () => AS_OF };

function listed(files: Files): readonly PortfolioFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

function serviceOf(files: Files, options: PortfolioServiceOptions = OPTIONS): PortfolioService {
  return serviceWith(listed(files), options);
}

const REVIEW = 'partnerships/one/reviews/2026-Q1.md';
const CHARTER = 'partnerships/one/charter.md';

describe('a trend that is kept', () => {
  it.each<[string, Files, PortfolioServiceOptions, number]>([
    ['nothing', THREE, OPTIONS, 0],
    ['an edit', { ...THREE, [REVIEW]: overlay(THREE[REVIEW] ?? '', 'pulse: { us: { trust: 1 } }') }, OPTIONS, 1],
    ['a review that came', { ...THREE, 'partnerships/one/reviews/2025-Q2.md': overlay(THREE[REVIEW] ?? '', 'period: 2025-Q2\ndate: 2025-07-03') }, OPTIONS, 1],
    ['a review that went', Object.fromEntries(Object.entries(THREE).filter(([path]) => path !== REVIEW)), OPTIONS, 1],
    ['a document that went to another partnership', { ...THREE, [REVIEW]: (THREE[REVIEW] ?? '').replace('partnership: one', 'partnership: two') }, OPTIONS, 2],
    ['a note that is none of ours', { ...THREE, 'notes.md': '# Notes\n' }, OPTIONS, 0],
    ['another day', THREE, { today: () => '2027-04-15' }, 3],
    ['other settings', { ...THREE, 'partnership-health.yml': 'severity: { trust-low: off }\n' }, OPTIONS, 3],
    ['a folder that is left out', { ...THREE, 'partnership-health.yml': 'exclude: [partnerships/two/**]\n' }, OPTIONS, 2],
    ['commits of a charter', THREE, { ...OPTIONS, history: historyOf({ [CHARTER]: [{ day: '2024-01-10', text: overlay(BASE.charter, 'partnership: one\nkpis: { first-call-resolution: { floor: 84 } }') }] }) }, 3],
  ])('is after %s what it would be from the beginning', (_, files, options, made) => {
    const cache = new MemoryCache();
    cachedTrend(serviceOf(THREE), cache);
    expect(cache.made).toBe(3);
    cache.made = 0;
    expect(cachedTrend(serviceOf(files, options), cache)).toEqual(trendOf(serviceOf(files, options)));
    expect(cache.made).toBe(made);
    expect(cachedTrend(serviceOf(files, options), cache)).toEqual(trendOf(serviceOf(files, options)));
    expect(cache.made).toBe(made);
  });

  it('is judged anew after another commit of the charter', () => {
    const cache = new MemoryCache();
    const older = { day: '2024-01-10', text: THREE[CHARTER] ?? '' };
    const newer = { day: '2026-03-01', text: overlay(THREE[CHARTER] ?? '', 'kpis: { first-call-resolution: { floor: 79 } }') };
    cachedTrend(serviceOf(THREE, { ...OPTIONS, history: historyOf({ [CHARTER]: [older] }) }), cache);
    cache.made = 0;
    const options = { ...OPTIONS, history: historyOf({ [CHARTER]: [older, newer] }) };
    expect(cachedTrend(serviceOf(THREE, options), cache)).toEqual(trendOf(serviceOf(THREE, options)));
    expect(cache.made).toBe(1);
  });

  it('is judged anew with a file that cannot be read', () => {
    const path = 'partnerships/one/reviews/2025-Q1.md';
    for (const file of [{ path, failure: { type: 'unreadable', message: 'permission denied' } }, { path, text: `---\n${'long '.repeat(300_000)}` }] satisfies readonly PortfolioFile[]) {
      const cache = new MemoryCache();
      cachedTrend(serviceOf(THREE), cache);
      cache.made = 0;
      const files = [...listed(THREE), file];
      expect(cachedTrend(serviceWith(files, OPTIONS), cache)).toEqual(trendOf(serviceWith(files, OPTIONS)));
      expect(cachedTrend(serviceWith(files, OPTIONS), cache).partnerships.map(({ level }) => level)).toContain('unknown');
      expect(cache.made).toBe(1);
    }
  });
});
