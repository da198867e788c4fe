import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { HealthTree } from '../../../src/extension/healthTree.ts';
import { api, closeEditors, eventually, everyNode, file, partnershipNode, problems } from '../support.ts';

const frontmatter = ['---', 'kind: review', 'partnership: typed-here', 'period: 2026-Q1', 'date: 2026-03-31', 'author: alliance manager', '---', ''];

const agreement = `kpis:
  uptime: { name: Uptime, unit: "%", better: higher, target: 99.9, floor: 99.5, owner: us, source: us, actual: 99.95 }
scope:
  in: [service desk]
responsibilities:
  - { task: answer the calls, owner: us, doneWhen: nobody waits, until: outcome }
parties:
  us: { role: provider, us: true, name: Our company, success: calm days }
  desk: { role: customer, name: The desk, success: no waiting }
`;

const scopeSection = '\n## Scope and responsibilities\n\nWe answer the calls.\n';

describe('a review that is being typed', () => {
  const review = (): vscode.Uri => file('partnerships/typed-here/reviews/2026-Q1.md');

  before(async () => {
    await vscode.workspace.fs.writeFile(review(), new Uint8Array());
    await vscode.window.showTextDocument(review());
  });

  after(closeEditors);

  it('is warned about on the opening fence, before it is saved', async () => {
    for (const line of frontmatter) await vscode.commands.executeCommand('type', { text: `${line}\n` });
    await eventually(() => assertHas('1:no-kpis', '1:scope-undefined'));
    assert.ok(vscode.window.activeTextEditor?.document.isDirty, 'nothing has been saved');
  });

  it('changes the tree at once', async () => {
    const { tree } = await api();
    await eventually(() => {
      const lines = findingLines(tree);
      assert.ok(lines.some((line) => line.startsWith('0 ')), lines.join('\n'));
    });
  });

  it('is warned about where the empty key stands, once there is one', async () => {
    await insert(6, 'kpis: {}\nscope: {}\n');
    await eventually(() => assertHas('7:no-kpis', '8:scope-undefined'));
    await vscode.commands.executeCommand('undo');
    await eventually(() => assertHas('1:no-kpis', '1:scope-undefined'));
  });

  it('is left alone once it has KPIs and a scope, and warned about again when they go', async () => {
    await insert(6, agreement);
    await insert(vscode.window.activeTextEditor?.document.lineCount ?? 0, scopeSection);
    await eventually(() => assertHasNot('no-kpis', 'scope-undefined'));
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await eventually(() => assertHas('1:no-kpis', '1:scope-undefined'));
  });

  it('keeps its warnings when it is saved and closed', async () => {
    await vscode.window.activeTextEditor?.document.save();
    await closeEditors();
    await eventually(() => assertHas('1:no-kpis', '1:scope-undefined'));
  });

  it('takes everything with it when it is deleted', async () => {
    const { tree } = await api();
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(review());
    assert.ok(await vscode.workspace.applyEdit(edit));
    await eventually(() => assert.deepEqual(problems(review()), []));
    await eventually(() => assert.throws(() => partnershipNode(tree, 'typed-here')));
  });

  function assertHas(...expected: readonly string[]): void {
    const found = problems(review());
    for (const one of expected) assert.ok(found.includes(one), `${one} is among ${found.join(' ')}`);
  }

  function assertHasNot(...rules: readonly string[]): void {
    const found = problems(review()).map((problem) => problem.slice(problem.indexOf(':') + 1));
    assert.notEqual(found.length, 0, 'other findings are left');
    for (const rule of rules) assert.ok(!found.includes(rule), `${rule} is not among ${found.join(' ')}`);
  }
});

/** Inserts before a line, zero-based, as one step to undo. */
async function insert(line: number, text: string): Promise<void> {
  await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(line, 0), text));
}

/** The findings the tree shows for the typed review, each as its line and label. */
function findingLines(tree: HealthTree): readonly string[] {
  const nodes = everyNode([partnershipNode(tree, 'typed-here')]).map(({ node: { node } }) => node);
  return nodes.filter(({ kind }) => kind === 'finding').map(({ location, label }) => `${location?.range.start.line} ${label}`);
}
