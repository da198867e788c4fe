import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { answerOf, judgeChanged } from '../support/base.ts';

/** Every rule's own examples: they stand on its page, so they must be true. */
describe.each(RULES)('$id', (rule) => {
  it.each(rule.examples.fires.map((example, index) => ({ example, index })))('fires in its example $index', ({ example }) => {
    expect(answerOf(rule, example)).toMatchObject({ outcome: 'fired' });
  });

  it.each(rule.examples.clear.map((example, index) => ({ example, index })))('is clear in its example $index', ({ example }) => {
    const outcome = answerOf(rule, example);
    expect(outcome).toMatchObject({ outcome: 'clear' });
    expect(outcome.reason).not.toBe('');
  });
});

describe('the sound base partnership', () => {
  const { now } = judgeChanged({});

  it('has no finding but strengths', () => {
    const signs = now.findings.filter((finding) => finding.rule.dimension !== 'positive');
    expect(signs.map((finding) => `${finding.rule.id}: ${finding.reason}`)).toEqual([]);
  });

  it('answers every question that applies', () => {
    const unanswered = [...now.outcomes].filter(([, outcome]) => outcome.outcome === 'unknown');
    expect(unanswered.map(([id, outcome]) => `${id}: ${outcome.reason}`)).toEqual([]);
  });
});
