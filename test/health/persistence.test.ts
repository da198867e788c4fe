import { describe, expect, it } from 'vitest';
import { defineSign } from '../../src/rules/shapes/sign.ts';
import { always } from '../../src/rules/conditions.ts';
import { dayOf, findingOf, findingsOf, judgeReviews, signRule, type Say } from './support.ts';

/** health.md, "Severity over time": persistence, carry. */
describe('a finding that persists', () => {
  it.each<[string, readonly Say[], string, number]>([
    ['is as bad as the rule says when it is new', ['low'], 'low', 1],
    ['is as bad as the rule says when it is new', ['medium'], 'medium', 1],
    ['is as bad as the rule says when it is new', ['high'], 'high', 1],
    ['is as bad as the rule says when it is new', ['critical'], 'critical', 1],
    ['rises from low at the second review in a row', ['low', 'low'], 'medium', 2],
    ['rises from medium at the second', ['medium', 'medium'], 'high', 2],
    ['does not rise from high at the second', ['high', 'high'], 'high', 2],
    ['rises from high at the third', ['high', 'high', 'high'], 'critical', 3],
    ['rises by one step at the most', ['low', 'low', 'low', 'low', 'low'], 'medium', 5],
    ['rises by one step at the most', ['medium', 'medium', 'medium', 'medium'], 'high', 4],
    ['has nowhere to rise from critical', ['critical', 'critical', 'critical'], 'critical', 3],
    ['counts reviews that were worse', ['high', 'medium', 'medium'], 'high', 3],
    ['does not count reviews that were less bad', ['low', 'medium'], 'medium', 1],
    ['does not count reviews that were less bad', ['medium', 'medium', 'high'], 'high', 1],
    ['does not rise when it has just fallen', ['medium', 'low'], 'low', 2],
    ['does not rise when it has just fallen, however long it lasts', ['high', 'high', 'high', 'medium'], 'medium', 4],
    ['rises again when it stays where it fell to', ['high', 'medium', 'medium'], 'high', 3],
    ['starts anew behind a clear answer', ['medium', 'clear', 'medium'], 'medium', 1],
    ['starts anew behind a clear answer', ['high', 'high', 'clear', 'high', 'high'], 'high', 2],
    ['keeps its streak across an unanswered review, which adds nothing', ['medium', '', 'medium'], 'high', 2],
    ['keeps its streak across unanswered reviews, however many', ['high', '', 'high', '', '', '', 'high'], 'critical', 3],
    ['keeps its streak while the question does not arise', ['medium', 'n/a', 'medium'], 'high', 2],
  ])('%s: %j', (_, series, severity, streak) => {
    expect(findingOf(series)).toMatchObject({ severity, streak, carried: false });
  });

  it.each<readonly [readonly Say[], string]>([
    [['low', 'low', 'low'], 'low'],
    [['high', 'high', 'high'], 'high'],
  ])('stays as it is when the rule does not escalate: %j', (series, severity) => {
    expect(findingOf(series, { escalates: false })).toMatchObject({ severity, streak: 3 });
  });

  it('says what the rule itself said, beside what it has become', () => {
    expect(findingOf(['medium', 'medium'])).toMatchObject({ base: 'medium', severity: 'high' });
  });

  it('says since when', () => {
    expect(findingOf(['clear', 'low', '', 'medium'])?.since).toBe(dayOf(1));
    expect(findingOf(['low', 'clear', 'low'])?.since).toBe(dayOf(2));
  });

  it('has a streak for each subject', () => {
    const found = findingsOf([{ a: 'medium', b: 'clear' }, { a: 'medium', b: 'medium' }]);
    expect(found.map(({ subject, severity, streak }) => [subject, severity, streak])).toEqual([['a', 'high', 2], ['b', 'medium', 1]]);
  });

  it('without a severity has none to raise', () => {
    expect(findingOf(['note', 'note', 'note'])).toMatchObject({ severity: null, streak: 3 });
  });

  it('is judged at every earlier review as of that review', () => {
    const { history } = judgeReviews([signRule('sign')], ['medium', 'medium', 'clear'].map((sign) => ({ sign: sign as Say })));
    expect(history.map(({ findings }) => findings.map(({ severity }) => severity))).toEqual([[], ['high'], ['medium']]);
  });
});

