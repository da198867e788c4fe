import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Questions } from '../questions.ts';
import { api, closeEditors, eventually, file, partnershipNode, type Seen } from '../support.ts';

/** The sample is judged as of October 2026, so that its third quarter is over, and the second the last that was reviewed. */
const last = `---
kind: review
partnership: carried-forward
period: 2026-Q2
date: 2026-06-30
author: service manager
parties:
  us: { role: provider, us: true, name: Our company, success: calm days }
  desk: { role: customer, name: The desk, success: no waiting }
kpis:
  uptime: { name: Uptime, unit: "%", better: higher, target: 99.9, floor: 99.5, owner: us, source: us, actual: 99.7 }
issues:
  I-7: { what: calls get lost, opened: 2026-05-02, severity: high, status: open }
  I-8: { what: the old phone, opened: 2026-04-02, severity: low, status: closed, closed: 2026-05-20 }
---
`;

describe('new review', () => {
  const carried = (): vscode.Uri => file('partnerships/carried-forward');
  const next = (): vscode.Uri => file('partnerships/carried-forward/reviews/2026-Q3.md');
  const partnership = async (): Promise<Seen> => partnershipNode((await api()).tree, 'carried-forward');

  before(async () => {
    await vscode.workspace.fs.writeFile(file('partnerships/carried-forward/reviews/2026-Q2.md'), new TextEncoder().encode(last));
    await eventually(partnership);
  });

  after(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(carried(), { recursive: true });
  });

  it('is written to a file of its own, with what is still open carried forward', async () => {
    await Questions.of('newReview', (await partnership()).node).takeOver();
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), next().toString());
    assert.equal(document.isDirty, false, 'it is on disk');
    for (const line of [/^kind: review$/m, /^partnership: carried-forward$/m, /^period: 2026-Q3$/m, /^author: service manager$/m]) assert.match(document.getText(), line);
    assert.match(document.getText(), /^ {2}I-7: .*calls get lost/m);
    assert.doesNotMatch(document.getText(), /the old phone/);
  });

  it('waits for its first answer, which can be typed at once', async () => {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const before = editor.document.lineAt(editor.selection.active.line).text.slice(0, editor.selection.active.character);
    assert.match(before, /^\s*[\w-]+: $/);
    assert.match(editor.document.getText(new vscode.Range(editor.selection.active, editor.document.lineAt(editor.selection.active.line).range.end)), /^( #.*)?$/);
  });

  it('has a recovery and a vetting as companions, begun in the same way', async () => {
    for (const [command, path, kind] of [['newRecovery', /\/recovery\/2026-10\.md$/, 'recovery'], ['newVetting', /\/vetting\.md$/, 'vetting']] as const) {
      await Questions.of(command, (await partnership()).node).takeOver();
      const document = vscode.window.activeTextEditor?.document;
      assert.match(document?.uri.path ?? '', path);
      assert.match(document?.getText() ?? '', new RegExp(`^kind: ${kind}$`, 'm'));
      assert.match(document?.getText() ?? '', /^partnership: carried-forward$/m);
    }
  });

  it('is not begun twice', async () => {
    const written = await vscode.workspace.fs.readFile(next());
    const questions = Questions.of('newReview', (await partnership()).node);
    await questions.refused(1, '2026-10-15', /2026-10-15 has a review already/);
    await questions.enter(1, '2026-10-16');
    await questions.refused(2, '2026-Q3', /2026-Q3 is reviewed already/);
    await questions.leave(2);
    assert.deepEqual(await vscode.workspace.fs.readFile(next()), written);
  });

  it('never overwrites what is no review', async () => {
    const stranger = file('partnerships/beside-a-note/reviews/2026-Q3.md');
    await vscode.workspace.fs.writeFile(stranger, new TextEncoder().encode('mine\n'));
    await vscode.workspace.fs.writeFile(file('partnerships/beside-a-note/reviews/2026-Q2.md'), new TextEncoder().encode(last.replace('carried-forward', 'beside-a-note')));
    const { tree } = await api();
    const { node } = await eventually(() => partnershipNode(tree, 'beside-a-note'));
    const questions = Questions.of('newReview', node);
    await questions.enter(1, '2026-10-15');
    await questions.refused(2, '2026-Q3', /2026-Q3\.md is there already/);
    await questions.leave(2);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(stranger)), 'mine\n');
    await closeEditors();
    await vscode.workspace.fs.delete(file('partnerships/beside-a-note'), { recursive: true });
  });
});
