import { LEVELS, type Level } from '../rules/rule.ts';
import { count } from '../rules/shapes/numbers.ts';
import { compare } from '../text/compare.ts';
import { capitalized, sentence, type TreeNode } from './treeNode.ts';

/** What partnerships may be put together by. */
export const GROUPINGS = ['none', 'level', 'tier'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What partnerships may be sorted by; within the same, by name. */
export const SORTINGS = ['level', 'name', 'review', 'coverage'] as const;
export type Sorting = (typeof SORTINGS)[number];

/** How a person wants to see the tree. */
export interface Arrangement {
  readonly grouping: Grouping;
  readonly sorting: Sorting;
  /** Only partnerships of these levels; all of them when empty. */
  readonly levels: readonly Level[];
  /** Only what has these words in it; everything when blank. */
  readonly text: string;
}

/** The tree of a portfolio as somebody wants to see it: filtered, sorted, and in groups. */
export function arrange(nodes: readonly TreeNode[], { grouping, sorting, levels, text }: Arrangement): readonly TreeNode[] {
  const words = wordsOf(text);
  const shown = nodes.filter((node) => isOfLevel(node, levels)).flatMap((node) => (words.length === 0 ? [node] : matching(node, words)));
  const partnerships = sortPartnerships(shown.filter(isPartnership), sorting);
  return [...grouped(partnerships, grouping), ...shown.filter((node) => !isPartnership(node))];
}

/** Whether an arrangement hides anything. */
export function isFiltering({ levels, text }: Arrangement): boolean {
  return levels.length > 0 || wordsOf(text).length > 0;
}

/** Number of partnerships in a tree, in groups or not. */
export function countPartnerships(nodes: readonly TreeNode[]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === 'group' ? countPartnerships(node.children) : isPartnership(node) ? 1 : 0), 0);
}

/** Partnerships by level (the worst first), name, last review (the longest ago first) or coverage (the least first). */
export function sortPartnerships(partnerships: readonly TreeNode[], sorting: Sorting): readonly TreeNode[] {
  return [...partnerships].sort((a, b) => COMPARISONS[sorting](a, b) || compare(a.label, b.label) || compare(a.id, b.id));
}

const COMPARISONS: Readonly<Record<Sorting, (a: TreeNode, b: TreeNode) => number>> = {
  level: (a, b) => levelRank(a) - levelRank(b),
  name: () => 0,
  review: (a, b) => compare(a.summary?.lastReview ?? '', b.summary?.lastReview ?? ''),
  coverage: (a, b) => (a.summary?.answered ?? 1) - (b.summary?.answered ?? 1),
};

function levelRank({ level }: TreeNode): number {
  return level ? LEVELS.indexOf(level) : LEVELS.length;
}

function isPartnership({ kind }: TreeNode): boolean {
  return kind === 'partnership';
}

/** What went wrong is never filtered away; what stands across partnerships has no level to ask for. */
function isOfLevel({ kind, level }: TreeNode, levels: readonly Level[]): boolean {
  return levels.length === 0 || kind === 'message' || (level !== undefined && levels.includes(level));
}

/** In the order of their importance. */
const TIERS = ['strategic', 'tactical', 'operational', 'commodity'] as const;

function grouped(partnerships: readonly TreeNode[], grouping: Grouping): readonly TreeNode[] {
  if (grouping === 'none') return partnerships;
  if (grouping === 'tier') {
    return [...TIERS, undefined].flatMap((tier) => group(`tier:${tier ?? ''}`, tier ?? 'no tier', partnerships.filter(({ summary }) => summary?.tier === tier)));
  }
  return LEVELS.flatMap((level) => group(`level:${level}`, level, partnerships.filter((node) => node.level === level)).map((node) => ({ ...node, level })));
}

/** A group that holds nothing is not shown. */
function group(id: string, name: string, children: readonly TreeNode[]): readonly TreeNode[] {
  if (children.length === 0) return [];
  const label = capitalized(name).replace('-', ' ');
  const description = count(children.length, 'partnership');
  return [{ id, kind: 'group', label, description: String(children.length), spoken: sentence(label, description), unfolded: true, children }];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

/** What holds other lines is looked at through these; a dimension's own name stands in every partnership. */
const CONTAINERS: readonly TreeNode['kind'][] = ['dimension', 'kpis', 'actions', 'strengths'];

/** A node that has all the words, whole; else with the lines below it that have; else nothing. */
function matching(node: TreeNode, words: readonly string[]): readonly TreeNode[] {
  if (node.kind === 'message' || (!CONTAINERS.includes(node.kind) && hasAll(node, words))) return [node];
  const children = node.children.flatMap((child) => matching(child, words));
  // Another id, so that a view unfolds it and keeps in mind how it was without the filter.
  return children.length === 0 ? [] : [{ ...node, id: `${node.id}?${words.join(' ')}`, unfolded: true, children }];
}

function hasAll({ kind, label, description = '', partnership = '' }: TreeNode, words: readonly string[]): boolean {
  const text = `${label} ${kind === 'partnership' ? partnership : description}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
