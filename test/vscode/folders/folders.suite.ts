import * as assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import * as vscode from 'vscode';
import { inMemory, MemoryFiles } from '../memoryFiles.ts';
import { api, eventually, everyNode, file, folder, problems, seen } from '../support.ts';

const review = (name: string): string => `partnerships/${name}-desk/reviews/2026-Q1.md`;
const broken = (uri: vscode.Uri): void => {
  const found = problems(uri);
  for (const rule of ['1:no-kpis', '1:scope-undefined']) assert.ok(found.includes(rule), `${rule} is among ${found.join(' ')}`);
};
const folderNames = async (): Promise<readonly string[]> => seen((await api()).tree).map(({ label }) => label);

describe('several folders', () => {
  it('are judged side by side, each under its name', async () => {
    await eventually(() => {
      broken(file(review('first'), 0));
      broken(file(review('second'), 1));
    });
    await eventually(async () => assert.deepEqual(await folderNames(), ['first', 'second']));
  });

  it('have nodes of their own, so that VS Code can tell them apart', async () => {
    const ids = everyNode(seen((await api()).tree)).map(({ item }) => item.id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('come and go', async () => {
    const third = vscode.Uri.joinPath(folder(0).uri, '..', 'third');
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: third });
    const uri = vscode.Uri.joinPath(third, review('third'));
    await eventually(() => broken(uri));
    await eventually(async () => assert.deepEqual(await folderNames(), ['first', 'second', 'third']));
    vscode.workspace.updateWorkspaceFolders(2, 1);
    await eventually(() => assert.deepEqual(problems(uri), []));
    await eventually(async () => assert.deepEqual(await folderNames(), ['first', 'second']));
  });

  it('speak once about a document that lies in two of them', async () => {
    const inner = file('partnerships');
    const uri = file(review('first'));
    const before = problems(uri);
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: inner, name: 'inner' });
    await eventually(async () => assert.ok((await folderNames()).includes('inner')));
    assert.deepEqual(problems(uri), before);
    vscode.workspace.updateWorkspaceFolders(2, 1);
    await eventually(async () => assert.deepEqual(await folderNames(), ['first', 'second']));
    await eventually(() => assert.deepEqual(problems(uri), before));
  });

  it('may be on no disk: then the editor reads them, and says once that git is out of reach', async () => {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file(review('first'))));
    const uri = inMemory('elsewhere/partnerships/far-desk/reviews/2026-Q1.md');
    const registration = new MemoryFiles({ [uri.path.slice(1)]: text.replaceAll('first-desk', 'far-desk') }).register();
    vscode.workspace.updateWorkspaceFolders(2, 0, { uri: inMemory('elsewhere'), name: 'far' });
    await eventually(() => broken(uri));
    await eventually(async () => {
      const [far] = seen((await api()).tree).filter(({ label }) => label === 'far');
      assert.deepEqual(far?.children.map(({ label }) => label), ['far-desk', 'Without git history']);
    });
    vscode.workspace.updateWorkspaceFolders(2, 1);
    await eventually(() => assert.deepEqual(problems(uri), []));
    registration.dispose();
  });

  it('do not touch each other: when the documents of one go, those of the other stay', async () => {
    const documents = vscode.Uri.joinPath(folder(1).uri, 'partnerships');
    const away = vscode.Uri.joinPath(folder(1).uri, '..', 'away');
    await rename(documents.fsPath, away.fsPath);
    await eventually(() => assert.deepEqual(problems(file(review('second'), 1)), []));
    await eventually(async () => assert.deepEqual(await folderNames(), ['first']));
    broken(file(review('first'), 0));
    await rename(away.fsPath, documents.fsPath);
    await eventually(() => broken(file(review('second'), 1)));
  });
});
