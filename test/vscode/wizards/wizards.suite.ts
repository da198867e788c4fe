import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Questions } from '../questions.ts';
import { api, closeEditors, eventually, file, partnershipNode, type Seen } from '../support.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const isThere = (uri: vscode.Uri): Promise<boolean> => Promise.resolve(vscode.workspace.fs.stat(uri)).then(() => true, () => false);
const node = async (id: string): Promise<Seen['node']> => partnershipNode((await api()).tree, id).node;

/** What opened is on disk, and waits for its first answer. */
function openedAtBlank(path: RegExp): string {
  const editor = vscode.window.activeTextEditor;
  assert.match(editor?.document.uri.path ?? '', path);
  assert.ok(editor && !editor.document.isDirty);
  const { active } = editor.selection;
  assert.match(editor.document.lineAt(active.line).text.slice(0, active.character), /^[\s-]*[\w-]+: $/);
  return editor.document.getText();
}

async function remove(...paths: readonly string[]): Promise<void> {
  await closeEditors();
  for (const path of paths) if (await isThere(file(path))) await vscode.workspace.fs.delete(file(path), { recursive: true });
}

afterEach(() => Questions.leaveOpen());

describe('the wizard for a new partnership', () => {
  const home = 'partnerships/harbour-wi-fi';
  before(api);
  after(() => remove(home));

  it('leaves nothing behind, at whichever question it is left', async () => {
    for (let last = 1; last <= 8; last++) {
      const questions = Questions.of('newPartnership');
      for (let step = 1; step < last; step++) await questions.enter(step, step === 1 ? 'Harbour Wi-Fi' : undefined);
      await questions.leave(last);
      assert.equal(await isThere(file(home)), false);
      assert.equal(vscode.window.activeTextEditor, undefined);
    }
  });

  it('says at once what is wrong with an id, and knows what was answered when one goes back', async () => {
    const questions = Questions.of('newPartnership');
    await questions.refused(1, '  ', /A name is needed/);
    await questions.enter(1, 'Harbour Wi-Fi');
    assert.equal((await questions.textAt(2)).value, 'harbour-wi-fi');
    await questions.refused(2, 'no id', /"no id" cannot be an id; expected letters, digits and single hyphens/);
    await questions.refused(2, 'fernhill-desk', /fernhill-desk has a charter already/);
    await questions.refused(2, 'Fernhill-Desk', /did you mean "fernhill-desk"/);
    await questions.back(2);
    const name = await questions.textAt(1);
    assert.deepEqual([name.value, name.step, name.totalSteps, name.buttons.length], ['Harbour Wi-Fi', 1, 8, 0]);
    await questions.enter(1);
    assert.equal((await questions.textAt(2)).buttons.length, 1);
    await questions.leave(2);
  });

  it('writes the charter with what was taken over and picked', async () => {
    const questions = Questions.of('newPartnership');
    await questions.enter(1, 'Harbour Wi-Fi');
    await questions.enter(2);
    const motion = await questions.pickAt(3);
    assert.deepEqual(motion.selectedItems.map(({ label }) => label), ['deliver']);
    await questions.enter(3);
    await questions.enter(4);
    await questions.enter(5);
    const us = await questions.pickAt(6);
    assert.match(us.activeItems[0]?.label ?? '', /Ashgrove IT/);
    await questions.enter(6);
    assert.equal((await questions.pickAt(7)).activeItems[0]?.label, 'Harbour Wi-Fi');
    await questions.enter(7);
    await questions.enter(8);
    await questions.done();
    const text = openedAtBlank(/\/harbour-wi-fi\/charter\.md$/);
    for (const line of [/^partnership: harbour-wi-fi$/m, /^name: Harbour Wi-Fi$/m, /^stage: active$/m, /^motion: \[ deliver \]$/m, /^ {2}harbour-wi-fi:$/m, /^ {4}name: Ashgrove IT$/m]) assert.match(text, line);
    await eventually(async () => node('harbour-wi-fi'));
  });
});

