import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { Questions } from '../questions.ts';
import { api, closeEditors, eventually, file, folder, partnershipNode, problems } from '../support.ts';

const CHARTER = 'partnerships/fernhill-desk/charter.md';
const REVIEW = 'partnerships/fernhill-desk/reviews/2026-Q3.md';

describe('an assessment, committed by the command', () => {
  const said: { readonly modal: boolean; readonly text: string; readonly buttons: readonly string[] }[] = [];
  const originals = { warning: vscode.window.showWarningMessage, error: vscode.window.showErrorMessage, information: vscode.window.showInformationMessage };
  let answer: string | undefined;
  let review = '';

  before(async () => {
    git('config', 'user.name', 'alliance manager');
    git('config', 'user.email', 'alliance@example.com');
    review = readFileSync(at(REVIEW), 'utf8');
    git('rm', '--quiet', REVIEW);
    git('commit', '--quiet', '--message', 'Before the third quarter');
    const { tree } = await api();
    await eventually(() => partnershipNode(tree, 'fernhill-desk'));
    listen();
  });

  afterEach(async () => {
    answer = undefined;
    said.length = 0;
    await Questions.leaveOpen();
    await closeEditors();
  });

  after(() => Object.assign(vscode.window, { showWarningMessage: originals.warning, showErrorMessage: originals.error, showInformationMessage: originals.information }));

  /** Hears what is said, and answers a question by its button. */
  function listen(): void {
    const hear = async (text: string, ...rest: readonly (string | vscode.MessageOptions)[]): Promise<string | undefined> => {
      const options = rest.find((one) => typeof one === 'object');
      said.push({ modal: options?.modal ?? false, text, buttons: rest.filter((one) => typeof one === 'string') });
      return answer;
    };
    Object.assign(vscode.window, { showWarningMessage: hear, showErrorMessage: hear, showInformationMessage: hear });
  }

  it('holds exactly its files, with the message that was proposed, and leaves a second file staged', async () => {
    writeFileSync(at(REVIEW), review);
    writeFileSync(at('notes.md'), 'not for this commit\n');
    git('add', 'notes.md');
    const editor = await vscode.window.showTextDocument(file(REVIEW));
    await eventually(async () => assert.ok(await commandSeesDocument()));
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), '\nSaved by the command.\n'));
    const questions = Questions.of('commitAssessment');
    const pick = await questions.pickAt(1);
    const [first] = pick.items;
    assert.match(String(pick.title), /Fernhill/);
    assert.match(String(first?.description), /^review\(fernhill-desk\): 2026-Q3 [\w-]+, (was [\w-]+|as before)$/);
    await questions.enter(1);
    await questions.done();
    assert.deepEqual(committed(), [`A\t${REVIEW}`]);
    assert.deepEqual(status(), ['A  notes.md']);
    assert.match(git('show', `HEAD:${REVIEW}`), /Saved by the command/);
    assert.equal(git('log', '-1', '--format=%s').trim(), first?.description);
    assert.match(git('log', '-1', '--format=%(trailers:only)').trim(), /^Partnership: fernhill-desk\nLevel: [\w-]+$/);
    assert.match(git('log', '-1', '--format=%b'), /^- /);
    assert.deepEqual(said.map(({ text }) => text), [`Committed ${git('log', '-1', '--format=%H').slice(0, 7)}: ${first?.description}`]);
  });

  it('takes only what is picked of several documents, through the extension for git, while nothing else is staged', async () => {
    git('rm', '--quiet', '--cached', 'notes.md');
    change(CHARTER, 'The desk is well.');
    change(REVIEW, 'And the review is too.');
    const questions = Questions.of('commitAssessment', (await fernhill()).node);
    const files = await questions.pickAt(1);
    assert.deepEqual(files.selectedItems.map(({ label }) => label), ['charter.md', '2026-Q3.md']);
    files.selectedItems = files.items.filter(({ label }) => label === 'charter.md');
    await eventually(() => assert.equal(files.selectedItems.length, 1));
    await questions.enter(1);
    await questions.enter(2);
    await questions.done();
    assert.deepEqual(committed(), [`M\t${CHARTER}`]);
    assert.deepEqual(status(), [` M ${REVIEW}`, '?? notes.md']);
    assert.match(git('log', '-1', '--format=%s'), /^charter\(fernhill-desk\): revised, [\w-]+, as before\n$/);
  });

  it('has the message edited like one of git, and asks before it commits it', async () => {
    const questions = Questions.of('commitAssessment', (await fernhill()).node);
    await chooseToEdit(questions);
    const editor = await eventually(() => {
      const found = vscode.window.activeTextEditor;
      assert.equal(found?.document.languageId, 'git-commit');
      return found as vscode.TextEditor;
    });
    await editor.edit((edit) => edit.replace(editor.document.lineAt(0).range, 'A subject of my own'));
    await editor.document.save();
    await vscode.commands.executeCommand('git.commitMessageAccept');
    const pick = await questions.pickAt(1);
    assert.equal(pick.items[0]?.description, 'A subject of my own');
    await questions.enter(1);
    await questions.done();
    assert.equal(git('log', '-1', '--format=%s'), 'A subject of my own\n');
    assert.match(git('log', '-1', '--format=%(trailers:only)'), /^Partnership: fernhill-desk\n/);
    assert.doesNotMatch(git('log', '-1', '--format=%B'), /^#/m);
  });

  it('is left when nothing remains of the message', async () => {
    change(REVIEW, 'Once more.');
    const commits = count();
    const questions = Questions.of('commitAssessment', (await fernhill()).node);
    await chooseToEdit(questions);
    await eventually(() => assert.equal(vscode.window.activeTextEditor?.document.languageId, 'git-commit'));
    await vscode.commands.executeCommand('git.commitMessageDiscard');
    await questions.done();
    assert.deepEqual(said.map(({ text }) => text), ['Nothing was committed: the message is empty.']);
    assert.equal(count(), commits);
  });

  it('is held back by errors, which can be fixed where that is safe', async () => {
    change(REVIEW, '', (text) => text.replace('direction: we-pay', "direction: 'We Pay'"));
    await eventually(() => assert.ok(problems(file(REVIEW)).some((problem) => problem.endsWith(':invalid-value'))));
    const commits = count();
    await Questions.of('commitAssessment', (await fernhill()).node).done();
    assert.equal(count(), commits);
    assert.deepEqual(said.map(({ modal, buttons }) => [modal, buttons]), [[true, ['Show Problems', 'Fix What Is Safe', 'Commit Anyway']]]);
    answer = 'Fix What Is Safe';
    await Questions.of('commitAssessment', (await fernhill()).node).takeOver();
    assert.equal(count(), commits + 1);
    assert.match(git('show', `HEAD:${REVIEW}`), /direction: 'we-pay'/);
  });

  it('is committed in spite of errors on demand', async () => {
    change(REVIEW, '', (text) => text.replace(/^date: .*$/m, 'date: 2026-02-30'));
    await eventually(() => assert.ok(problems(file(REVIEW)).some((problem) => problem.endsWith(':invalid-value'))));
    answer = 'Commit Anyway';
    await Questions.of('commitAssessment', (await fernhill()).node).takeOver();
    assert.deepEqual([committed(), said[0]?.buttons], [[`M\t${REVIEW}`], ['Show Problems', 'Commit Anyway']]);
  });

  it('is told of a hook that refuses, and stages nothing', async () => {
    writeFileSync(at('.git/hooks/pre-commit'), '#!/bin/sh\necho "no commits on a Friday" >&2\nexit 1\n');
    chmodSync(at('.git/hooks/pre-commit'), 0o755);
    writeFileSync(at(REVIEW), review);
    await eventually(() => assert.ok(!problems(file(REVIEW)).some((problem) => problem.endsWith(':invalid-value'))));
    const before = status();
    await Questions.of('commitAssessment', (await fernhill()).node).takeOver();
    rmSync(at('.git/hooks/pre-commit'));
    assert.match(said[0]?.text ?? '', /^Nothing was committed\. git says: no commits on a Friday/);
    assert.deepEqual(status(), before);
  });

  it('says so when there is nothing to commit', async () => {
    git('checkout', '--quiet', '.');
    await Questions.of('commitAssessment', (await fernhill()).node).done();
    assert.deepEqual(said.map(({ text }) => text), ['Nothing was committed: no document of fernhill-desk has changed since the last commit.']);
  });
});

