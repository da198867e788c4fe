import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/report/paint.ts';
import { courseOf } from '../../src/report/trend/course.ts';
import { trendCsv } from '../../src/report/trend/trendCsv.ts';
import { trendMarkdown } from '../../src/report/trend/trendMarkdown.ts';
import { trendDetails } from '../../src/report/trend/trendText.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { trendOf } from '../../src/service/timeline.ts';
import type { Trend } from '../../src/model/generated/types.ts';
import { AS_OF, BASE, changedFiles, type Changes } from '../support/base.ts';
import { historyOf } from '../support/history.ts';
import { overlay } from '../support/overlay.ts';
import { schemaErrors } from '../support/schemaErrors.ts';

/** The trend of the base partnership with changes, and with what its charter was before. */
function trendWith(changes: Changes, charterBefore?: string): Trend {
  const files = changedFiles({ older: '{}', ...changes });
  const charter = files['partnerships/base/charter.md'] ?? BASE.charter;
  const committed = charterBefore === undefined ? {} : { history: historyOf({ 'partnerships/base/charter.md': [
    { day: '2024-01-10', text: overlay(BASE.charter, charterBefore) }, { day: '2026-02-10', text: charter },
  ] }) };
  const service = new PortfolioService({ today: () => AS_OF, ...committed });
  for (const [path, text] of Object.entries(files)) service.setFile(path, text);
  return trendOf(service);
}

describe('a trend', () => {
  it('has the shape that its schema promises', () => {
    for (const trend of [trendWith({}), trendWith({ review: null, previous: null, older: '{}' }), trendWith({ review: 'kpis: { first-call-resolution: 60 }' }, 'kpis: { first-call-resolution: { floor: 75 } }')]) {
      expect(schemaErrors('trend.schema.json', trend)).toEqual([]);
    }
  });

  it('judges each review by the charter of its day', () => {
    const [base] = trendWith({}, 'kpis: { first-call-resolution: { target: 95, floor: 85 } }').partnerships;
    expect(base?.kpis[0]?.series.map(({ date, target, floor, position }) => [date, target, floor, position])).toEqual([
      ['2025-10-06', 95, 85, -0.2], ['2026-01-08', 95, 85, -0.2], ['2026-04-02', 80, 70, 1.4],
    ]);
    // Easier right after it was missed: that is a finding of its own.
    expect(base?.reviews.map(({ level }) => level)).toEqual(['at-risk', 'at-risk', 'watch']);
    // A lower bar is no better result.
    expect(base?.reviews.at(-1)?.gone.map(({ rule, change }) => `${rule} ${change}`)).toContain('kpi-attainment redefined');
  });

  it('keeps a finding that nobody looks at any more, and does not call it resolved', () => {
    const [base] = trendWith({ older: 'pulse: { us: { respect: 2 } }', previous: 'pulse: null', review: 'pulse: null' }).partnerships;
    const told = base?.reviews.map(({ findings, gone }) => [...findings, ...gone].filter(({ rule }) => rule === 'respect-low').map(({ change, carried }) => `${change}${carried ? ', carried' : ''}`));
    expect(told).toEqual([['new'], ['persisting, carried'], ['persisting, carried']]);
  });

  it('says when it had to take the charter of today', () => {
    expect(trendWith({}).partnerships[0]?.reviews.map(({ charter }) => charter)).toEqual(['today', 'today', 'today']);
    expect(trendWith({}, '{}').partnerships[0]?.reviews.map(({ charter }) => charter)).toEqual(['as-it-stood', 'as-it-stood', 'as-it-stood']);
    expect(trendWith({ charter: null }).partnerships[0]?.reviews.map(({ charter }) => charter)).toEqual(['none', 'none', 'none']);
  });
});

