import { l10n, window, workspace, type WorkspaceFolder } from 'vscode';
import { askOne, type Choice } from './ask.ts';
import type { Place, Reply } from './steps.ts';

/** The only folder that is open; undefined when there are several. Without any, says so. */
export function onlyFolder(): string | undefined {
  const { workspaceFolders = [] } = workspace;
  return workspaceFolders.length === 1 ? workspaceFolders[0]?.uri.toString() : undefined;
}

/** Whether there is a folder to write into; says what to do where there is none. */
export function hasFolder(): boolean {
  if (workspace.workspaceFolders?.length) return true;
  void window.showInformationMessage(l10n.t('Open a folder first; the new document is written into it.'));
  return false;
}

/** Has one of several folders picked; proposed is the one of the document that the user looks at. */
export function askFolder(title: string, place: Place, answered: string | undefined): Promise<Reply<string>> {
  const choices = (workspace.workspaceFolders ?? []).map(toChoice);
  const { uri } = window.activeTextEditor?.document ?? {};
  const proposed = answered ?? (uri && workspace.getWorkspaceFolder(uri)?.uri.toString());
  return askOne({ title, place, prompt: l10n.t('The folder that it belongs to'), choices, proposed: choices.find(({ value }) => value === proposed) });
}

function toChoice({ name, uri }: WorkspaceFolder): Choice<string> {
  return { label: name, description: uri.fsPath, value: uri.toString() };
}
