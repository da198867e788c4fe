import { Disposable, l10n, window, type TreeView } from 'vscode';
import type { AgendaNode, AgendaTree } from './agendaTree.ts';
import type { HealthStore } from './healthStore.ts';

/** The view below the health: what is to be done, and how much of it is late. */
export function createAgendaView(store: HealthStore, tree: AgendaTree): { readonly view: TreeView<AgendaNode>; readonly disposable: Disposable } {
  const view = window.createTreeView('partnershipHealth.agenda', { treeDataProvider: tree, showCollapseAll: true });
  const subscription = store.onDidChange(() => {
    const overdue = tree.overdue();
    view.description = overdue > 0 ? l10n.t('{0} overdue', overdue) : '';
  });
  return { view, disposable: Disposable.from(view, subscription) };
}