async function fernhill() {
  return partnershipNode((await api()).tree, 'fernhill-desk');
}

/** Whether the document in the editor is known to be one of a partnership, which the status bar shows. */
async function commandSeesDocument(): Promise<boolean> {
  return /Fernhill/.test((await api()).status.accessibilityInformation?.label ?? '');
}

/** Picks the second of the two choices, as the arrow key does. */
async function chooseToEdit(questions: Questions): Promise<void> {
  const pick = await questions.pickAt(1);
  pick.activeItems = pick.items.slice(1, 2);
  await eventually(() => assert.equal(pick.activeItems[0], pick.items[1]));
  await questions.enter(1);
}

function change(path: string, more: string, edit = (text: string): string => `${text}\n${more}\n`): void {
  writeFileSync(at(path), edit(readFileSync(at(path), 'utf8')));
}

function at(path: string): string {
  return join(folder().uri.fsPath, path);
}

function git(...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: folder().uri.fsPath, encoding: 'utf8' });
}

/** What the newest commit did to which files. */
function committed(): readonly string[] {
  return git('show', '--format=', '--name-status', 'HEAD').trim().split('\n');
}

function status(): readonly string[] {
  return git('status', '--porcelain').split('\n').filter(Boolean);
}

function count(): number {
  return Number(git('rev-list', '--count', 'HEAD'));
}
