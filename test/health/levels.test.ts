import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension, type Level, type Rule } from '../../src/rules/rule.ts';
import { ALL_WELL, judgeReviews, signRule, type Around, type Say, type Told } from './support.ts';

/** health.md, "Levels": the table for a dimension, paperwork, the overall level, coverage. */
interface Sign {
  readonly say: Say;
  readonly dimension?: Dimension;
  readonly kind?: Rule['kind'];
  readonly weighs?: boolean;
}

/** A review in which signs are seen, everything else being well. */
function judge(signs: readonly Sign[], around: Around = {}) {
  const rules = signs.map(({ dimension = 'value', kind = 'measured', weighs = true }, index) => signRule(`sign-${index}`, { dimension, kind, weighs }));
  const told: Told = Object.fromEntries(signs.map(({ say }, index) => [`sign-${index}`, say]));
  return judgeReviews([...ALL_WELL, ...rules], [told], around).now;
}

const measured = (...says: readonly Say[]): readonly Sign[] => says.map((say) => ({ say }));
const paperwork = (...says: readonly Say[]): readonly Sign[] => says.map((say) => ({ say, kind: 'completeness' }));

describe('a dimension', () => {
  it.each<[readonly Sign[], Level]>([
    [[], 'healthy'],
    [measured('clear'), 'healthy'],
    [measured('low'), 'healthy'],
    [measured('low', 'low'), 'healthy'],
    [measured('low', 'low', 'low'), 'watch'],
    [measured('medium'), 'watch'],
    [measured('medium', 'medium'), 'watch'],
    [measured('medium', 'low', 'low'), 'watch'],
    [measured('medium', 'medium', 'medium'), 'at-risk'],
    [measured('high'), 'at-risk'],
    [measured('high', 'medium', 'medium'), 'at-risk'],
    [measured('high', 'high'), 'at-risk'],
    [measured('high', 'high', 'high'), 'critical'],
    [measured('critical'), 'critical'],
    [measured('note', 'note', 'note'), 'healthy'],
  ])('with %j is %s', (signs, level) => {
    expect(judge(signs).dimensions.value.level).toBe(level);
  });

  it('counts each subject of a rule', () => {
    expect(judge([{ say: { a: 'high', b: 'high', c: 'high' } }]).dimensions.value.level).toBe('critical');
  });

  it('counts the severity after persistence', () => {
    const rules = [...ALL_WELL, signRule('sign')];
    expect(judgeReviews(rules, [{ sign: 'medium' }, { sign: 'medium' }]).now.dimensions.value.level).toBe('at-risk');
  });

  it('counts what is carried', () => {
    const rules = [...ALL_WELL, signRule('sign')];
    expect(judgeReviews(rules, [{ sign: 'high' }, { sign: '' }]).now.dimensions.value.level).toBe('at-risk');
  });

  it('does not count what weighs nothing', () => {
    expect(judge([{ say: 'critical', weighs: false }]).dimensions.value.level).toBe('healthy');
  });

  it('counts only its own', () => {
    expect(judge([{ say: 'critical', dimension: 'delivery' }]).dimensions.value.level).toBe('healthy');
  });
});