describe('what became of a finding', () => {
  it('is lasting, and not worse, when it weighs more only because it is still there', () => {
    const [base] = trendWith({ previous: 'pulse: { us: { respect: 2 } }', review: 'pulse: { us: { respect: 2 } }' }).partnerships;
    const told = base?.reviews.at(-1)?.findings.find(({ rule }) => rule === 'respect-low');
    expect([told?.change, told?.severity, told?.streak]).toEqual(['lasting', 'high', 2]);
  });

  it('is told of the newest review as of its own day, and beside it of today', () => {
    const [base] = trendWith({ review: 'actions: { A-1: { due: 2026-04-10 } }' }).partnerships;
    expect(base?.reviews.at(-1)?.findings.map(({ rule }) => rule)).not.toContain('action-overdue');
    expect(base?.now.findings.map(({ rule, change }) => `${rule} ${change}`)).toContain('action-overdue new');
  });

  it('of a target that was eased after the newest review does not turn that review green', () => {
    const missed = 'kpis: { first-call-resolution: 72 }';
    const [base] = trendWith({ review: missed, charter: 'kpis: { first-call-resolution: { target: 72 } }' }, '{}').partnerships;
    expect(base?.reviews.at(-1)?.findings.map(({ rule }) => rule)).not.toContain('kpi-attainment');
    const service = new PortfolioService({ today: () => '2026-05-20', history: historyOf({ 'partnerships/base/charter.md': [
      { day: '2024-01-10', text: BASE.charter }, { day: '2026-05-10', text: overlay(BASE.charter, 'kpis: { first-call-resolution: { target: 72 } }') },
    ] }) });
    for (const [path, text] of Object.entries(changedFiles({ review: missed, charter: 'kpis: { first-call-resolution: { target: 72 } }' }))) service.setFile(path, text);
    const [eased] = trendOf(service).partnerships;
    expect(eased?.reviews.at(-1)?.findings.map(({ rule }) => rule)).toContain('kpi-attainment');
    expect(eased?.now.gone.map(({ rule, change }) => `${rule} ${change}`)).toContain('kpi-attainment redefined');
  });
});

describe('where a partnership is going', () => {
  it.each([
    [['healthy', 'watch', 'at-risk'], 'declining'],
    [['critical', 'at-risk', 'at-risk'], 'improving'],
    [['watch', 'watch'], 'steady'],
    [['watch', 'healthy', 'watch'], 'mixed'],
    [['watch'], 'unknown'],
    [['unknown', 'healthy'], 'unknown'],
    // What is not known is passed over.
    [['healthy', 'unknown', 'watch'], 'declining'],
    // Only the newest five reviews count.
    [['healthy', 'watch', 'watch', 'watch', 'watch', 'watch'], 'steady'],
    [['healthy', 'watch', 'watch', 'watch', 'watch'], 'declining'],
  ] as const)('%j is %s', (levels, course) => {
    expect(courseOf(levels)).toBe(course);
  });
});

describe('a trend for people and spreadsheets', () => {
  it('has a line for each number, which is no formula', () => {
    const trend = trendWith({ charter: 'kpis: { first-call-resolution: { unit: "=cmd" } }', review: 'actions: { A-1: { what: \'a "quoted", thing\', due: 2026-04-01 } }' });
    const lines = trendCsv(trend).split('\r\n');
    expect(lines[0]).toBe('partnership,date,period,what,name,value,unit,target,floor,severity,reason');
    expect(lines).toContain("base,2026-04-02,2026-Q1,kpi,first-call-resolution,84,'=cmd,80,70,,");
    expect(lines).toContain('base,2026-04-02,2026-Q1,level,overall,watch,,,,,');
    expect(lines.filter((line) => line.includes('action-overdue'))).toEqual([
      'base,2026-04-02,2026-Q1,finding,action-overdue,new,,,,medium,"1 action past its day: a ""quoted"", thing (Ally, due 2026-04-01, 1 day ago)"',
    ]);
  });

  it('is Markdown in which no text of a document is markup', () => {
    const text = trendMarkdown(trendWith({ charter: 'name: "A *bold* | name"', review: 'kpis: { first-call-resolution: 60 }' }));
    expect(text).toContain('## A \\*bold\\* \\| name: at risk, declining');
    expect(text).toContain('| First-call resolution % | ██▁ | 83 | 83 | 60 | below floor; target 80 %, floor 70 % |');
    expect(text).toContain('- **new**, high: First-call resolution is 60 %, target 80 %, floor 70 %: worse than the floor (kpi-attainment first-call-resolution)');
    expect(text).toContain('### Now, as of 2026-04-15: at risk');
  });

  it('shows as many reviews as there is room for, and says how many there are more', () => {
    const trend = trendWith({});
    const [base] = trend.partnerships;
    const text = base ? trendDetails(trend, base, PLAIN, 40) : '';
    expect(text).toContain('… and 2 earlier');
    expect(text).not.toMatch(/^level .*healthy .*healthy .*healthy/m);
  });
});
