import {
  EventEmitter,
  MarkdownString,
  Range,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  type Command,
  type Disposable,
  type TreeDataProvider,
} from 'vscode';
import type { FolderHealth } from '../service/protocol.ts';
import { iconOf, spokenLabelOf, type ShownNode } from './appearance.ts';
import type { HealthStore } from './healthStore.ts';

/** A node of the tree, and the folder it belongs to. */
export interface HealthNode {
  readonly folder: FolderHealth;
  readonly node: ShownNode;
  readonly parent: HealthNode | undefined;
}

/** Gives VS Code the server's tree as it is; only the look is decided here. */
export class HealthTree implements TreeDataProvider<HealthNode>, Disposable {
  private readonly store: HealthStore;
  private readonly changes = new EventEmitter<undefined>();
  private readonly subscription: Disposable;

  readonly onDidChangeTreeData = this.changes.event;

  constructor(store: HealthStore) {
    this.store = store;
    this.subscription = store.onDidChange(() => this.changes.fire(undefined));
  }

  getChildren(parent?: HealthNode): HealthNode[] {
    if (parent) return parent.node.children.map((node) => ({ folder: parent.folder, node, parent }));
    const { folders } = this.store.health;
    const withNodes = folders.filter(({ nodes }) => nodes.length > 0);
    return withNodes.flatMap((folder) => rootsOf(folder, folders.length));
  }

  getParent({ parent }: HealthNode): HealthNode | undefined {
    return parent;
  }

  getTreeItem({ folder, node }: HealthNode): TreeItem {
    const item = new TreeItem(node.label, collapsibleState(node));
    item.id = `${folder.uri}#${node.id}`;
    item.description = node.description ?? '';
    item.iconPath = iconOf(node);
    item.contextValue = node.charterPath === undefined ? node.kind : `${node.kind} charter`;
    item.accessibilityInformation = { label: spokenLabelOf(node) };
    if (node.tooltip) item.tooltip = new MarkdownString(node.tooltip);
    const command = openCommand(folder, node);
    if (command) item.command = command;
    return item;
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }
}

/** With several folders each has a node of its own, above what its service says. */
function rootsOf(folder: FolderHealth, folders: number): readonly HealthNode[] {
  if (folders === 1) return folder.nodes.map((node) => ({ folder, node, parent: undefined }));
  const { name, nodes, attention } = folder;
  const description = attention > 0 ? `${attention} at risk or critical` : '';
  return [{ folder, node: { id: '', kind: 'folder', label: name, description, children: nodes }, parent: undefined }];
}

function collapsibleState({ kind, children }: ShownNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return kind === 'folder' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** A click opens the place that a node is about. */
function openCommand(folder: FolderHealth, { location }: ShownNode): Command | undefined {
  if (!location) return undefined;
  const { start, end } = location.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const uri = Uri.joinPath(Uri.parse(folder.uri), location.path);
  return { command: 'vscode.open', title: 'Open', arguments: [uri, { selection }] };
}