describe('paperwork that is behind', () => {
  it.each<[readonly Sign[], Level]>([
    [paperwork('high'), 'at-risk'],
    [paperwork('high', 'high', 'high'), 'at-risk'],
    [paperwork('critical'), 'at-risk'],
    [paperwork('medium'), 'watch'],
    [paperwork('medium', 'medium', 'medium'), 'watch'],
    [paperwork('low', 'low', 'low'), 'watch'],
    [[...paperwork('medium'), ...measured('medium', 'medium')], 'watch'],
    [[...paperwork('medium'), ...measured('medium', 'medium', 'medium')], 'at-risk'],
    [[...paperwork('low'), ...measured('low', 'low')], 'watch'],
    [[...paperwork('high'), ...measured('high', 'high')], 'at-risk'],
    [[...paperwork('high'), ...measured('critical')], 'critical'],
  ])('%j is %s, and no worse', (signs, level) => {
    expect(judge(signs).dimensions.value.level).toBe(level);
  });

  it('does not count among three on watch', () => {
    const each = (kind: Rule['kind']): readonly Sign[] => (['value', 'delivery', 'commercial'] as const).map((dimension) => ({ say: 'medium', dimension, kind }));
    expect(judge(each('measured')).level).toBe('at-risk');
    expect(judge(each('completeness')).level).toBe('watch');
    expect(judge([...each('completeness').slice(1), ...each('measured').slice(0, 1)]).level).toBe('watch');
  });

  it('counts among three on watch where the dimension is on watch without it', () => {
    const signs = (['value', 'delivery', 'commercial'] as const).flatMap((dimension): readonly Sign[] => [
      { say: 'medium', dimension, kind: 'completeness' }, { say: 'medium', dimension },
    ]);
    expect(judge(signs).level).toBe('at-risk');
  });

  it('keeps a dimension that is on watch by both together from counting', () => {
    const signs = (['value', 'delivery', 'commercial'] as const).flatMap((dimension): readonly Sign[] => [
      { say: 'low', dimension, kind: 'completeness' }, { say: 'low', dimension }, { say: 'low', dimension },
    ]);
    expect(judge(signs).dimensions.value).toMatchObject({ level: 'watch', paperworkOnly: true });
    expect(judge(signs).level).toBe('watch');
  });
});

describe('the partnership', () => {
  const with_ = (levels: Partial<Record<Dimension, Say>>): Level =>
    judge(Object.entries(levels).map(([dimension, say]) => ({ dimension: dimension as Dimension, say }))).level;

  it.each<[Partial<Record<Dimension, Say>>, Level]>([
    [{}, 'healthy'],
    [{ value: 'low', delivery: 'low', commercial: 'low' }, 'healthy'],
    [{ value: 'medium' }, 'watch'],
    [{ value: 'medium', delivery: 'medium' }, 'watch'],
    [{ value: 'medium', delivery: 'medium', commercial: 'medium' }, 'at-risk'],
    [{ value: 'high' }, 'at-risk'],
    [{ value: 'high', delivery: 'high' }, 'at-risk'],
    [{ value: 'high', delivery: 'medium', commercial: 'medium' }, 'at-risk'],
    [{ value: 'high', delivery: 'high', commercial: 'high' }, 'critical'],
    [{ value: 'critical' }, 'critical'],
  ])('with %j is %s', (levels, level) => {
    expect(with_(levels)).toBe(level);
  });

  it('is healthy only when all six dimensions are', () => {
    for (const dimension of DIMENSIONS) {
      expect(judgeReviews(ALL_WELL.filter((rule) => rule.dimension !== dimension), [{}]).now.level).toBe('unknown');
    }
    expect(judgeReviews(ALL_WELL, [{}]).now.level).toBe('healthy');
  });

  it('shows bad news before missing data, and missing data before good news', () => {
    const rules = [...ALL_WELL.filter((rule) => rule.dimension !== 'delivery'), signRule('sign')];
    expect(judgeReviews(rules, [{ sign: 'medium' }]).now.level).toBe('watch');
    expect(judgeReviews(rules, [{ sign: 'clear' }]).now.level).toBe('unknown');
  });
});