describe('a sign that is marked mild', () => {
  const rule = (severity: 'low' | 'medium' | 'high' | 'critical') => defineSign({
    id: 'vague-answers', title: '', dimension: 'value', severity, sign: 'a sign', appliesWhen: always,
    actions: [], sources: [], provenance: ['practice'], why: '', examples: { fires: [{}], clear: [{}] },
  });
  const seen = (intensity: string): string => [
    '---', 'kind: review', 'partnership: a', 'date: 2026-01-10',
    `signs: { vague-answers: { seen: true, evidence: heard twice, intensity: ${intensity} } }`, '---', '',
  ].join('\n');

  it.each([['critical', 'high'], ['high', 'medium'], ['medium', 'low'], ['low', 'low']] as const)('counts one step lower than %s: %s', (severity, lower) => {
    const judged = (intensity: string): unknown =>
      judgeReviews([rule(severity)], [], { asOf: '2026-02-01', files: { 'reviews/2026.md': seen(intensity) } }).now.findings[0]?.severity;
    expect(judged('mild')).toBe(lower);
    expect(judged('strong')).toBe(severity);
  });
});

describe('a finding that was not answered this time', () => {
  it.each<[readonly Say[], string, number]>([
    [['medium', ''], 'medium', 1],
    [['medium', '', ''], 'medium', 1],
    [['medium', 'medium', ''], 'high', 2],
    [['high', 'high', 'high', ''], 'critical', 3],
  ])('still stands, as bad as when it was last seen: %j', (series, severity, streak) => {
    expect(findingOf(series)).toMatchObject({ carried: true, severity, streak });
  });

  it('stands for two reviews, then nothing is known of it', () => {
    const rule = signRule('sign');
    const { now } = judgeReviews([rule], ['high', '', '', ''].map((sign) => ({ sign: sign as Say })));
    expect(now.findings).toEqual([]);
    expect(now.outcomes.get('sign')).toMatchObject({ outcome: 'unknown' });
  });

  it('is fired, and says when it was asked and when last seen', () => {
    const { now } = judgeReviews([signRule('sign')], [{ sign: 'low' }, { sign: '' }]);
    expect(now.outcomes.get('sign')).toEqual({
      outcome: 'fired',
      severity: 'low',
      reason: `not answered on ${dayOf(1)}; last seen ${dayOf(0)}: seen on ${dayOf(0)}`,
    });
  });

  it('points at the answer that is missing, then at the one that was given', () => {
    const places = findingOf(['low', ''])?.at ?? [];
    expect(places.map(({ document }) => document.path)).toEqual(['reviews/1.md', 'reviews/0.md']);
  });

  it('is ended by a clear answer only', () => {
    expect(findingOf(['high', 'clear'])).toBeUndefined();
    expect(findingOf(['high', '', 'clear'])).toBeUndefined();
  });

  it('is carried for its subject, whatever the others say', () => {
    const found = findingsOf([{ a: 'medium', b: 'low' }, { a: '', b: 'clear' }]);
    expect(found.map(({ subject, carried }) => [subject, carried])).toEqual([['a', true]]);
  });

  it('is carried when its subject is not mentioned any more', () => {
    expect(findingsOf([{ a: 'medium' }, { b: 'clear' }])).toMatchObject([{ subject: 'a', carried: true }]);
  });

  it('ends with an answer for the whole', () => {
    expect(findingsOf([{ a: 'medium' }, 'clear'])).toEqual([]);
  });

  it('is not carried where the question does not arise', () => {
    expect(findingOf(['medium', 'n/a'])).toBeUndefined();
  });
});
