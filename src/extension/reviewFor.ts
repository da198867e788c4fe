import { Uri, window } from 'vscode';
import type { TreeNode } from '../report/treeNode.ts';
import type { ActivePartnership } from './activePartnership.ts';
import type { HealthStore, PartnershipEntry } from './healthStore.ts';
import { partnershipNamed, pickPartnership, type NamedPartnership } from './pickPartnership.ts';

/** A review as a command is told of it: a line of the tree that is a review, or a partnership; or, from an editor's menu, a file. */
export type NamedReview = Uri | (NamedPartnership & { readonly node: Partial<TreeNode> });

/**
 * The review that a command is about: the one that it was called on, the one that is open, or the newest of the partnership
 * that is named, open or picked.
 */
export async function reviewFor(store: HealthStore, active: ActivePartnership, named: NamedReview | undefined, question: string): Promise<Uri | undefined> {
  if (named instanceof Uri) return named;
  if (named?.node.kind === 'review' && named.node.location) return Uri.joinPath(Uri.parse(named.folder.uri), named.node.location.path);
  const entry = partnershipNamed(named) ? undefined : active.current;
  const open = entry && reviewsOf(entry).find((uri) => uri.toString() === window.activeTextEditor?.document.uri.toString());
  if (open) return open;
  const chosen = entry ?? (await pickPartnership(store, named, question));
  return chosen && reviewsOf(chosen)[0];
}

/** The newest first. */
function reviewsOf({ folder, node }: PartnershipEntry): readonly Uri[] {
  const reviews = node.children.find(({ kind }) => kind === 'reviews')?.children ?? [];
  return reviews.flatMap(({ location }) => (location ? [Uri.joinPath(Uri.parse(folder.uri), location.path)] : []));
}