describe('coverage', () => {
  /** Four core questions of one dimension. */
  const four = [0, 1, 2, 3].map((index) => signRule(`core-${index}`, { core: true, dimension: 'value' }));
  const rules = [...ALL_WELL.filter(({ dimension }) => dimension !== 'value'), ...four];
  const levelOf = (...says: readonly Say[]) => judgeReviews(rules, [Object.fromEntries(says.map((say, index) => [`core-${index}`, say]))]).now.dimensions.value;

  it.each<[readonly Say[], Level, number, number]>([
    [['clear', 'clear', 'clear', 'clear'], 'healthy', 4, 4],
    [['clear', 'clear', 'clear', ''], 'healthy', 3, 4],
    [['clear', 'clear', '', ''], 'unknown', 2, 4],
    [['clear', 'clear', '', 'n/a'], 'unknown', 2, 3],
    [['clear', 'n/a', 'n/a', 'n/a'], 'healthy', 1, 1],
    [['n/a', 'n/a', 'n/a', 'n/a'], 'unknown', 0, 0],
    [['low', 'low', 'clear', ''], 'healthy', 3, 4],
    [['medium', '', '', ''], 'watch', 1, 4],
    [['crash', 'clear', 'clear', 'clear'], 'healthy', 3, 4],
    [['crash', 'crash', 'clear', 'clear'], 'unknown', 2, 4],
  ])('of %j: %s, %d of %d answered', (says, level, answered, applicable) => {
    expect(levelOf(...says)).toMatchObject({ level, coverage: { answered, applicable } });
  });

  it('counts only core questions', () => {
    const { now } = judgeReviews([...ALL_WELL, signRule('sign')], [{ sign: '' }]);
    expect(now.coverage).toEqual({ answered: 6, applicable: 6 });
  });

  it('does not count what is carried as answered', () => {
    const core = signRule('sign', { core: true });
    const { now } = judgeReviews([core], [{ sign: 'low' }, { sign: '' }]);
    expect(now.coverage).toEqual({ answered: 0, applicable: 1 });
  });

  it('of the partnership is the sum over its dimensions', () => {
    expect(judgeReviews(rules, [{ 'core-0': 'clear', 'core-1': 'low' }]).now.coverage).toEqual({ answered: 7, applicable: 9 });
  });

  it('counts a rule with subjects as answered when one of them fires or all are clear', () => {
    const core = signRule('sign', { core: true });
    const answered = (say: Say): number => judgeReviews([core], [{ sign: say }]).now.coverage.answered;
    expect(answered({ a: 'low', b: '' })).toBe(1);
    expect(answered({ a: 'clear', b: '' })).toBe(0);
    expect(answered({ a: 'clear', b: 'clear' })).toBe(1);
    expect(answered({ a: 'clear', b: 'n/a' })).toBe(1);
  });
});

describe('an outcome', () => {
  const outcome = (say: Say): unknown => judgeReviews([signRule('sign')], [{ sign: say }]).now.outcomes.get('sign');

  it.each<[Say, string, string | null]>([
    ['high', 'fired', 'high'],
    ['note', 'fired', null],
    ['clear', 'clear', null],
    ['', 'unknown', null],
    ['n/a', 'not-applicable', null],
    [{ a: 'low', b: 'high', c: 'clear' }, 'fired', 'high'],
    [{ a: 'clear', b: '' }, 'unknown', null],
    [{ a: 'clear', b: 'n/a' }, 'clear', null],
    [{ a: 'n/a' }, 'not-applicable', null],
  ])('of %j is %s', (say, expected, severity) => {
    expect(outcome(say)).toMatchObject({ outcome: expected, severity });
  });

  it('of a rule that crashes is unknown, with the error, and costs nothing else', () => {
    const { now } = judgeReviews([signRule('sign'), signRule('other')], [{ sign: 'crash', other: 'high' }]);
    expect(now.outcomes.get('sign')).toEqual({ outcome: 'unknown', severity: null, reason: 'the rule failed: it broke' });
    expect(now.outcomes.get('other')).toMatchObject({ outcome: 'fired' });
  });

  it('of a rule that crashes is carried like any that is not answered', () => {
    expect(judgeReviews([signRule('sign')], [{ sign: 'high' }, { sign: 'crash' }]).now.findings).toMatchObject([{ severity: 'high', carried: true }]);
  });
});
