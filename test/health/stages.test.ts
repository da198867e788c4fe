import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/model/generated/types.ts';
import { DIMENSIONS, type Rule } from '../../src/rules/rule.ts';
import { ALL_WELL, documentOf, judgeReviews, reviewText, signRule } from './support.ts';

/** health.md, "By stage": which rules speak in which stage of a partnership's life. */
const RULES: readonly Rule[] = [
  signRule('measured', { kind: 'measured' }),
  signRule('judged', { kind: 'judged' }),
  signRule('paper', { kind: 'completeness' }),
  signRule('vet', { dimension: 'vetting', kind: 'completeness' }),
];

const SEEN = { measured: 'medium', judged: 'medium', paper: 'medium', vet: 'medium' } as const;

describe('the rules that speak', () => {
  it.each<[Stage, readonly string[]]>([
    ['candidate', ['vet']],
    ['onboarding', ['paper', 'vet']],
    ['active', ['measured', 'judged', 'paper']],
    ['recovery', ['measured', 'judged', 'paper']],
    ['exiting', ['measured', 'judged', 'paper']],
    ['ended', []],
  ])('of a partnership that is %s are %j', (stage, speaking) => {
    const { now } = judgeReviews(RULES, [SEEN], { charter: { stage } });
    expect(now.findings.map(({ rule }) => rule.id)).toEqual(speaking);
    const silent = [...now.outcomes].filter(([, { outcome }]) => outcome === 'not-applicable').map(([id]) => id);
    expect(silent).toEqual(RULES.map(({ id }) => id).filter((id) => !speaking.includes(id)));
  });
});

describe('a candidate', () => {
  const vetting = documentOf({ kind: 'vetting', partnership: 'a', name: 'A', date: '2025-01-10' });
  const rule = (id: string, word: 'fired' | 'clear' | 'unknown'): Rule => signRule(id, {
    dimension: 'vetting',
    kind: 'completeness',
    evaluate: (facts) => (word === 'fired'
      ? { outcome: 'fired', severity: 'high', reason: 'seen', at: [facts.vetted('date')] }
      : { outcome: word, reason: word }),
  });
  const judge = (rules: readonly Rule[], files: Readonly<Record<string, string>> = { 'vetting.md': vetting }) =>
    judgeReviews(rules, [], { charter: null, files, asOf: '2025-02-01' });

  it('is what a vetting alone makes', () => {
    expect(judge([]).stage).toBe('candidate');
  });

  it('is judged by its vetting alone', () => {
    expect(judge([...ALL_WELL, rule('a', 'clear')]).now.level).toBe('healthy');
    expect(judge([...ALL_WELL, rule('a', 'fired')]).now.level).toBe('at-risk');
  });

  it('is judged by its vetting in earnest: nothing there is mere paperwork', () => {
    expect(judge(['a', 'b', 'c'].map((id) => rule(id, 'fired'))).now.level).toBe('critical');
  });

  it('is unknown where the vetting answers too little', () => {
    expect(judge([rule('a', 'clear'), rule('b', 'unknown')]).now.level).toBe('unknown');
    expect(judge([]).now.level).toBe('unknown');
  });

  it('has the coverage of its vetting', () => {
    expect(judge([...ALL_WELL, rule('a', 'clear'), rule('b', 'unknown')]).now.coverage).toEqual({ answered: 1, applicable: 2 });
  });
});

describe('a partnership that begins', () => {
  it('is unknown at best until its first review', () => {
    const paper = DIMENSIONS.map((dimension) => signRule(`paper-in-${dimension}`, {
      dimension, kind: 'completeness', evaluate: () => ({ outcome: 'clear', reason: 'written down' }),
    }));
    const { now } = judgeReviews([...ALL_WELL, ...paper], [], { charter: { stage: 'onboarding' }, asOf: '2025-02-01' });
    expect(now.level).toBe('unknown');
  });

  it('is no better than its vetting', () => {
    const { now } = judgeReviews(RULES, [{ vet: 'high', paper: 'clear' }], { charter: { stage: 'onboarding' } });
    expect(now.level).toBe('at-risk');
    expect(now.vetting.level).toBe('at-risk');
  });
});

describe('the stage', () => {
  it('is the charter\'s', () => {
    expect(judgeReviews([], [{}], { charter: { stage: 'exiting' } }).stage).toBe('exiting');
  });

  it('is the review\'s where it says one', () => {
    const files = { 'reviews/x.md': reviewText('2025-02-10', {}, { stage: 'recovery' }) };
    expect(judgeReviews([], [{}], { files, asOf: '2025-03-01' }).stage).toBe('recovery');
  });

  it('without a charter is active', () => {
    expect(judgeReviews([], [{}], { charter: null }).stage).toBe('active');
  });

  it('of a partnership that has ended is no level: it is listed apart', () => {
    expect(judgeReviews([...ALL_WELL, signRule('sign')], [{ sign: 'critical' }], { charter: { stage: 'ended' } }).now).toMatchObject({ level: 'ended', findings: [] });
  });

  it('is that of each review, so that a rule begins to speak when its stage begins', () => {
    const files = {
      'reviews/a.md': reviewText('2025-01-10', { sign: 'medium' }, { stage: 'onboarding' }),
      'reviews/b.md': reviewText('2025-04-10', { sign: 'medium' }),
    };
    const { history } = judgeReviews([signRule('sign')], [], { files, asOf: '2025-05-01' });
    expect(history.map(({ findings }) => findings.map(({ severity }) => severity))).toEqual([['medium'], []]);
  });
});
