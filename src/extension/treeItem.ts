import { MarkdownString, Range, TreeItem, TreeItemCollapsibleState, Uri, type Command } from 'vscode';
import type { FolderHealth } from '../service/protocol/tree.ts';
import { iconOf, type ShownNode } from './appearance.ts';

/** A node of a tree, and the folder it belongs to; none where it gathers what is in several. */
export interface Line {
  readonly folder: FolderHealth | undefined;
  readonly node: ShownNode;
}

/**
 * A line as VS Code shows it: words, icon, what a screen reader says, and the place that a click opens. What stands under the
 * pointer is added when somebody points there (`withTooltip`): VS Code reads Markdown at once, which for some hundred lines takes
 * longer than a window may stand still.
 */
export function treeItemOf({ folder, node }: Line): TreeItem {
  const item = new TreeItem(node.label, collapsibleState(node));
  item.id = `${folder?.uri ?? ''}#${node.id}`;
  item.description = node.description ?? '';
  item.iconPath = iconOf(node);
  item.contextValue = node.charterPath === undefined ? node.kind : `${node.kind} charter`;
  item.accessibilityInformation = { label: node.spoken };
  const command = folder && openCommand(folder, node);
  if (command) item.command = command;
  return item;
}

/** The item of a line, with what stands under the pointer. */
export function withTooltip(item: TreeItem, { node }: Line): TreeItem {
  if (node.tooltip) item.tooltip = new MarkdownString(node.tooltip);
  return item;
}

function collapsibleState({ children, unfolded }: ShownNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return unfolded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function openCommand(folder: FolderHealth, { location }: ShownNode): Command | undefined {
  if (!location) return undefined;
  const { start, end } = location.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const uri = Uri.joinPath(Uri.parse(folder.uri), location.path);
  return { command: 'vscode.open', title: 'Open', arguments: [uri, { selection }] };
}
