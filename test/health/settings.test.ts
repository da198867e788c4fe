import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { judgeChanged } from '../support/base.ts';
import { ALL_WELL, judgeReviews, signRule } from './support.ts';

/** What `partnership-health.yml` says of rules: off, another severity, another number. */
describe('a rule that is turned off', () => {
  const { now } = judgeReviews([...ALL_WELL, signRule('sign')], [{ sign: 'critical' }], { settings: { severity: { sign: 'off' } } });

  it('does not apply, and says why', () => {
    expect(now.outcomes.get('sign')).toEqual({ outcome: 'not-applicable', severity: null, reason: 'turned off in partnership-health.yml' });
    expect(now.level).toBe('healthy');
  });

  it('takes no part in the coverage', () => {
    const core = signRule('sign', { core: true });
    expect(judgeReviews([core], [{}], { settings: { severity: { sign: 'off' } } }).now.coverage).toEqual({ answered: 0, applicable: 0 });
  });
});

describe('another severity', () => {
  const judge = (say: 'low' | 'high' | 'note' | 'clear', severity: 'low' | 'high', reviews = 1) =>
    judgeReviews([signRule('sign')], Array.from({ length: reviews }, () => ({ sign: say })), { settings: { severity: { sign: severity } } }).now.findings[0];

  it('stands in place of the rule\'s own, in both directions', () => {
    expect(judge('low', 'high')?.severity).toBe('high');
    expect(judge('high', 'low')?.severity).toBe('low');
  });

  it('rises like any other when the finding persists', () => {
    expect(judge('high', 'low', 2)).toMatchObject({ base: 'low', severity: 'medium' });
  });

  it('makes no finding where there is none, and no severity for what has none', () => {
    expect(judge('clear', 'high')).toBeUndefined();
    expect(judge('note', 'high')?.severity).toBeNull();
  });
});

describe('another number', () => {
  it('stands in place of the rule\'s own default, for the whole history', () => {
    const rule = signRule('sign', {
      thresholds: { limit: { value: 5, says: 'things' } },
      evaluate: (facts, { thresholds }) => ({ outcome: 'clear', reason: `limit ${String((thresholds as Record<string, number>)['limit'])} on ${facts.date}` }),
    });
    const reasons = (settings: object) => judgeReviews([rule], [{}, {}], { settings }).history.map(({ outcomes }) => outcomes.get('sign')?.reason);
    expect(reasons({})).toEqual(['limit 5 on 2025-04-10', 'limit 5 on 2025-01-10']);
    expect(reasons({ thresholds: { sign: { limit: 3 } } })).toEqual(['limit 3 on 2025-04-10', 'limit 3 on 2025-01-10']);
  });

  it.each(RULES.flatMap(({ id, thresholds }) => Object.keys(thresholds).map((name) => [id, name] as const)))('is used by %s: %s', (id, name) => {
    const rule = RULES.find((one) => one.id === id);
    let read = false;
    const watched = new Proxy({}, { get: (_, key) => { read ||= key === name; return rule?.thresholds[key as never]?.value; } });
    for (const example of [...(rule?.examples.fires ?? []), ...(rule?.examples.clear ?? [])]) {
      const spied = rule && { ...rule, evaluate: (...[facts, context]: Parameters<typeof rule.evaluate>) => rule.evaluate(facts, { ...context, thresholds: watched }) };
      if (spied) expect(judgeChanged(example, RULES.map((one) => (one.id === id ? spied : one))).now.level).not.toBe('ended');
    }
    expect(read).toBe(true);
  });
});
