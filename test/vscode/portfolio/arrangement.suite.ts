import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { HealthApi } from '../../../src/extension/main.ts';
import { api, closeEditors, eventually, everyNode, file, partnershipNode, seen } from '../support.ts';

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`partnershipHealth.${command}`, ...args);

describe('the arrangement of the tree', () => {
  let shown: HealthApi;
  const roots = (): readonly string[] => seen(shown.tree).map(({ label }) => label);
  const partnerships = (): readonly string[] => everyNode(seen(shown.tree)).filter(({ node: { node } }) => node.kind === 'partnership').map(({ label }) => label);
  const selected = (): string | undefined => shown.view.selection[0]?.node.partnership;

  before(async () => {
    shown = await api();
    await eventually(() => assert.equal(partnerships().length, 8));
    await run('focus');
    await eventually(() => assert.ok(shown.view.visible));
  });

  afterEach(async () => {
    await run('clearFilter');
    await run('groupBy', 'none');
    await run('sortBy', 'level');
    await closeEditors();
  });

  it('puts partnerships into groups, which stand unfolded', async () => {
    await run('groupBy', 'level');
    assert.deepEqual(roots(), ['Critical', 'At risk', 'Watch', 'Unknown', 'Healthy', 'Ended', 'Across all partnerships']);
    const [critical] = seen(shown.tree);
    assert.equal(critical?.item.collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
    assert.equal(critical?.item.accessibilityInformation?.label, 'Critical, 1 partnership');
    await run('groupBy', 'tier');
    assert.deepEqual(roots().slice(0, 3), ['Strategic', 'Tactical', 'Operational']);
    assert.equal(partnerships().length, 8);
  });

  it('sorts them', async () => {
    const worstFirst = partnerships();
    assert.equal(worstFirst[0], 'Brightfold CRM');
    await run('sortBy', 'name');
    assert.deepEqual(partnerships(), [...worstFirst].sort());
  });

  it('says what a filter hides, until it is cleared', async () => {
    await run('filterByLevel', ['critical', 'at-risk']);
    assert.deepEqual(partnerships(), ['Brightfold CRM', 'Greyfell cloud']);
    assert.equal(shown.view.message, 'Filtered: 2 of 8 partnerships (critical, at risk)');
    assert.equal(shown.view.description, '2 of 8 · as of 2026-10-15');
    await run('filterByText', 'pays 34 days');
    assert.deepEqual(partnerships(), ['Brightfold CRM']);
    assert.match(shown.view.message ?? '', /^Filtered: 1 of 8 .*with "pays 34 days"/);
    await run('clearFilter');
    assert.equal(partnerships().length, 8);
    assert.equal(shown.view.message, '');
    assert.equal(shown.view.description, 'as of 2026-10-15');
  });

  it('counts who needs attention whatever is hidden', async () => {
    const badge = shown.view.badge?.value;
    await run('filterByText', 'no line has these words');
    assert.deepEqual(roots(), []);
    assert.equal(shown.view.description, '0 of 8 · as of 2026-10-15');
    assert.equal(shown.view.badge?.value, badge);
  });

  it('shows a partnership that a filter hid, when somebody asks for it', async () => {
    await run('filterByLevel', ['healthy']);
    const { folder, node } = partnershipNode(shown.tree, 'fernhill-desk').node;
    await run('revealPartnership', { folder, node: { ...node, partnership: 'brightfold-crm' } });
    await eventually(() => assert.equal(selected(), 'brightfold-crm'));
    assert.equal(partnerships().length, 8);
  });

  it('follows the active editor, also into a group', async () => {
    await run('groupBy', 'level');
    for (const partnership of ['fernhill-desk', 'greyfell-cloud']) {
      await vscode.window.showTextDocument(file(`partnerships/${partnership}/charter.md`));
      await eventually(() => assert.equal(selected(), partnership));
    }
  });

  it('leaves the line selected that led to the document', async () => {
    const finding = everyNode([partnershipNode(shown.tree, 'brightfold-crm')]).find(({ node: { node } }) => node.kind === 'finding');
    assert.ok(finding?.item.command);
    await shown.view.reveal(finding.node, { select: true });
    await vscode.commands.executeCommand(finding.item.command.command, ...(finding.item.command.arguments ?? []));
    await eventually(() => assert.match(shown.status.text, /critical/));
    assert.equal(shown.view.selection[0]?.node.id, finding.node.node.id);
  });

  it('follows nothing where that is not wanted', async () => {
    const settings = vscode.workspace.getConfiguration('partnershipHealth');
    await vscode.window.showTextDocument(file('partnerships/fernhill-desk/charter.md'));
    await eventually(() => assert.equal(selected(), 'fernhill-desk'));
    await settings.update('tree.followEditor', false, vscode.ConfigurationTarget.Workspace);
    const followed: (string | undefined)[] = [];
    const listener = shown.view.onDidChangeSelection(({ selection }) => followed.push(selection[0]?.node.partnership));
    try {
      await vscode.window.showTextDocument(file('partnerships/greyfell-cloud/charter.md'));
      await eventually(() => assert.match(shown.status.text, /at risk/));
      // What is asked for later is selected later, so that whatever was followed would have been seen by then.
      await shown.view.reveal(partnershipNode(shown.tree, 'saltmarsh-voice').node, { select: true });
      await eventually(() => assert.equal(selected(), 'saltmarsh-voice'));
      assert.deepEqual(followed, ['saltmarsh-voice']);
    } finally {
      listener.dispose();
      await settings.update('tree.followEditor', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
