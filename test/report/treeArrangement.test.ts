import { describe, expect, it } from 'vitest';
import type { HealthLevel, Tier } from '../../src/model/generated/types.ts';
import { arrange, countPartnerships, isFiltering, type Arrangement } from '../../src/report/treeArrangement.ts';
import type { TreeNode } from '../../src/report/treeNode.ts';

const EVERYTHING: Arrangement = { grouping: 'none', sorting: 'level', levels: [], text: '' };

function node(part: Partial<TreeNode> & Pick<TreeNode, 'id' | 'kind'>): TreeNode {
  const label = part.label ?? part.id;
  return { label, spoken: label, children: [], ...part };
}

interface Known {
  readonly tier?: Tier;
  readonly lastReview?: string;
  readonly answered?: number;
}

function partnership(id: string, level: HealthLevel, { answered = 1, ...known }: Known = {}, children: readonly TreeNode[] = []): TreeNode {
  return node({ id, kind: 'partnership', level, partnership: id, label: id.toUpperCase(), summary: { answered, problems: 0, ...known }, children });
}

const late = node({ id: 'a/commercial/late', kind: 'finding', label: 'The partner pays 34 days late', description: 'high · payments-late' });
const quiet = node({ id: 'a/commercial/quiet', kind: 'finding', label: 'Nobody answers', description: 'low · unresponsive' });
const commercial = node({ id: 'a/commercial', kind: 'dimension', label: 'Payments', children: [late, quiet] });
const tree = [
  partnership('d', 'healthy', { tier: 'strategic', lastReview: '2026-09-30' }),
  partnership('a', 'watch', { tier: 'tactical', lastReview: '2026-06-30', answered: 0.5 }, [commercial]),
  partnership('c', 'critical', { lastReview: '2026-07-03', answered: 0.9 }),
  partnership('b', 'critical', { tier: 'strategic', answered: 0.1 }),
  node({ id: '*', kind: 'dimension', label: 'Across all partnerships', children: [node({ id: '*/gap', kind: 'finding', label: 'No partner covers payments' })] }),
];

const outline = (nodes: readonly TreeNode[]): string => nodes.map(({ label, children }) => (children.length > 0 ? `${label}(${outline(children)})` : label)).join(' ');
const shown = (part: Partial<Arrangement>): string => outline(arrange(tree, { ...EVERYTHING, ...part }));
const ids = (part: Partial<Arrangement>): readonly string[] => arrange(tree, { ...EVERYTHING, ...part }).map(({ id }) => id);

describe('partnerships are sorted', () => {
  it.each([
    ['level', ['b', 'c', 'a', 'd']],
    ['name', ['a', 'b', 'c', 'd']],
    ['review', ['b', 'a', 'c', 'd']],
    ['coverage', ['b', 'a', 'c', 'd']],
  ] as const)('by %s, and what is across them comes last', (sorting, expected) => {
    expect(ids({ sorting })).toEqual([...expected, '*']);
  });
});

describe('partnerships are grouped', () => {
  it('by level, the worst first, each group with its number and unfolded', () => {
    expect(ids({ grouping: 'level' })).toEqual(['level:critical', 'level:watch', 'level:healthy', '*']);
    expect(arrange(tree, { ...EVERYTHING, grouping: 'level' })[0]).toMatchObject({ kind: 'group', level: 'critical', label: 'Critical', description: '2', spoken: 'Critical, 2 partnerships', unfolded: true });
  });

  it('by tier, the most important first, those without one last', () => {
    expect(shown({ grouping: 'tier', sorting: 'name' })).toBe('Strategic(B D) Tactical(A(Payments(The partner pays 34 days late Nobody answers))) No tier(C) Across all partnerships(No partner covers payments)');
  });

  it('without losing one or showing one twice', () => {
    for (const grouping of ['none', 'level', 'tier'] as const) expect(countPartnerships(arrange(tree, { ...EVERYTHING, grouping }))).toBe(4);
  });
});

describe('a filter', () => {
  it('by level leaves partnerships of these levels alone', () => {
    expect(ids({ levels: ['critical', 'healthy'] })).toEqual(['b', 'c', 'd']);
    expect(ids({ levels: ['ended'] })).toEqual([]);
  });

  it('by text leaves the lines that have all of its words, and what they are in', () => {
    expect(shown({ text: ' LATE  34 ' })).toBe('A(Payments(The partner pays 34 days late))');
    expect(shown({ text: 'late nobody' })).toBe('');
    expect(shown({ text: 'unresponsive' })).toBe('A(Payments(Nobody answers))');
  });

  it('by the name of a partnership shows all of it', () => {
    expect(shown({ text: 'a' })).toContain('A(Payments(The partner pays 34 days late Nobody answers))');
  });

  it('by the name of a dimension does not show that of every partnership', () => {
    expect(shown({ text: 'payments' })).toBe('A(Payments(The partner pays 34 days late)) Across all partnerships(No partner covers payments)');
  });

  it('shows what it found unfolded, under another id than without it', () => {
    const [found] = arrange(tree, { ...EVERYTHING, text: 'late' });
    expect(found).toMatchObject({ unfolded: true, partnership: 'a' });
    expect(found?.id).not.toBe('a');
    expect(found?.children[0]?.children[0]).toEqual(late);
  });

  it('never hides that something went wrong', () => {
    const failure = node({ id: 'failure', kind: 'message', label: 'This folder could not be judged' });
    expect(arrange([failure], { ...EVERYTHING, levels: ['critical'], text: 'nothing' })).toEqual([failure]);
  });

  it('is one only when it hides something', () => {
    expect(isFiltering(EVERYTHING)).toBe(false);
    expect(isFiltering({ ...EVERYTHING, text: '  ' })).toBe(false);
    expect(isFiltering({ ...EVERYTHING, text: 'a' })).toBe(true);
    expect(isFiltering({ ...EVERYTHING, levels: ['watch'] })).toBe(true);
  });
});
