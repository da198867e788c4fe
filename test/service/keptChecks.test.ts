import { describe, expect, it } from 'vitest';
import type { PortfolioFile } from '../../src/model/portfolioFile.ts';
import { documentsIn } from '../../src/report/report.ts';
import type { CheckedPortfolio } from '../../src/report/checkResult.ts';
import { FilesRead } from '../../src/service/filesRead.ts';
import { judgedFrom } from '../../src/service/judgedApart.ts';
import { KeptChecks, latestCommit } from '../../src/service/keptChecks.ts';
import { serviceWith } from '../../src/service/portfolioAtHand.ts';
import type { PortfolioService, PortfolioServiceOptions } from '../../src/service/portfolioService.ts';
import { AS_OF, changedFiles } from '../support/base.ts';
import { historyOf } from '../support/history.ts';
import { MemoryCache } from '../support/memoryCache.ts';
import { overlay } from '../support/overlay.ts';

type Files = Readonly<Record<string, string>>;

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const CHARTER = 'partnerships/base/charter.md';

const BASE: Files = {
  ...changedFiles({ older: '{}' }),
  'partnerships/base/notes.md': '---\nkind: review\ndate: 2026-01-05\n---\n\n[the offer](offer.pdf)\n',
  'README.md': '# A portfolio\n',
};

const LINKED: Files = { ...BASE, [REVIEW]: `${BASE[REVIEW] ?? ''}\n[the minutes](minutes.pdf), [the charter](../charter.md)\n` };

interface World extends PortfolioServiceOptions {
  /** Files that are no text. */
  readonly others?: readonly string[];
}

const WORLD: World = { today: () => AS_OF };

/** What a run of a check does with a cache, and what it found; `service` is undefined when nobody looked into the files. */
function check(files: Files | readonly PortfolioFile[], { others = [], ...world }: World, cache: MemoryCache): { readonly checked: CheckedPortfolio; readonly service: PortfolioService | undefined; readonly judged: number } {
  const listed: readonly PortfolioFile[] = Array.isArray(files) ? files : Object.entries(files as Files).map(([path, text]) => ({ path, text }));
  const options = { ...world, fileExists: (path: string) => others.includes(path) || listed.some((file) => file.path === path) };
  let service: PortfolioService | undefined;
  const read = new FilesRead(cache);
  for (const file of listed) read.add(file);
  const kept = new KeptChecks({ options, get service() { return (service ??= serviceWith(listed, options)); } }, read, 'with-outcomes', cache);
  const known = kept.whole();
  if (known) return { checked: plain(known), service, judged: 0 };
  const made = (service ??= serviceWith(listed, options));
  const missing = made.health().partnerships.filter((one) => !kept.recall(one));
  for (const one of missing) kept.keep(one, judgedFrom(one, 'with-outcomes'));
  kept.finish();
  return { checked: plain(anew(made)), service, judged: missing.length };
}

function anew(service: PortfolioService): CheckedPortfolio {
  return { report: service.report(), documents: documentsIn(service.health()) };
}

function plain(checked: CheckedPortfolio): CheckedPortfolio {
  return JSON.parse(JSON.stringify(checked)) as CheckedPortfolio;
}

describe('a check of which something is kept', () => {
  it('looks into no file when nothing is new, and finds the same', () => {
    const cache = new MemoryCache();
    expect(latestCommit(cache)).toBeUndefined();
    const first = check(LINKED, WORLD, cache);
    expect(first.judged).toBe(1);
    const second = check(LINKED, WORLD, cache);
    expect(second.service).toBeUndefined();
    expect(second.checked).toEqual(first.checked);
    expect(second.checked.report.findings.map(({ rule, path }) => `${rule} ${path}`)).toContain(`broken-link ${REVIEW}`);
  });

  it.each<[string, Files, World, number]>([
    ['a text', { ...LINKED, [REVIEW]: overlay(LINKED[REVIEW] ?? '', 'pulse: { us: { trust: 1 } }') }, WORLD, 1],
    ['a document', { ...LINKED, 'partnerships/other/charter.md': '---\nkind: charter\npartnership: other\n---\n' }, WORLD, 2],
    ['a page that is none of ours', { ...LINKED, 'README.md': '# Another\n' }, WORLD, 0],
    ['the settings', { ...LINKED, 'partnership-health.yml': 'severity: { trust-low: off }\n' }, WORLD, 1],
    ['the day', LINKED, { today: () => '2027-04-15' }, 1],
    ['the day that is asked for', LINKED, { ...WORLD, asOf: '2026-01-01' }, 1],
    ['a commit of the charter', LINKED, { ...WORLD, history: historyOf({ [CHARTER]: [{ day: '2024-01-10', text: LINKED[CHARTER] ?? '' }] }) }, 1],
    ['what a link of a partnership leads to', LINKED, { ...WORLD, others: ['partnerships/base/reviews/minutes.pdf'] }, 1],
    ['what a link of another document leads to', LINKED, { ...WORLD, others: ['partnerships/base/offer.pdf'] }, 0],
  ])('judges what rests on it when %s is new', (_, files, world, judged) => {
    const cache = new MemoryCache();
    check(LINKED, WORLD, cache);
    const after = check(files, world, cache);
    expect(after.service).toBeDefined();
    expect(after.judged).toBe(judged);
    expect(after.checked).toEqual(check(files, world, new MemoryCache()).checked);
    const again = check(files, world, cache);
    expect(again.service).toBeUndefined();
    expect(again.checked).toEqual(after.checked);
  });

  it('knows a file that cannot be read from one that says the same', () => {
    const cache = new MemoryCache();
    const path = 'partnerships/base/reviews/2025-Q4.md';
    const listed = Object.entries(LINKED).map(([name, text]): PortfolioFile => ({ path: name, text }));
    check([...listed, { path, failure: { type: 'unreadable', message: 'permission denied' } }], WORLD, cache);
    const after = check([...listed, { path, text: 'unreadable' }], WORLD, cache);
    expect(after.judged).toBe(1);
  });
});
