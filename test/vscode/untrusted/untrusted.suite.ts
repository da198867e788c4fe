import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, eventually, everyNode, file, partnershipNode, problems, seen } from '../support.ts';

const REVIEW = 'partnerships/fernhill-desk/reviews/2026-Q2.md';
const FAULTY = 'partnerships/brightfold-crm/reviews/2026-Q3.md';

/** Nothing of a document or of the configuration is ever executed, so nothing has to be held back. */
describe('a workspace that nobody has said to trust', () => {
  it('is judged, every partnership down to its findings', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const { tree, view, agenda } = await api();
    await eventually(() => partnershipNode(tree, 'fernhill-desk'));
    assert.ok(everyNode(seen(tree)).some(({ node: { node } }) => node.kind === 'finding'));
    assert.ok((view.badge?.value ?? 0) > 0);
    assert.ok(agenda.getChildren().length > 0);
    await eventually(() => assert.ok(problems(file(FAULTY)).length > 0));
  });

  it('has everything that reads: words under the pointer, completion, definitions, references, parts, lenses', async () => {
    const document = await vscode.workspace.openTextDocument(file(REVIEW));
    const at = document.positionAt(document.getText().indexOf('fernhill: { got') + 2);
    const ask = <T>(command: string, ...args: readonly unknown[]): Promise<T> => eventually(async () => {
      const found = await vscode.commands.executeCommand<T & { readonly length?: number }>(command, document.uri, ...args);
      assert.ok((found.length ?? 1) > 0, `${command} has nothing`);
      return found;
    });
    await ask('vscode.executeHoverProvider', at);
    await ask('vscode.executeDefinitionProvider', at);
    await ask('vscode.executeReferenceProvider', at);
    await ask('vscode.executeDocumentSymbolProvider');
    await ask('vscode.executeCodeLensProvider');
    await ask('vscode.executeFoldingRangeProvider');
    const { items } = await ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', new vscode.Position(1, 'kind: '.length));
    assert.ok(items.some(({ label }) => label === 'review'), items.map(({ label }) => String(label)).join());
  });

  it('is not committed to, because that runs git with hooks of the repository', async () => {
    const { showWarningMessage } = vscode.window;
    const said: string[] = [];
    vscode.window.showWarningMessage = (async (text: string) => void said.push(text)) as unknown as typeof showWarningMessage;
    await vscode.commands.executeCommand('partnershipHealth.commitAssessment', partnershipNode((await api()).tree, 'fernhill-desk').node);
    vscode.window.showWarningMessage = showWarningMessage;
    assert.deepEqual(said, ['Nothing was committed: this workspace is not trusted, and a commit runs git with the hooks of the repository.']);
  });

  it('gets the quick fixes of a mistake as it is typed', async () => {
    const editor = await vscode.window.showTextDocument(file(REVIEW));
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), 'improvments: 2\n'));
    const range = new vscode.Range(5, 0, 5, 'improvments'.length);
    await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, range, vscode.CodeActionKind.QuickFix.value);
      assert.ok(actions.some(({ title, edit }) => edit && title.startsWith('Turn unknown-field off')), actions.map(({ title }) => title).join());
    });
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
