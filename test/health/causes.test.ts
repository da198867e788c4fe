import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/rules/rule.ts';
import { ALL_WELL, judgeReviews, signRule, type Around, type Say } from './support.ts';

/** Rules of one cause: those that are subsumed are listed under the one that explains them, and weigh nothing. */
const RULES = [...ALL_WELL, signRule('cause', { subsumes: ['effect', 'other-effect'] }), signRule('effect'), signRule('other-effect')];

function judge(told: Readonly<Record<string, Say>>, around: Around = {}) {
  return judgeReviews(RULES, [told], around).now;
}

describe('a finding with the same cause as another', () => {
  it('is listed under it and keeps its outcome', () => {
    const { findings, outcomes } = judge({ cause: 'medium', effect: 'medium' });
    expect(findings.map(({ rule, subsumedBy }) => [rule.id, subsumedBy])).toEqual([['cause', undefined], ['effect', 'cause']]);
    expect(outcomes.get('effect')).toMatchObject({ outcome: 'fired', severity: 'medium' });
  });

  it.each<[Severity, Severity, Severity]>([['low', 'high', 'high'], ['high', 'low', 'high'], ['medium', 'critical', 'critical']])(
    'lends it its severity when that is higher: %s, %s', (cause, effect, severity) => {
      const found = judge({ cause, effect }).findings;
      expect(found.find(({ rule }) => rule.id === 'cause')?.severity).toBe(severity);
      expect(found.find(({ rule }) => rule.id === 'effect')?.severity).toBe(effect);
    },
  );

  it('counts once', () => {
    expect(judge({ cause: 'high', effect: 'high', 'other-effect': 'high' }).dimensions.value.level).toBe('at-risk');
  });

  it('counts by itself when the cause is not seen', () => {
    expect(judge({ cause: 'clear', effect: 'high' }).dimensions.value.level).toBe('at-risk');
  });

  it('is under a cause that is carried', () => {
    const { findings } = judgeReviews(RULES, [{ cause: 'low' }, { cause: '', effect: 'medium' }]).now;
    expect(findings.find(({ rule }) => rule.id === 'effect')?.subsumedBy).toBe('cause');
  });

  it('is not under a cause that is waived', () => {
    const waivers = [{ rule: 'cause', until: '2026-12-31', reason: 'it is known', by: 'managing director' }];
    const { findings, dimensions } = judge({ cause: 'high', effect: 'medium' }, { charter: { waivers } });
    expect(findings.find(({ rule }) => rule.id === 'effect')?.subsumedBy).toBeUndefined();
    expect(dimensions.value.level).toBe('watch');
  });

  it('lends nothing when it is waived itself', () => {
    const waivers = [{ rule: 'effect', until: '2026-12-31', reason: 'it is known', by: 'managing director' }];
    const { findings } = judge({ cause: 'low', effect: 'critical' }, { charter: { waivers } });
    expect(findings.find(({ rule }) => rule.id === 'cause')?.severity).toBe('low');
  });
});
