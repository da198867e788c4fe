import type { HealthLevel, Tier } from '../model/generated/types.ts';
import { spanOfPlace, type Place } from '../model/place.ts';
import type { Severity } from '../rules/rule.ts';
import { printable } from './printable.ts';
import type { Range } from '../text/sourceText.ts';
import type { Movement } from './movement.ts';

/** A line of a tree, as plain data: an editor shows it as it is. */
export interface TreeNode {
  /** The same for the same thing in every evaluation, so that a view keeps what is unfolded. */
  readonly id: string;
  readonly kind: 'group' | 'partnership' | 'dimension' | 'finding' | 'reviews' | 'review' | 'kpis' | 'kpi' | 'actions' | 'action' | 'issue' | 'strengths' | 'message';
  readonly label: string;
  readonly description?: string;
  /** What a screen reader says of it, in words alone: everything that sighted people see, the icon's meaning too. */
  readonly spoken: string;
  /** Markdown. */
  readonly tooltip?: string;
  readonly level?: HealthLevel;
  readonly severity?: Severity;
  readonly location?: { readonly path: string; readonly range: Range };
  readonly charterPath?: string;
  readonly partnership?: string;
  /** Of a finding: the id of the rule that speaks. */
  readonly rule?: string;
  /** Of a partnership. */
  readonly summary?: PartnershipSummary;
  /** Of an action or an issue. */
  readonly due?: DueDate;
  /** Shown unfolded when it is first seen. */
  readonly unfolded?: true;
  readonly children: readonly TreeNode[];
}

/** What partnerships are grouped and sorted by, and what else is told of one in a few words. */
export interface PartnershipSummary {
  readonly tier?: Tier;
  /** Compared with the review before; none where there is nothing to compare. */
  readonly trend?: Movement;
  /** The day of the newest review. */
  readonly lastReview?: string;
  /** The share of the core questions that are answered, from 0 to 1; 1 where none are asked. */
  readonly answered: number;
  /** Findings that count, and mistakes in the documents. */
  readonly problems: number;
}

/** When something is to be done, seen from the day of judgement. An issue has no day by which it is to be solved. */
export interface DueDate {
  readonly when: 'overdue' | 'soon' | 'later' | 'undated' | 'issue';
  /** The day it is due or, for an issue, the day it was raised; empty when that is not written down. */
  readonly day: string;
}

/** Where a place is, for an editor to open. */
export function locationOf(place: Place): { readonly path: string; readonly range: Range } {
  return { path: place.document.path, range: place.document.source.rangeOf(spanOfPlace(place)) };
}

/** Text of a document must not become markup of ours, nor move a terminal's cursor where the markup is printed. */
export function escapeMarkdown(text: string): string {
  return printable(text).replace(/[\\`*_{}[\]()#+!|<>~&]/g, '\\$&');
}

/** A level or a severity as it is spoken: `at risk`. */
export function inWords(level: HealthLevel | Severity): string {
  return level.replace('-', ' ');
}

/** A word as a label begins: with a capital letter. */
export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Parts of what is spoken, as one sentence; parts that are empty or missing are left out. */
export function sentence(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
