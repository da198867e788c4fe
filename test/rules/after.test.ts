import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { fired, type Rule } from '../../src/rules/rule.ts';
import { judgeReviews, signRule } from '../health/support.ts';
import { judgeChanged } from '../support/base.ts';

/** Rules that ask what others have found: `after`. */
const ASKING = RULES.filter((rule) => rule.after);

/** A rule that fires where another one did, and says when it looked. */
function follower(id: string, followed: string, when: 'now' | 'previous' = 'now'): Rule {
  return signRule(id, {
    after: [followed],
    evaluate: (facts, { verdictsOf }) => {
      const said = verdictsOf(followed, when).map(({ outcome }) => outcome).join();
      return said === 'fired' ? fired('low', `${followed} fired`, [facts.reviewed('date')]) : { outcome: 'unknown', reason: `${followed}: ${said}` };
    },
  });
}

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

function found(rules: readonly Rule[], reviews: Parameters<typeof judgeReviews>[1]): readonly string[] {
  return judgeReviews(rules, reviews).now.findings.map(({ rule }) => rule.id).sort();
}

describe('a rule that follows another', () => {
  const chain = [signRule('first'), follower('second', 'first'), follower('third', 'second')];

  it.each(permutations(chain).map((rules) => ({ order: rules.map(({ id }) => id).join(', '), rules })))('sees it judged when the registry says $order', ({ rules }) => {
    expect(found(rules, [{ first: 'low' }])).toEqual(['first', 'second', 'third']);
    expect(found(rules, [{ first: 'clear' }])).toEqual([]);
  });

  it.each(permutations([signRule('first'), follower('second', 'first', 'previous')]))('sees what it said the time before, and nothing at the first review', (...rules) => {
    expect(found(rules, [{ first: 'low' }, { first: 'clear' }])).toEqual(['second']);
    expect(found(rules, [{ first: 'low' }])).toEqual(['first']);
  });

  it('sees nothing of a rule that is turned off, or that is not there', () => {
    const settings = { severity: { first: 'off' as const } };
    expect(judgeReviews(chain, [{ first: 'low' }], { settings }).now.outcomes.get('second')?.reason).toBe('first: not-applicable');
    expect(judgeReviews([follower('second', 'first')], [{}]).now.outcomes.get('second')?.reason).toBe('first: ');
  });

  it('may be judged after the levels as well, and follow a rule that is', () => {
    const late = (rule: Rule): Rule => ({ ...rule, judgedAfterLevels: true });
    for (const rules of permutations([signRule('first'), late(follower('second', 'first')), late(follower('third', 'second'))])) {
      expect(found(rules, [{ first: 'low' }])).toEqual(['first', 'second', 'third']);
    }
  });
});

describe('the rules that follow others', () => {
  it('are there, so that the tests below say something', () => {
    expect(ASKING.map(({ id }) => id)).toContain('silence-then-terms');
  });

  it('name rules that exist, and not themselves', () => {
    expect(strayNames(RULES)).toEqual([]);
  });

  it('do not follow each other in a circle', () => {
    expect(circlesIn(RULES)).toEqual([]);
  });

  it('follow no rule that is judged after the levels, which rest on them, unless they are so themselves', () => {
    expect(tooEarly(RULES)).toEqual([]);
  });

  it.each(RULES)('$id asks only for what it names', (rule) => {
    const asked = new Set<string>();
    const listening: Rule = {
      ...rule,
      evaluate: (facts, context) => rule.evaluate(facts, {
        ...context,
        verdictsOf: (id, when) => {
          asked.add(id);
          return context.verdictsOf(id, when);
        },
      }),
    };
    const rules = RULES.map((other) => (other === rule ? listening : other));
    for (const example of [...rule.examples.fires, ...rule.examples.clear]) void judgeChanged(example, rules).now.outcomes.get(rule.id);
    expect([...asked].sort()).toEqual([...rule.after ?? []].sort());
  });
});

describe('what is refused', () => {
  it('is a circle, however long', () => {
    const three = [follower('a', 'b'), follower('b', 'c'), follower('c', 'a'), follower('d', 'a'), signRule('e')];
    expect(circlesIn(three)).toEqual(['a after b after c after a', 'b after c after a after b', 'c after a after b after c']);
    expect(circlesIn([follower('a', 'b'), follower('b', 'c'), signRule('c')])).toEqual([]);
  });

  it('is a rule that follows itself, or nobody', () => {
    expect(strayNames([follower('a', 'a'), follower('b', 'gone')])).toEqual(['a after a', 'b after gone']);
  });

  it('is an early rule after a late one', () => {
    expect(tooEarly([follower('a', 'late'), signRule('late', { judgedAfterLevels: true })])).toEqual(['a after late']);
  });
});

function strayNames(rules: readonly Rule[]): readonly string[] {
  const ids = new Set(rules.map(({ id }) => id));
  return pairsOf(rules).filter(([id, followed]) => id === followed || !ids.has(followed)).map(describePair);
}

function tooEarly(rules: readonly Rule[]): readonly string[] {
  const late = new Set(rules.filter(({ judgedAfterLevels }) => judgedAfterLevels).map(({ id }) => id));
  return pairsOf(rules).filter(([id, followed]) => late.has(followed) && !late.has(id)).map(describePair);
}

function pairsOf(rules: readonly Rule[]): readonly (readonly [string, string])[] {
  return rules.flatMap(({ id, after = [] }) => after.map((followed) => [id, followed] as const));
}

function describePair([id, followed]: readonly [string, string]): string {
  return `${id} after ${followed}`;
}

/** Every way from a rule back to itself, told from each rule on it. */
function circlesIn(rules: readonly Rule[]): readonly string[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const walk = (way: readonly string[]): readonly string[] => (byId.get(way.at(-1) ?? '')?.after ?? []).flatMap((next) => {
    if (next === way[0]) return [[...way, next].join(' after ')];
    return way.includes(next) ? [] : walk([...way, next]);
  });
  return rules.flatMap(({ id }) => walk([id]));
}
