import { Disposable, QuickInputButtons, window, type InputBox, type QuickPick, type QuickPickItem } from 'vscode';
import { messageOf } from '../../text/messageOf.ts';
import type { Place, Reply } from './steps.ts';

/** What every question shows. */
interface Question {
  readonly title: string;
  readonly place: Place;
  readonly prompt: string;
}

/** A question that is answered by a text. */
export interface TextQuestion extends Question {
  /** What is proposed. */
  readonly value: string;
  readonly example?: string;
  /** What is wrong with a text, as a sentence; undefined when it will do. */
  readonly problemOf: (text: string) => Promise<string | undefined> | string | undefined;
}

/** Something to pick, and what it stands for. */
export interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** A question that is answered by picking. */
export interface PickQuestion<T> extends Question {
  readonly choices: readonly Choice<T>[];
  /** The one that Enter picks; else the first. */
  readonly proposed?: Choice<T> | undefined;
  /** A choice made of what was typed, where that may be something new. */
  readonly fromText?: (text: string) => Choice<T> | undefined;
}

/** Asks for a text, and says what is wrong with it while it is typed. */
export function askText({ value, example, problemOf, ...question }: TextQuestion): Promise<Reply<string>> {
  const box = window.createInputBox();
  box.value = value;
  box.prompt = question.prompt;
  box.placeholder = example;
  const check = (): Promise<boolean> => showProblem(box, problemOf);
  if (value !== '') void check();
  return shown(box, question, (reply) => [
    box.onDidChangeValue(check),
    box.onDidAccept(async () => {
      if (await check()) reply({ answer: box.value.trim() });
    }),
  ]);
}

/** Shows what is wrong with what stands in the box; tells whether nothing is. An answer about an older text counts for nothing. */
async function showProblem(box: InputBox, problemOf: TextQuestion['problemOf']): Promise<boolean> {
  const asked = box.value;
  const problem = await Promise.resolve(problemOf(asked.trim())).catch(messageOf);
  if (box.value !== asked) return false;
  box.validationMessage = problem;
  return problem === undefined;
}

/** Has one of several things picked. */
export function askOne<T>({ choices, proposed, fromText, ...question }: PickQuestion<T>): Promise<Reply<T>> {
  const pick = createPick(choices, question);
  pick.activeItems = proposed ? [proposed] : choices.slice(0, 1);
  return shown(pick, question, (reply) => [
    pick.onDidChangeValue((text) => {
      const typed = fromText?.(text.trim());
      if (fromText) pick.items = typed ? [...choices, { ...typed, alwaysShow: true }] : choices;
    }),
    pick.onDidAccept(() => {
      const [item] = pick.activeItems;
      if (item) reply({ answer: item.value });
    }),
  ]);
}

/** Has any number of things picked; those in `picked` are to begin with. */
export function askMany<T>({ choices, picked, ...question }: Question & { readonly choices: readonly Choice<T>[]; readonly picked: readonly Choice<T>[] }): Promise<Reply<readonly T[]>> {
  const pick = createPick(choices, question);
  pick.canSelectMany = true;
  pick.selectedItems = picked;
  return shown(pick, question, (reply) => [pick.onDidAccept(() => reply({ answer: pick.selectedItems.map(({ value }) => value) }))]);
}

function createPick<T>(choices: readonly Choice<T>[], { prompt }: Question): QuickPick<Choice<T>> {
  const pick = window.createQuickPick<Choice<T>>();
  pick.items = choices;
  pick.placeholder = prompt;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  return pick;
}

/** Shows a question until it is answered; whatever happens, it goes away then. It stays while the user looks something up. */
async function shown<T>(input: InputBox | QuickPick<Choice<unknown>>, { title, place }: Question, listen: (reply: (reply: Reply<T>) => void) => readonly Disposable[]): Promise<Reply<T>> {
  input.title = title;
  input.ignoreFocusOut = true;
  if (place.total > 1) [input.step, input.totalSteps] = [place.step, place.total];
  if (place.step > 1) input.buttons = [QuickInputButtons.Back];
  let subscriptions: readonly Disposable[] = [];
  const replied = new Promise<Reply<T>>((resolve) => {
    subscriptions = [...listen(resolve), input.onDidTriggerButton(() => resolve('back')), input.onDidHide(() => resolve('cancelled'))];
  });
  input.show();
  const reply = await replied;
  Disposable.from(...subscriptions, input).dispose();
  return reply;
}
