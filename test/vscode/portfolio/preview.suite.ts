import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, closeEditors, eventually, file, folder } from '../support.ts';

const REVIEW = 'partnerships/fernhill-desk/reviews/2026-Q2.md';

describe('the preview of Markdown', () => {
  before(() => api());
  after(closeEditors);

  it('shows a card above a review, in place of its frontmatter', async () => {
    const html = await eventuallyRendered(file(REVIEW), /class="partnership-health code-line"/);
    assert.match(html, /Fernhill/);
    assert.match(html, /as of the review of 2026-07-02/);
    for (const dimension of ['Direction', 'Value', 'Delivery', 'Commercial', 'Relationship', 'Governance']) assert.match(html, new RegExp(`>${dimension}<`));
    assert.match(html, /<span class="ph-number">207 000/);
    assert.equal(html.split('class="partnership-health code-line"').length, 2);
    assert.doesNotMatch(html, /first-call-resolution: 80/);
    assert.match(html, /Summary/);
  });

  it('follows what is typed', async () => {
    const editor = await vscode.window.showTextDocument(file(REVIEW));
    const at = editor.document.positionAt(editor.document.getText().indexOf('first-call-resolution: 80') + 'first-call-resolution: '.length);
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 2)), '41'));
    await eventuallyRendered(file(REVIEW), /<span class="ph-number">41 %<\/span>/);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventuallyRendered(file(REVIEW), /<span class="ph-number">80 %<\/span>/);
  });

  it('takes what a document says for text', async () => {
    const uri = file('partnerships/hostile/charter.md');
    const text = '---\nkind: charter\npartnership: hostile\nname: "<img src=x onerror=alert(1)>"\n---\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const html = await eventuallyRendered(uri, /class="partnership-health code-line"/);
    assert.doesNotMatch(html, /<img/);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder().uri, 'partnerships', 'hostile'), { recursive: true });
  });

  it('leaves every other document as it would be without', async () => {
    for (const text of ['# Notes\n\nSome *text*.\n', '---\ntitle: A post\n---\n\n# Post\n', '']) {
      const uri = file('notes-of-mine.md');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      const document = await vscode.workspace.openTextDocument(uri);
      await eventually(() => assert.equal(document.getText(), text));
      // Text that belongs to no document cannot have a card.
      const without = await vscode.commands.executeCommand<string>('markdown.api.render', text);
      await rendered(uri);
      assert.equal(await rendered(uri), without);
      await vscode.workspace.fs.delete(uri);
    }
  });
});

function rendered(uri: vscode.Uri): Promise<string> {
  return Promise.resolve(vscode.workspace.openTextDocument(uri).then((document) => vscode.commands.executeCommand<string>('markdown.api.render', document)));
}

function eventuallyRendered(uri: vscode.Uri, expected: RegExp): Promise<string> {
  return eventually(async () => {
    const html = await rendered(uri);
    assert.match(html, expected);
    return html;
  });
}
