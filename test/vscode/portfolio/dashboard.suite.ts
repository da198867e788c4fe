import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeEditors, eventually, file, partnershipNode } from '../support.ts';

describe('the whole portfolio', () => {
  const original = vscode.window.showSaveDialog;

  afterEach(async () => {
    vscode.window.showSaveDialog = original;
    await closeEditors();
  });

  it('is one page, beside whatever is open', async () => {
    const { tree } = await api();
    await eventually(() => partnershipNode(tree, 'brightfold-crm'));
    await vscode.commands.executeCommand('partnershipHealth.openDashboard');
    await eventually(() => {
      const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
      assert.ok(input instanceof vscode.TabInputCustom, 'a preview is open');
      assert.equal(input.viewType, 'vscode.markdown.preview.editor');
    });
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'partnership-health-dashboard')?.getText() ?? '';
    assert.match(page, /\| Brightfold CRM \| \*\*✕ critical\*\*/);
    assert.match(page, /^## Overdue, or due soon$/m);
  });

  it('is written to a file for who has no editor', async () => {
    const target = file('partnership-health.md');
    vscode.window.showSaveDialog = () => Promise.resolve(target);
    await vscode.commands.executeCommand('partnershipHealth.exportReport');
    const written = await eventually(async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(target)));
    await vscode.workspace.fs.delete(target);
    assert.match(written, /\| Brightfold CRM \| \*\*✕ critical\*\*/);
  });
});
