import { describe, expect, test } from 'vitest';
import { runSteps, type Reply, type Step } from '../../src/extension/wizard/steps.ts';

type Answers = Readonly<Record<string, string>>;

/** Steps that are answered by a script, and note what was asked. */
function wizard(script: readonly string[], only: Readonly<Record<string, (answers: Answers) => boolean>> = {}): { readonly steps: readonly Step<Answers>[]; readonly asked: string[] } {
  const left = [...script];
  const asked: string[] = [];
  const steps = ['a', 'b', 'c'].map((name): Step<Answers> => ({
    ask: async (answers, { step, total }): Promise<Reply<Answers>> => {
      asked.push(`${name} ${step}/${total}${answers[name] === undefined ? '' : ` (${answers[name]})`}`);
      const reply = left.shift() ?? 'cancelled';
      return reply === 'back' || reply === 'cancelled' ? reply : { answer: { ...answers, [name]: reply } };
    },
    ...(only[name] && { when: only[name] }),
  }));
  return { steps, asked };
}

describe('questions', () => {
  test('are asked one after the other, each with its number', async () => {
    const { steps, asked } = wizard(['1', '2', '3']);
    expect(await runSteps(steps, {})).toEqual({ a: '1', b: '2', c: '3' });
    expect(asked).toEqual(['a 1/3', 'b 2/3', 'c 3/3']);
  });

  test('are asked again on the way back, with what was answered', async () => {
    const { steps, asked } = wizard(['1', '2', 'back', 'back', '4', '5', '6']);
    expect(await runSteps(steps, {})).toEqual({ a: '4', b: '5', c: '6' });
    expect(asked).toEqual(['a 1/3', 'b 2/3', 'c 3/3', 'b 2/3 (2)', 'a 1/3 (1)', 'b 2/3 (2)', 'c 3/3']);
  });

  test('are left out where they need not be asked, on both ways, the first one too', async () => {
    const { steps, asked } = wizard(['1', 'back', '1', '3'], { b: ({ a }) => a === 'more' });
    expect(await runSteps(steps, {})).toEqual({ a: '1', c: '3' });
    expect(asked).toEqual(['a 1/2', 'c 2/2', 'a 1/2 (1)', 'c 2/2']);
    const other = wizard(['2', '3'], { a: () => false });
    expect(await runSteps(other.steps, {})).toEqual({ b: '2', c: '3' });
    expect(other.asked).toEqual(['b 1/2', 'c 2/2']);
  });

  test('come to nothing when one of them is left', async () => {
    for (const script of [[], ['1'], ['1', '2'], ['1', 'back']]) expect(await runSteps(wizard(script).steps, {})).toBeUndefined();
  });

  test('may be none', async () => {
    expect(await runSteps([], { a: 'known' })).toEqual({ a: 'known' });
  });
});
