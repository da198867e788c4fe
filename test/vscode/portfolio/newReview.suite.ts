import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeEditors, eventually, everyNode, seen, type Seen } from '../support.ts';

describe('new review', () => {
  let partnership: Seen | undefined;
  let written: vscode.TextDocument | undefined;

  before(async () => {
    const { tree } = await api();
    partnership = await eventually(() => {
      const found = everyNode(seen(tree)).find(({ node: { node } }) => node.kind === 'partnership' && node.charterPath !== undefined && node.level !== 'ended');
      assert.ok(found);
      return found;
    });
  });

  after(async () => {
    await closeEditors();
    if (written) await vscode.workspace.fs.delete(written.uri);
  });

  it('writes a file of its own, carried forward, and opens it where the first answer is wanted', async () => {
    await vscode.commands.executeCommand('partnershipHealth.newReview', partnership?.node);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor, 'an editor is open');
    written = editor.document;
    const text = written.getText();
    assert.match(text, /^---\nkind: review\n/);
    assert.match(text, new RegExp(`^partnership: ${partnership?.node.node.partnership}$`, 'm'));
    assert.match(text, /^kpis:$/m);
    assert.equal(written.isDirty, false, 'it is on disk');
    assert.ok(editor.selection.isEmpty && editor.selection.active.line > 0);
    assert.equal(written.lineAt(editor.selection.active.line).text.length, editor.selection.active.character);
  });

  it('never overwrites', async () => {
    assert.ok(written);
    await vscode.workspace.fs.writeFile(written.uri, new TextEncoder().encode('mine\n'));
    await vscode.commands.executeCommand('partnershipHealth.newReview', partnership?.node);
    const kept = new TextDecoder().decode(await vscode.workspace.fs.readFile(written.uri));
    assert.equal(kept, 'mine\n');
  });
});
