import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PortfolioService } from '../../src/service/portfolioService.ts';

const REVIEW = 'partnerships/a/review.md';
const CHARTER = 'partnerships/a/charter.md';

type Files = Readonly<Record<string, string>>;

const rows = (count: number, row: (index: number) => string): string => Array.from({ length: count }, (_, index) => `${row(index)}\n`).join('');
const charter = (front: string, body = ''): string => `---\nkind: charter\npartnership: a\nname: A\nstage: active\ntier: strategic\nstarted: 2024-01-01\n${front}---\n\n${body}`;
const review = (front: string, body = ''): string => `---\nkind: review\npartnership: a\nperiod: 2026-Q1\ndate: 2026-03-31\nauthor: alliance manager\n${front}---\n\n${body}`;

const parties = (count: number): string => `parties:\n${rows(count, (index) => `  party-${index}: { name: Party ${index}, role: partner }`)}`;
const kpis = (count: number): string => `kpis:\n${rows(count, (index) => `  kpi-${index}: { name: KPI ${index}, target: 4 }`)}`;

/** Documents in which there are so many of something. */
const LISTS: Readonly<Record<string, (count: number) => Files>> = {
  'parties': (count) => ({ [CHARTER]: charter(parties(count)), [REVIEW]: review('') }),
  'values of parties': (count) => ({ [CHARTER]: charter(parties(count)), [REVIEW]: review(`value:\n${rows(count, (index) => `  party-${index}: { got: 3, put: 4 }`)}`) }),
  'KPIs without a result': (count) => ({ [CHARTER]: charter(kpis(count)), [REVIEW]: review('') }),
  'results of KPIs': (count) => ({ [CHARTER]: charter(kpis(count)), [REVIEW]: review(`kpis:\n${rows(count, (index) => `  kpi-${index}: { actual: 3 }`)}`) }),
  'results of KPIs that are not there': (count) => ({ [CHARTER]: charter(kpis(count)), [REVIEW]: review(`kpis:\n${rows(count, (index) => `  kpo-${index}: { actual: 3 }`)}`) }),
  'issues': (count) => ({ [CHARTER]: charter(''), [REVIEW]: review(`issues:\n${rows(count, (index) => `  issue-${index}: { what: Matter ${index}, severity: high, opened: 2026-01-01 }`)}`) }),
  'actions': (count) => ({ [CHARTER]: charter(''), [REVIEW]: review(`actions:\n${rows(count, (index) => `  action-${index}: { what: Do ${index}, owner: nobody, due: 2026-02-01 }`)}`) }),
  'waivers': (count) => ({ [CHARTER]: charter(`waivers:\n${rows(count, (index) => `  - { rule: payments-late, subject: s-${index}, until: 2027-01-01, reason: bank, by: me }`)}`), [REVIEW]: review('') }),
  'responsibilities': (count) => ({ [CHARTER]: charter(`responsibilities:\n${rows(count, (index) => `  - { task: Task ${index}, owner: nobody }`)}`), [REVIEW]: review('') }),
  'fields that nobody knows': (count) => ({ [CHARTER]: charter(rows(count, (index) => `field-${index}: ${index}`)), [REVIEW]: review('') }),
  'links': (count) => ({ [CHARTER]: charter('', rows(count, (index) => `[a](gone-${index}.md)`)), [REVIEW]: review('') }),
  'links to headings': (count) => ({ [CHARTER]: charter('', rows(count, (index) => `[a](#heading-${index})`)), [REVIEW]: review('') }),
  'headings': (count) => ({ [CHARTER]: charter('', rows(count, (index) => `## Heading ${index}\n`)), [REVIEW]: review('') }),
  'blanks to fill': (count) => ({ [CHARTER]: charter('', rows(count, (index) => `{{say ${index}}}`)), [REVIEW]: review('') }),
  'paragraphs': (count) => ({ [CHARTER]: charter('', rows(count, (index) => `Text ${index} here.\n`)), [REVIEW]: review('') }),
};

/** More of something than what takes a fixed number of steps for each makes, and far less than what looks at all of them for each. */
const MOST = 6;

describe('four times as much takes some four times the steps:', { timeout: 120_000 }, () => {
  const session = new Session();
  beforeAll(async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  });
  afterAll(() => session.disconnect());

  /** How often any part of our code was gone through since this was asked last; no clock, so it is the same on every machine. */
  async function steps(): Promise<number> {
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const counts = result.filter(({ url }) => url.includes('/src/')).flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async function stepsFor(files: Files): Promise<number> {
    const service = new PortfolioService({ today: () => '2026-04-15', fileExists: () => false });
    await steps();
    for (const [path, text] of Object.entries(files)) service.setFile(path, text);
    JSON.stringify(service.report());
    return steps();
  }

  it.each(Object.entries(LISTS))('%s', async (_, files) => {
    await stepsFor(files(10));
    const [few, many] = [await stepsFor(files(400)), await stepsFor(files(1600))];
    expect(few).toBeGreaterThan(400);
    expect(many / few).toBeLessThan(MOST);
  });
});
