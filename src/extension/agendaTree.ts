import { EventEmitter, type Disposable, type TreeDataProvider, type TreeItem } from 'vscode';
import { agendaGroups, type AgendaGroup } from '../report/agendaGroups.ts';
import type { TreeNode } from '../report/treeNode.ts';
import type { HealthStore } from './healthStore.ts';
import { treeItemOf, withTooltip, type Line } from './treeItem.ts';

/** A line of the agenda: a group of days, or an action or issue of a folder. */
export interface AgendaNode extends Line {
  readonly children: readonly AgendaNode[];
}

interface AgendaLine extends AgendaNode {
  readonly node: TreeNode;
}

/** What is open in all partnerships of all folders, by when it is due. */
export class AgendaTree implements TreeDataProvider<AgendaNode>, Disposable {
  private readonly store: HealthStore;
  private readonly changes = new EventEmitter<undefined>();
  private readonly subscription: Disposable;

  readonly onDidChangeTreeData = this.changes.event;

  constructor(store: HealthStore) {
    this.store = store;
    this.subscription = store.onDidChange(() => this.changes.fire(undefined));
  }

  getChildren(parent?: AgendaNode): AgendaNode[] {
    if (parent) return [...parent.children];
    const lines = this.store.health.folders.flatMap((folder) => folder.agenda.map((node): AgendaLine => ({ folder, node, children: [] })));
    return agendaGroups(lines, ({ node }) => node.due).map(groupNode);
  }

  getTreeItem(node: AgendaNode): TreeItem {
    return treeItemOf(node);
  }

  resolveTreeItem(item: TreeItem, node: AgendaNode): TreeItem {
    return withTooltip(item, node);
  }

  /** How many actions are past their day. */
  overdue(): number {
    return this.store.health.folders.flatMap(({ agenda }) => agenda).filter(({ due }) => due?.when === 'overdue').length;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }
}

function groupNode({ when, label, entries }: AgendaGroup<AgendaLine>): AgendaNode {
  const description = String(entries.length);
  const children = entries.map(({ node }) => node);
  return { folder: undefined, node: { id: when, kind: 'group', label, description, spoken: `${label}, ${description}`, unfolded: true, children }, children: entries };
}
