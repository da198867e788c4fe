import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeEditors, eventually, file } from '../support.ts';

const REVIEW = 'partnerships/fernhill-desk/reviews/2026-Q2.md';

describe('in a document', () => {
  before(() => api());
  afterEach(() => closeEditors());

  it('keys and values are completed, and a key shows its values at once', async () => {
    const document = await typed('customer:\n  ');
    const keys = await completionsAt(document, document.positionAt(document.getText().indexOf('customer:\n  ') + 'customer:\n  '.length));
    const labels = keys.map(({ label }) => String(label));
    assert.ok(labels.includes('satisfaction'), labels.join());
    const values = await completionsAt(await typed('decision: '), undefined);
    assert.ok(values.some(({ label }) => label === 'renegotiate'), values.map(({ label }) => String(label)).join());
  });

  it('a field, a KPI and a sign are explained under the pointer', async () => {
    const document = await vscode.workspace.openTextDocument(file(REVIEW));
    const hovers = await eventually(async () => {
      const at = document.positionAt(document.getText().indexOf('satisfaction') + 2);
      const found = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      assert.ok(found.length > 0);
      return found;
    });
    const text = hovers.flatMap(({ contents }) => contents.map((part) => (typeof part === 'string' ? part : part.value))).join('\n');
    assert.match(text, /Satisfaction[\s\S]*Expected/);
  });
});

/** Types a line at the top of the review's frontmatter, and leaves the cursor behind it. */
async function typed(text: string): Promise<vscode.TextDocument> {
  await closeEditors();
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(REVIEW)));
  const line = editor.document.getText().split('\n').findIndex((one) => one.startsWith('author:')) + 1;
  await editor.edit((edit) => {
    // What the review says already would stand there twice.
    for (const key of ['customer', 'decision']) {
      const own = new RegExp(`^${key}: .*\\n`, 'm').exec(editor.document.getText());
      if (own) edit.delete(new vscode.Range(editor.document.positionAt(own.index), editor.document.positionAt(own.index + own[0].length)));
    }
    edit.insert(new vscode.Position(line, 0), `${text}\n`);
  });
  const end = editor.document.positionAt(editor.document.getText().indexOf(text) + text.length);
  editor.selection = new vscode.Selection(end, end);
  return editor.document;
}

async function completionsAt(document: vscode.TextDocument, position: vscode.Position | undefined): Promise<readonly vscode.CompletionItem[]> {
  const at = position ?? vscode.window.activeTextEditor?.selection.active ?? new vscode.Position(0, 0);
  return eventually(async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at);
    const ours = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Property || kind === vscode.CompletionItemKind.Value);
    assert.ok(ours.length > 0, 'nothing was offered');
    return ours;
  });
}
