import { describe, expect, it } from 'vitest';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { changedFiles } from '../support/base.ts';
import { ALL_WELL, dayOf, judgeReviews, signRule, type Say } from './support.ts';

/** A waiver names a rule, a reason, who and until when; what it covers is shown as waived, never hidden. */
const RULES = [...ALL_WELL, signRule('sign')];

interface WaiverChanges {
  readonly rule?: string;
  readonly until?: string;
  readonly subject?: string;
}

function judge(say: Say, waiver: WaiverChanges, asOf = '2025-02-01') {
  const waivers = [{ rule: 'sign', until: '2025-03-31', reason: 'a new bank', by: 'managing director', ...waiver }];
  return judgeReviews(RULES, [{ sign: say }], { charter: { waivers }, asOf }).now;
}

describe('a waived finding', () => {
  it('is there, is waived, and weighs nothing', () => {
    const now = judge('critical', {});
    expect(now.findings).toMatchObject([{ severity: 'critical', waiver: { by: 'managing director', reason: 'a new bank' } }]);
    expect(now.outcomes.get('sign')).toMatchObject({ outcome: 'waived', severity: null });
    expect(now.level).toBe('healthy');
  });

  it('is waived to the last day, and back on the next', () => {
    expect(judge('high', {}, '2025-03-31').level).toBe('healthy');
    expect(judge('high', {}, '2025-04-01').level).toBe('at-risk');
  });

  it('is waived for one subject where the waiver names one', () => {
    const now = judge({ a: 'high', b: 'medium' }, { subject: 'a' });
    expect(now.findings.map(({ subject, waiver }) => [subject, waiver !== undefined])).toEqual([['a', true], ['b', false]]);
    expect(now.outcomes.get('sign')).toMatchObject({ outcome: 'fired', severity: 'medium' });
    expect(now.level).toBe('watch');
  });

  it('is waived for every subject where it names none', () => {
    expect(judge({ a: 'high', b: 'medium' }, {}).outcomes.get('sign')).toMatchObject({ outcome: 'waived' });
  });

  it('of another rule is none', () => {
    expect(judge('high', { rule: 'other' }).level).toBe('at-risk');
  });

  it('goes on with its streak, so that it comes back as old as it is', () => {
    const waivers = [{ rule: 'sign', until: dayOf(1), reason: 'a new bank', by: 'managing director' }];
    const { now } = judgeReviews(RULES, [{ sign: 'medium' }, { sign: 'medium' }, { sign: 'medium' }], { charter: { waivers } });
    expect(now.findings).toMatchObject([{ severity: 'high', streak: 3, waiver: undefined }]);
  });

  it('is waived at an earlier review by what held on its day', () => {
    const waivers = [{ rule: 'sign', until: dayOf(0), reason: 'a new bank', by: 'managing director' }];
    const { history } = judgeReviews(RULES, [{ sign: 'high' }, { sign: 'high' }], { charter: { waivers } });
    expect(history.map(({ level }) => level)).toEqual(['at-risk', 'healthy']);
  });
});

describe('a waiver in the document', () => {
  function mistakes(waiver: string, charter = ''): readonly string[] {
    const service = new PortfolioService({ today: () => '2026-04-15' });
    for (const [path, text] of Object.entries(changedFiles({ charter: `waivers: [${waiver}]\n${charter}` }))) service.setFile(path, text);
    return service.report().findings.filter(({ rule }) => rule.endsWith('-waiver')).map(({ rule }) => rule);
  }

  it.each([
    ['used', '{ rule: involvement-undefined, until: 2026-04-15, reason: r, by: b }', 'involvement:', []],
    ['expired', '{ rule: involvement-undefined, until: 2026-04-14, reason: r, by: b }', 'involvement:', ['expired-waiver']],
    ['expired, its finding being gone', '{ rule: involvement-undefined, until: 2026-04-14, reason: r, by: b }', '', ['expired-waiver']],
    ['unused', '{ rule: involvement-undefined, until: 2026-04-15, reason: r, by: b }', '', ['unused-waiver']],
    ['unused for its subject', '{ rule: involvement-undefined, subject: ally, until: 2026-04-15, reason: r, by: b }', 'involvement:', ['unused-waiver']],
  ])('that is %s', (_, waiver, charter, expected) => {
    expect(mistakes(waiver, charter)).toEqual(expected);
  });
});
