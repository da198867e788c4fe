import { Disposable, EventEmitter, l10n, type TreeDataProvider, type TreeItem } from 'vscode';
import { arrange, countPartnerships, isFiltering } from '../report/treeArrangement.ts';
import type { FolderHealth } from '../service/protocol/tree.ts';
import type { PartnershipParams } from '../service/protocol/views.ts';
import type { ShownNode } from './appearance.ts';
import type { ArrangementState } from './arrangementState.ts';
import type { HealthStore } from './healthStore.ts';
import { treeItemOf, withTooltip } from './treeItem.ts';

/** A node of the tree, and the folder it belongs to. */
export interface HealthNode {
  readonly folder: FolderHealth;
  readonly node: ShownNode;
  readonly parent: HealthNode | undefined;
}

/** Gives VS Code the server's tree, arranged as it is wanted; only the look is decided here. */
export class HealthTree implements TreeDataProvider<HealthNode>, Disposable {
  private readonly store: HealthStore;
  private readonly arrangement: ArrangementState;
  private readonly changes = new EventEmitter<undefined>();
  private readonly subscription: Disposable;

  readonly onDidChangeTreeData = this.changes.event;

  constructor(store: HealthStore, arrangement: ArrangementState) {
    this.store = store;
    this.arrangement = arrangement;
    const changed = (): void => this.changes.fire(undefined);
    this.subscription = Disposable.from(store.onDidChange(changed), arrangement.onDidChange(changed));
  }

  getChildren(parent?: HealthNode): HealthNode[] {
    if (parent) return parent.node.children.map((node) => ({ folder: parent.folder, node, parent }));
    const { folders } = this.store.health;
    return folders.flatMap((folder) => rootsOf(folder, arrange(folder.nodes, this.arrangement.current), folders.length));
  }

  getParent({ parent }: HealthNode): HealthNode | undefined {
    return parent;
  }

  getTreeItem(node: HealthNode): TreeItem {
    return treeItemOf(node);
  }

  resolveTreeItem(item: TreeItem, node: HealthNode): TreeItem {
    return withTooltip(item, node);
  }

  /** The line of a partnership; undefined when it is filtered away. */
  find(wanted: PartnershipParams): HealthNode | undefined {
    return this.partnershipsBelow(undefined).find(({ folder, node }) => folder.uri === wanted.folder && node.partnership === wanted.partnership);
  }

  /** How many partnerships are shown, and how many there are. */
  counts(): { readonly shown: number; readonly all: number } {
    const arranged = this.store.health.folders.flatMap(({ nodes }) => arrange(nodes, this.arrangement.current));
    return { shown: countPartnerships(arranged), all: this.store.partnerships().length };
  }

  /** Whether anything is hidden. */
  get isFiltered(): boolean {
    return isFiltering(this.arrangement.current);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }

  private partnershipsBelow(parent: HealthNode | undefined): readonly HealthNode[] {
    return this.getChildren(parent).flatMap((child) => {
      if (child.node.kind === 'partnership') return [child];
      return child.node.kind === 'folder' || child.node.kind === 'group' ? this.partnershipsBelow(child) : [];
    });
  }
}

/** With several folders each has a node of its own, above what its service says. */
function rootsOf(folder: FolderHealth, nodes: FolderHealth['nodes'], folders: number): readonly HealthNode[] {
  if (nodes.length === 0) return [];
  if (folders === 1) return nodes.map((node) => ({ folder, node, parent: undefined }));
  const { name, attention } = folder;
  const description = attention > 0 ? l10n.t('{0} at risk or critical', attention) : '';
  const spoken = [l10n.t('Folder {0}', name), description].filter(Boolean).join(', ');
  return [{ folder, node: { id: '', kind: 'folder', label: name, description, spoken, unfolded: true, children: nodes }, parent: undefined }];
}
