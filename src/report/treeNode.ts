import type { HealthLevel } from '../model/generated/types.ts';
import { spanOfPlace, type Place } from '../model/place.ts';
import type { Severity } from '../rules/rule.ts';
import type { Range } from '../text/sourceText.ts';

/** A line of the health tree, as plain data: an editor shows it as it is. */
export interface TreeNode {
  /** The same for the same thing in every evaluation, so that a view keeps what is unfolded. */
  readonly id: string;
  readonly kind: 'partnership' | 'dimension' | 'finding' | 'kpis' | 'kpi' | 'actions' | 'action' | 'strengths' | 'message';
  readonly label: string;
  readonly description?: string;
  /** Markdown. */
  readonly tooltip?: string;
  readonly level?: HealthLevel;
  readonly severity?: Severity;
  readonly location?: { readonly path: string; readonly range: Range };
  readonly charterPath?: string;
  readonly partnership?: string;
  readonly children: readonly TreeNode[];
}

/** Where a place is, for an editor to open. */
export function locationOf(place: Place): { readonly path: string; readonly range: Range } {
  return { path: place.document.path, range: place.document.source.rangeOf(spanOfPlace(place)) };
}

/** Text of a document must not become markup of ours. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!|<>~&]/g, '\\$&');
}
