import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { api, eventually, extension, seen } from '../support.ts';

describe('activation', () => {
  it('comes by itself where there are partnership documents', async () => {
    await eventually(() => assert.ok(extension().isActive));
  });

  it('shows a tree, with a badge for what needs attention', async () => {
    const { tree, view } = await api();
    await eventually(() => assert.ok(seen(tree).length > 0));
    assert.ok(view.badge && view.badge.value > 0);
    assert.match(view.badge.tooltip, /at risk or critical/);
  });

  it('offers its commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['newReview', 'newCharter', 'newVetting', 'newRecovery', 'openCharter', 'showProblems']) assert.ok(commands.includes(`partnershipHealth.${name}`), name);
  });
});
