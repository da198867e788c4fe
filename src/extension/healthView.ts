import { commands, Disposable, l10n, window, type TreeView } from 'vscode';
import type { HealthOfFolders } from '../service/protocol/tree.ts';
import { nameOfLevel } from './appearance.ts';
import type { ArrangementState } from './arrangementState.ts';
import type { HealthStore } from './healthStore.ts';
import type { HealthNode, HealthTree } from './healthTree.ts';

/** The view in the side bar: the tree, what is hidden of it, and a badge with the number of partnerships that need attention. */
export function createHealthView(
  store: HealthStore, tree: HealthTree, arrangement: ArrangementState,
): { readonly view: TreeView<HealthNode>; readonly disposable: Disposable } {
  const view = window.createTreeView('partnershipHealth', { treeDataProvider: tree, showCollapseAll: true });
  const tell = (): void => tellFilter(view, tree, arrangement, store);
  const subscription = store.onDidChange((health) => {
    view.badge = badgeOf(health);
    tell();
    void commands.executeCommand('setContext', 'partnershipHealth.ready', health.ready);
    void commands.executeCommand('setContext', 'partnershipHealth.hasPartnerships', store.partnerships().length > 0);
  });
  return { view, disposable: Disposable.from(view, subscription, arrangement.onDidChange(tell)) };
}

/** Shows progress in the view until the server has read everything once, or could not be started. */
export function showProgress(until: Promise<unknown>): void {
  const settled = Promise.allSettled([until]).then(() => undefined);
  void window.withProgress({ location: { viewId: 'partnershipHealth' } }, () => settled);
}

/** A pinned day is told. A filter says what it leaves; when it leaves nothing, the empty view says so and offers to clear it. */
function tellFilter(view: TreeView<HealthNode>, tree: HealthTree, { current: { levels, text } }: ArrangementState, { health: { folders } }: HealthStore): void {
  const { shown, all } = tree.counts();
  const wanted = [levels.map(nameOfLevel).join(', '), text && l10n.t('with "{0}"', text)].filter(Boolean).join(', ');
  const isTold = tree.isFiltered && tree.getChildren().length > 0;
  view.message = isTold ? l10n.t('Filtered: {0} of {1} partnerships ({2})', shown, all, wanted) : '';
  // Another day than today is pinned by the configuration; who does not know that takes what is overdue for wrong.
  const pinned = [...new Set(folders.map(({ asOf }) => asOf).filter((asOf) => asOf !== undefined))].map((day) => l10n.t('as of {0}', day));
  view.description = [...(tree.isFiltered ? [l10n.t('{0} of {1}', shown, all)] : []), ...pinned].join(' · ');
}

function badgeOf({ folders }: HealthOfFolders): TreeView<HealthNode>['badge'] {
  const value = folders.reduce((count, { attention }) => count + attention, 0);
  if (value === 0) return undefined;
  return { value, tooltip: value === 1 ? l10n.t('1 partnership is at risk or critical') : l10n.t('{0} partnerships are at risk or critical', value) };
}
