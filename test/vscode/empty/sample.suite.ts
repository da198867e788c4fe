import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Questions } from '../questions.ts';
import { api, eventually, everyNode, folder, seen } from '../support.ts';

const files = async (): Promise<readonly string[]> => (await vscode.workspace.fs.readDirectory(folder().uri)).map(([name]) => name).sort();

describe('an empty folder', () => {
  it('is filled with the sample, which is judged as of its own day', async () => {
    await vscode.commands.executeCommand('partnershipHealth.createSample');
    assert.deepEqual(await files(), ['.git', 'README.md', 'partnership-health.yml', 'partnerships']);
    const { tree } = await api();
    const levels = (): readonly string[] => everyNode(seen(tree)).flatMap(({ node: { node } }) => (node.kind === 'partnership' ? [`${node.partnership} ${node.level}`] : []));
    await eventually(() => assert.deepEqual([...levels()].sort(), ['brightfold-crm critical', 'copperline-cabling unknown', 'fernhill-desk healthy', 'quillback-security watch']));
  });

  it('is not written to when it is empty no more', async () => {
    const before = await files();
    const { showOpenDialog } = vscode.window;
    let asked = 0;
    vscode.window.showOpenDialog = async () => {
      asked += 1;
      return undefined;
    };
    await vscode.commands.executeCommand('partnershipHealth.createSample');
    vscode.window.showOpenDialog = showOpenDialog;
    assert.equal(asked, 1);
    assert.deepEqual(await files(), before);
  });

  it('has a next review to write', async () => {
    const questions = Questions.of('newReview');
    assert.match((await questions.pickAt(1)).items[0]?.description ?? '', /^copperline-cabling/);
    await questions.takeOver();
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /copperline-cabling\/reviews\/2026-Q3\.md$/);
  });
});
