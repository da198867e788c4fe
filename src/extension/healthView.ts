import { commands, Disposable, window, type TreeView } from 'vscode';
import type { HealthOfFolders } from '../service/protocol.ts';
import type { HealthStore } from './healthStore.ts';
import type { HealthNode, HealthTree } from './healthTree.ts';

/** The view in the side bar: the tree, and a badge with the number of partnerships that need attention. */
export function createHealthView(store: HealthStore, tree: HealthTree): { readonly view: TreeView<HealthNode>; readonly disposable: Disposable } {
  const view = window.createTreeView('partnershipHealth', { treeDataProvider: tree, showCollapseAll: true });
  const subscription = store.onDidChange((health) => {
    view.badge = badgeOf(health);
    void commands.executeCommand('setContext', 'partnershipHealth.ready', health.ready);
    void commands.executeCommand('setContext', 'partnershipHealth.hasPartnerships', store.partnerships().length > 0);
  });
  return { view, disposable: Disposable.from(view, subscription) };
}

/** Shows progress in the view until the server has read everything once, or could not be started. */
export function showProgress(until: Promise<unknown>): void {
  const settled = Promise.allSettled([until]).then(() => undefined);
  void window.withProgress({ location: { viewId: 'partnershipHealth' } }, () => settled);
}

function badgeOf({ folders }: HealthOfFolders): TreeView<HealthNode>['badge'] {
  const value = folders.reduce((count, { attention }) => count + attention, 0);
  if (value === 0) return undefined;
  return { value, tooltip: value === 1 ? '1 partnership is at risk or critical' : `${value} partnerships are at risk or critical` };
}
