import * as assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { api, eventually, extension, file, partnershipNode, problems, seen } from '../support.ts';

describe('a folder without partnership documents', () => {
  it('starts no server, also when Markdown is opened and previewed', async () => {
    await vscode.window.showTextDocument(file('notes.md'));
    await vscode.commands.executeCommand('markdown.showPreview');
    await delay(3000);
    assert.equal(extension().isActive ? (await api()).isRunning() : false, false);
  });

  it('starts it when the view is opened, which is then empty', async () => {
    await vscode.commands.executeCommand('partnershipHealth.focus');
    await eventually(async () => assert.ok((await api()).isRunning()));
    const { tree, view } = await api();
    assert.deepEqual(seen(tree), []);
    assert.equal(view.badge, undefined);
    assert.deepEqual(problems(file('notes.md')), []);
  });

  it('sees the first document when it comes', async () => {
    const { tree } = await api();
    const text = '---\nkind: review\npartnership: first\nperiod: 2026-Q1\ndate: 2026-03-31\nauthor: alliance manager\n---\n';
    await vscode.workspace.fs.writeFile(file('partnerships/first/reviews/2026-Q1.md'), new TextEncoder().encode(text));
    await eventually(() => partnershipNode(tree, 'first'));
  });
});
