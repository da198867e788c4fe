import type { PointHealth } from '../../health/judge.ts';
import type { ChangeKind, Comparison, ComparedPartnership, ComparedSide, DescribedChange, FindingChange } from '../../model/generated/types.ts';
import { DIMENSIONS, type Level } from '../../rules/rule.ts';
import { howLong } from '../howLong.ts';
import { movement } from '../movement.ts';
import { reviewName } from '../reviewName.ts';
import { findingChanges, type ChangedFinding } from '../trend/findingChanges.ts';
import { CHANGE_WORDS } from '../trend/words.ts';
import { inWords } from '../treeNode.ts';
import { FORMAT, RULE_SET } from '../version.ts';
import { fieldChanges } from './fieldChanges.ts';
import { kpiChanges } from './kpiChanges.ts';
import { ratingChanges } from './ratingChanges.ts';
import { workChanges } from './workChanges.ts';

/** A partnership on both sides; undefined where it is not there. */
export interface Pair {
  readonly partnership: string;
  readonly name: string;
  readonly before: PointHealth | undefined;
  readonly after: PointHealth | undefined;
  /** Earlier reviews whose text is another on the later side. */
  readonly rewritten: readonly RewrittenReview[];
}

/** A review of the past as it was written, and as it is written now. */
export interface RewrittenReview {
  readonly before: PointHealth;
  readonly after: PointHealth;
}

/** What changed between two sides, in words; partnerships in which nothing did are left out. */
export function compareAll(before: ComparedSide, after: ComparedSide, pairs: readonly Pair[]): Comparison {
  return { version: FORMAT, rules: RULE_SET, before, after, partnerships: pairs.map(comparePair).filter(({ changes }) => changes.length > 0) };
}

/** What changed in one partnership. */
export function comparePair({ partnership, name, before, after, rewritten }: Pair): ComparedPartnership {
  const changes = [...changesBetween(before, after), ...rewritten.flatMap(rewrittenChanges)];
  return { partnership, name, before: before?.level ?? null, after: after?.level ?? null, changes };
}

function changesBetween(before: PointHealth | undefined, after: PointHealth | undefined): readonly DescribedChange[] {
  if (!after) return before ? [{ about: 'level', change: 'went', text: `is not there any more; it was ${inWords(before.level)}` }] : [];
  if (!before) return [{ about: 'level', change: 'came', text: `is new: ${inWords(after.level)}` }, ...signChanges(undefined, after)];
  return [
    ...levelChanges(before, after),
    ...kpiChanges(before, after),
    ...ratingChanges(before, after),
    ...signChanges(before, after),
    ...workChanges(before, after),
    ...fieldChanges(before, after),
  ];
}

/** What a review of the past says otherwise than it did; where no answer changed, that its text did. */
function rewrittenChanges({ before, after }: RewrittenReview): readonly DescribedChange[] {
  const answers = [...kpiChanges(before, after), ...ratingChanges(before, after), ...workChanges(before, after), ...fieldChanges(before, after)]
    .filter(({ about }) => about !== 'agreement' && about !== 'scope');
  const told: readonly DescribedChange[] = answers.length > 0 ? answers : [{ about: 'answer', change: 'changed', text: 'only its text' }];
  return told.map((change) => ({ ...change, text: `${reviewName(after.facts.review)}, rewritten: ${change.text}` }));
}

function levelChanges(before: PointHealth, after: PointHealth): readonly DescribedChange[] {
  const overall = levelChange('level', '', before.level, after.level);
  if (after.level === 'ended' || before.level === 'ended') return overall;
  return [...overall, ...DIMENSIONS.flatMap((dimension) => levelChange('dimension', `${dimension} `, before.dimensions[dimension].level, after.dimensions[dimension].level))];
}

function levelChange(about: 'level' | 'dimension', of: string, was: Level, is: Level): readonly DescribedChange[] {
  const moved = movement(was, is);
  return was === is ? [] : [{ about, change: moved === undefined || moved === 'same' ? 'changed' : moved, text: `${of}${inWords(is)}, was ${inWords(was)}` }];
}

const KIND: Readonly<Record<FindingChange, ChangeKind>> = {
  new: 'came', worse: 'worse', lasting: 'changed', redefined: 'changed', better: 'better', persisting: 'changed', resolved: 'went', unanswered: 'changed', waived: 'changed', 'not-asked': 'changed',
};

/** Findings that came, went or changed; what is as it was is left out. */
function signChanges(before: PointHealth | undefined, after: PointHealth): readonly DescribedChange[] {
  const { standing, gone } = findingChanges(before, after);
  return [...standing, ...gone].filter(({ change }) => change !== 'persisting').map(signChange);
}

function signChange({ finding, change }: ChangedFinding): DescribedChange {
  const { severity, reason, rule } = finding;
  const lasts = change === 'lasting' ? `, ${howLong(finding)}` : '';
  return { about: 'finding', change: KIND[change], text: `${CHANGE_WORDS[change]}, ${severity}${lasts}: ${reason} (${rule.id})` };
}