describe('the wizard for a new review', () => {
  after(() => remove('partnerships/copperline-cabling/reviews/2026-Q3.md'));

  it('proposes the partnership of the document that is looked at, and its next period', async () => {
    await vscode.window.showTextDocument(file('partnerships/copperline-cabling/charter.md'));
    const questions = Questions.of('newReview');
    const partnership = await questions.pickAt(1);
    assert.match(partnership.activeItems[0]?.description ?? '', /^copperline-cabling/);
    const reviewed = partnership.items.find(({ description }) => description?.startsWith('fernhill-desk'));
    assert.match(reviewed?.detail ?? '', /is reviewed already|is not over/);
    await questions.enter(1);
    await questions.refused(2, '2026-02-30', /2026-02-30 is not a day; expected one like 2026-03-31/);
    await questions.enter(2, '2026-10-15');
    assert.equal((await questions.textAt(3)).value, '2026-Q3');
    await questions.refused(3, 'autumn', /autumn is no period; expected one like 2026-Q1/);
    await questions.refused(3, '2026-Q2', /2026-Q2 is reviewed already/);
    assert.equal(await isThere(file('partnerships/copperline-cabling/reviews/2026-Q3.md')), false);
    await questions.enter(3, '2026-Q3');
    await questions.done();
    assert.match(openedAtBlank(/\/copperline-cabling\/reviews\/2026-Q3\.md$/), /^date: 2026-10-15\nperiod: 2026-Q3$/m);
  });

  it('does not ask for the partnership it is called on, and writes nothing when it is left', async () => {
    await closeEditors();
    for (const step of [1, 2]) {
      const questions = Questions.of('newReview', await node('saltmarsh-voice'));
      for (let before = 1; before < step; before++) await questions.enter(before, '2026-11-02');
      assert.equal((await questions.at(step)).totalSteps, 2);
      await questions.leave(step);
      assert.equal(vscode.window.activeTextEditor, undefined);
    }
  });
});

describe('the wizard for a recovery', () => {
  const written = 'partnerships/brightfold-crm/recovery/2026-10.md';
  after(() => remove('partnerships/brightfold-crm/recovery'));

  it('brings what is wrong, and asks until when it is to be decided', async () => {
    const questions = Questions.of('newRecovery', await node('brightfold-crm'));
    const causes = await questions.pickAt(1);
    assert.ok(causes.items.length > 2);
    assert.equal(causes.selectedItems.length, causes.items.length);
    causes.selectedItems = causes.items.slice(0, 1);
    await questions.enter(1);
    await questions.enter(2);
    await questions.refused(3, '2026-10-01', /2026-10-01 is not after 2026-10-15/);
    assert.equal(await isThere(file(written)), false);
    await questions.enter(3, '2026-12-15');
    await questions.done();
    const text = openedAtBlank(/\/brightfold-crm\/recovery\/2026-10\.md$/);
    assert.match(text, /^targetLevel: watch$/m);
    assert.match(text, /^decideBy: 2026-12-15$/m);
    assert.equal(text.match(/^ {2}- [a-z-]+ # /gm)?.length, 1);
  });
});

describe('the wizard for a vetting', () => {
  const template = '.partnership-health/templates/vetting.md';
  after(() => remove('partnerships/lakeside-lan', '.partnership-health'));

  it('asks nothing where the template of the repository is broken, and says what is wrong with it', async () => {
    await vscode.workspace.fs.writeFile(file(template), encode('---\nkind: charter\n---\n'));
    const { showWarningMessage } = vscode.window;
    const said: string[] = [];
    vscode.window.showWarningMessage = (async (message: string, button: string) => {
      said.push(message);
      return button;
    }) as unknown as typeof showWarningMessage;
    await Questions.of('newVetting').done();
    vscode.window.showWarningMessage = showWarningMessage;
    assert.match(said.join(), /^Nothing was written: \.partnership-health\/templates\/vetting\.md cannot be used as a template: its kind is charter; expected kind: vetting/);
    assert.match(vscode.window.activeTextEditor?.document.uri.path ?? '', /templates\/vetting\.md$/);
  });

  it('begins from the template of the repository once it is sound', async () => {
    await closeEditors();
    await vscode.workspace.fs.writeFile(file(template), encode('---\nkind: vetting\npartnership:\nname:\nx-region:\n---\n'));
    const questions = Questions.of('newVetting');
    await questions.enter(1, 'Lakeside LAN');
    await questions.takeOver();
    assert.match(openedAtBlank(/\/lakeside-lan\/vetting\.md$/), /^partnership: lakeside-lan\nname: Lakeside LAN\nx-region: \ndate: 2026-10-15$/m);
  });
});
