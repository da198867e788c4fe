import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually } from './support.ts';

type Question = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>;

/** A command that asks questions, answered as a person would: by typing, Enter, the back arrow and Esc. */
export class Questions {
  private static latest: Questions | undefined;
  private shown: Question | undefined;
  private ended = false;
  private readonly running: Promise<void>;
  private readonly originals = { box: vscode.window.createInputBox, pick: vscode.window.createQuickPick };

  private constructor(command: string, args: readonly unknown[]) {
    const { box, pick } = this.originals;
    vscode.window.createInputBox = () => this.watched(box());
    vscode.window.createQuickPick = (<T extends vscode.QuickPickItem>() => this.watched(pick<T>())) as typeof vscode.window.createQuickPick;
    this.running = Promise.resolve(vscode.commands.executeCommand(command, ...args)).then(() => undefined).finally(() => {
      vscode.window.createInputBox = box;
      vscode.window.createQuickPick = pick;
      this.ended = true;
    });
  }

  /** Calls a command, which does not end before its questions are answered. */
  static of(command: string, ...args: readonly unknown[]): Questions {
    Questions.latest = new Questions(`partnershipHealth.${command}`, args);
    return Questions.latest;
  }

  /** Leaves whatever a test that failed has left open. */
  static async leaveOpen(): Promise<void> {
    if (!Questions.latest || Questions.latest.ended) return;
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await Questions.latest.running;
  }

  /** The question that is asked, once it is the one with this number. */
  async at(step: number): Promise<Question> {
    const found = await eventually(() => {
      assert.ok(this.shown, 'a question is asked');
      assert.equal(this.shown.step ?? 1, step);
      return this.shown;
    });
    await this.settled(found);
    return found;
  }

  /** The same where a text is asked for. */
  async textAt(step: number): Promise<vscode.InputBox> {
    return (await this.at(step)) as vscode.InputBox;
  }

  /** The same where something is to be picked: what would be picked, and all that could be. */
  async pickAt(step: number): Promise<vscode.QuickPick<vscode.QuickPickItem>> {
    return (await this.at(step)) as vscode.QuickPick<vscode.QuickPickItem>;
  }

  /** Answers the question, by what is proposed or by a text. */
  async enter(step: number, text?: string): Promise<void> {
    const question = await this.at(step);
    if (text !== undefined) question.value = text;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await eventually(() => assert.notEqual(this.shown, question, `"${question.title}" is answered at step ${step}; ${problemOf(question)}`));
  }

  /** Answers with a text that will not do, of which this is said. What was proposed may have been refused before. */
  async refused(step: number, text: string, said: RegExp): Promise<void> {
    const box = await this.textAt(step);
    box.value = text;
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await eventually(() => assert.match(String(box.validationMessage), said));
    assert.equal(this.shown, box);
    box.validationMessage = undefined;
  }

  /** Goes back from a question. */
  async back(step: number): Promise<void> {
    await this.at(step);
    await vscode.commands.executeCommand('workbench.action.quickInputBack');
  }

  /** Leaves at a question. */
  async leave(step: number): Promise<void> {
    await this.at(step);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await this.running;
  }

  /** Takes over whatever is proposed, until nothing is asked any more. */
  async takeOver(): Promise<void> {
    while (!this.ended) {
      const question = this.shown;
      if (question) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await eventually(() => assert.ok(this.ended || this.shown !== question, `"${question?.title}" is answered; ${question && problemOf(question)}`));
      if (!this.ended && this.shown) await this.settled(this.shown);
    }
    await this.running;
  }

  /** Waits until the command has done what it does. */
  done(): Promise<void> {
    return this.running;
  }

  /** Until the window shows it, Enter would go to the one before. */
  private async settled(question: Question): Promise<void> {
    await eventually(() => assert.equal(question.enabled, true));
    await new Promise((resolve) => setTimeout(resolve, 100));
  }

  private watched<T extends Question>(question: T): T {
    const show = question.show.bind(question);
    question.show = () => {
      show();
      this.shown = question;
    };
    question.onDidHide(() => {
      if (this.shown === question) this.shown = undefined;
    });
    const dispose = question.dispose.bind(question);
    question.dispose = () => {
      if (this.shown === question) this.shown = undefined;
      dispose();
    };
    return question;
  }
}

/** What stands in the way of an answer, for a message. */
function problemOf(question: Question): string {
  if ('validationMessage' in question) return String(question.validationMessage);
  return `active ${question.activeItems.length}, selected ${question.selectedItems.length} of ${question.items.length}`;
}
