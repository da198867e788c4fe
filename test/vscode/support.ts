import * as assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { HealthNode, HealthTree } from '../../src/extension/healthTree.ts';
import type { HealthApi } from '../../src/extension/main.ts';

const patience = 30_000;

/** The extension under test, active or not. */
export function extension(): vscode.Extension<HealthApi> {
  const found = vscode.extensions.getExtension<HealthApi>('partnership-health.partnership-health');
  assert.ok(found, 'the extension is installed');
  return found;
}

/** The extension's view, once it is active. */
export function api(): Promise<HealthApi> {
  return Promise.resolve(extension().activate());
}

/** The workspace's first folder, or another one by its index. */
export function folder(index = 0): vscode.WorkspaceFolder {
  const found = vscode.workspace.workspaceFolders?.[index];
  assert.ok(found, `the workspace has ${index + 1} folders`);
  return found;
}

/** A file of a folder, by its path in it. */
export function file(path: string, index = 0): vscode.Uri {
  return vscode.Uri.joinPath(folder(index).uri, path);
}

/** Tries until an assertion holds; what a person sees comes a moment after what they did. */
export async function eventually<T>(attempt: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await delay(50);
    }
  }
}

/** The diagnostics of a file as `line:rule`, in order, with lines as an editor numbers them. */
export function problems(uri: vscode.Uri): readonly string[] {
  const ours = vscode.languages.getDiagnostics(uri).map(({ range, code }) => ({ line: range.start.line + 1, code: codeOf(code) }));
  return ours.sort((a, b) => a.line - b.line || a.code.localeCompare(b.code)).map(({ line, code }) => `${line}:${code}`);
}

/** The rule a diagnostic is of. */
export function codeOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** A node of the tree as a person sees it. */
export interface Seen {
  readonly node: HealthNode;
  readonly item: vscode.TreeItem;
  readonly label: string;
  readonly children: readonly Seen[];
}

/** The whole tree as a person would see it with everything expanded. */
export function seen(tree: HealthTree, parent?: HealthNode): readonly Seen[] {
  return tree.getChildren(parent).map((node) => {
    const item = tree.getTreeItem(node);
    return { node, item, label: String(item.label), children: seen(tree, node) };
  });
}

/** Every node of the tree, parents first. */
export function everyNode(nodes: readonly Seen[]): readonly Seen[] {
  return nodes.flatMap((node) => [node, ...everyNode(node.children)]);
}

/** The node of a partnership; fails when it is not there. */
export function partnershipNode(tree: HealthTree, partnership: string): Seen {
  const found = everyNode(seen(tree)).find(({ node: { node } }) => node.kind === 'partnership' && node.partnership === partnership);
  assert.ok(found, `the tree shows ${partnership}`);
  return found;
}

/** Closes every editor without keeping what was typed. */
export async function closeEditors(): Promise<void> {
  while (vscode.window.activeTextEditor?.document.isDirty) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
