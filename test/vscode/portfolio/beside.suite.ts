import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { AgendaNode } from '../../../src/extension/agendaTree.ts';
import type { HealthApi } from '../../../src/extension/main.ts';
import { api, closeEditors, codeOf, eventually, file, partnershipNode, problems } from '../support.ts';

const REVIEW = 'partnerships/brightfold-crm/reviews/2026-Q3.md';

describe('beside the tree', () => {
  let shown: HealthApi;

  before(async () => {
    shown = await api();
    await eventually(() => partnershipNode(shown.tree, 'brightfold-crm'));
  });

  afterEach(closeEditors);

  describe('actions and issues', () => {
    const groups = (): readonly AgendaNode[] => shown.agenda.getChildren();
    const entries = (): readonly AgendaNode[] => groups().flatMap((group) => shown.agenda.getChildren(group));

    it('of all partnerships stand together by when they are due, overdue first', () => {
      assert.equal(groups()[0]?.node.label, 'Overdue');
      assert.equal(shown.agendaView.description, `${shown.agenda.getChildren(groups()[0]).length} overdue`);
      assert.ok(new Set(entries().map(({ node }) => node.partnership)).size > 1);
      for (const group of groups()) {
        const days = shown.agenda.getChildren(group).map(({ node }) => node.due?.day);
        assert.deepEqual(days, [...days].sort());
      }
    });

    it('have distinct ids, and labels that say everything', () => {
      const items = [...groups(), ...entries()].map((node) => shown.agenda.getTreeItem(node));
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
      for (const { accessibilityInformation, label } of items) assert.ok(accessibilityInformation?.label.includes(String(label)));
    });

    it('lead to their lines', async () => {
      const [first] = entries();
      assert.ok(first?.node.location);
      const { command } = shown.agenda.getTreeItem(first);
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
      await eventually(() => {
        const editor = vscode.window.activeTextEditor;
        assert.ok(editor?.document.lineAt(editor.selection.start.line).text.includes(first.node.label), 'the cursor stands on the action');
      });
    });
  });

  describe('the status bar', () => {
    it('says how the partnership of the open document stands', async () => {
      await vscode.window.showTextDocument(file(REVIEW));
      await eventually(() => assert.match(shown.status.text, /^\$\(error\) critical · \d+ problems$/));
      assert.match(shown.status.accessibilityInformation?.label ?? '', /^Brightfold CRM is critical, \d+ problems/);
      await vscode.window.showTextDocument(file('partnerships/fernhill-desk/charter.md'));
      await eventually(() => assert.equal(shown.status.text, '$(pass) healthy · no problems'));
    });
  });

  describe('file decorations', () => {
    const decoration = async (path: string): Promise<vscode.FileDecoration | null | undefined> =>
      shown.decorations.provideFileDecoration(file(path), new vscode.CancellationTokenSource().token);

    it('mark the folder and the charter of a partnership with its level', async () => {
      const marked = await decoration('partnerships/brightfold-crm');
      assert.equal(marked?.badge, 'C');
      assert.equal(marked.tooltip, 'Brightfold CRM: critical');
      assert.equal(marked.color?.id, 'partnershipHealth.critical');
      assert.equal(marked.propagate, true);
      assert.equal((await decoration('partnerships/brightfold-crm/charter.md'))?.badge, 'C');
      assert.equal((await decoration('partnerships/fernhill-desk'))?.propagate, false);
      assert.equal(await decoration(REVIEW), undefined);
      assert.equal(await decoration('partnerships'), undefined);
    });

    it('can be turned off', async () => {
      const settings = vscode.workspace.getConfiguration('partnershipHealth');
      await settings.update('explorer.decorations', false, vscode.ConfigurationTarget.Workspace);
      await eventually(async () => assert.equal(await decoration('partnerships/brightfold-crm'), undefined));
      await settings.update('explorer.decorations', undefined, vscode.ConfigurationTarget.Workspace);
      await eventually(async () => assert.equal((await decoration('partnerships/brightfold-crm'))?.badge, 'C'));
    });
  });

  describe('a finding is explained', () => {
    const opened = (): vscode.Uri | undefined => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputText ? input.uri : undefined;
    };

    it('where it stands in a document, without a change to that', async () => {
      const { document } = await vscode.window.showTextDocument(file(REVIEW));
      await eventually(() => assert.notDeepEqual(problems(document.uri), []));
      const [first] = vscode.languages.getDiagnostics(document.uri);
      assert.ok(first);
      const rule = codeOf(first.code);
      const action = await eventually(async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, first.range, vscode.CodeActionKind.QuickFix.value);
        const found = actions.find(({ title }) => title === `Explain ${rule}`);
        assert.ok(found?.command, actions.map(({ title }) => title).join());
        return found;
      });
      assert.equal(action.edit, undefined);
      await vscode.commands.executeCommand(action.command?.command ?? '', ...(action.command?.arguments ?? []));
      await eventually(() => assert.equal(opened()?.toString(), `partnership-health-rule:/${rule}.md`));
    });

    it('from its line in the tree, with its reasons, sources and actions', async () => {
      const finding = partnershipNode(shown.tree, 'brightfold-crm').children.flatMap(({ children }) => children).find(({ node: { node } }) => node.rule === 'payments-late');
      assert.ok(finding);
      await vscode.commands.executeCommand('partnershipHealth.explain', finding.node);
      const uri = await eventually(() => {
        const found = opened();
        assert.equal(found?.path, '/payments-late.md');
        return found;
      });
      const text = (await vscode.workspace.openTextDocument(uri)).getText();
      for (const part of [/^# /, /^## When it fires$/m, /^## What to do$/m, /^## Sources$/m]) assert.match(text, part);
    });
  });

  it('the report of a partnership is copied as text', async () => {
    await vscode.commands.executeCommand('partnershipHealth.copyReport', partnershipNode(shown.tree, 'brightfold-crm').node);
    const text = await vscode.env.clipboard.readText();
    assert.match(text, /^Brightfold CRM: critical, decide to stay or leave$/m);
    assert.doesNotMatch(text, /Greyfell/);
  });
});
