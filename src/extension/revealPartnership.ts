import { Disposable, l10n, window, workspace, type TreeView } from 'vscode';
import type { ActivePartnership } from './activePartnership.ts';
import type { ArrangementState } from './arrangementState.ts';
import type { HealthStore } from './healthStore.ts';
import type { HealthNode, HealthTree } from './healthTree.ts';
import { pickPartnership, type NamedPartnership } from './pickPartnership.ts';

/** The tree with all that it takes to show a line of it. */
export interface ShownTree {
  readonly store: HealthStore;
  readonly tree: HealthTree;
  readonly view: TreeView<HealthNode>;
  readonly arrangement: ArrangementState;
  readonly active: ActivePartnership;
}

/** Goes to a partnership in the tree: the one that is named, else that of the active editor, else the one that is picked. */
export async function revealPartnership({ store, tree, view, arrangement, active }: ShownTree, named?: NamedPartnership): Promise<void> {
  const entry = (named ? undefined : active.current) ?? (await pickPartnership(store, named, l10n.t('Show which partnership?')));
  if (!entry) return;
  const wanted = { folder: entry.folder.uri, partnership: entry.partnership };
  if (!tree.find(wanted)) await arrangement.clearFilter();
  const line = tree.find(wanted);
  if (line) await view.reveal(line, { select: true, focus: true, expand: true });
}

/** Selects the partnership of the active editor in the tree, while that is in sight. */
export function followEditor({ tree, view, active }: ShownTree): Disposable {
  let followed: string | undefined;
  const follow = async (): Promise<void> => {
    const uri = window.activeTextEditor?.document.uri.toString();
    const { current } = active;
    if (!current) followed = undefined;
    // What a person selects in the tree stays selected until they look at another document.
    if (!current || !view.visible || !isFollowing() || uri === followed) return;
    followed = uri;
    if (view.selection.some(({ folder, node }) => folder.uri === current.folder.uri && node.partnership === current.partnership)) return;
    const line = tree.find({ folder: current.folder.uri, partnership: current.partnership });
    // The tree may change while a line of it is looked for; then there is none to follow to.
    if (line) await view.reveal(line, { select: true, focus: false, expand: false }).then(undefined, () => undefined);
  };
  return Disposable.from(active.onDidChange(() => void follow()), view.onDidChangeVisibility(() => void follow()));
}

function isFollowing(): boolean {
  return workspace.getConfiguration('partnershipHealth').get('tree.followEditor', true);
}
