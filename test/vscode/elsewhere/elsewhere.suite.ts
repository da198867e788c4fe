import * as assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import * as vscode from 'vscode';
import { api, eventually, extension, file, partnershipNode, problems, seen } from '../support.ts';

describe('a folder without partnership documents', () => {
  it('leaves the extension asleep, also when Markdown is opened', async () => {
    await vscode.window.showTextDocument(file('notes.md'));
    await delay(3000);
    assert.equal(extension().isActive, false);
  });

  it('wakes it when the view is opened, which is then empty', async () => {
    await vscode.commands.executeCommand('partnershipHealth.focus');
    await eventually(() => assert.ok(extension().isActive));
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
