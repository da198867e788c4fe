import { commands, l10n, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import { scaffoldRequest, type ScaffoldParams } from '../service/protocol/beginning.ts';
import type { Scaffolded } from '../service/scaffold/scaffold.ts';
import { openFirstBlank } from './firstBlank.ts';
import { explain } from './wizard/proposals.ts';

/** For how long it is shown which template was used, in milliseconds. */
const A_GLANCE = 10_000;

/** Writes a new document as the server begins it, and opens it where the first answer is wanted. Never overwrites. */
export async function newDocument(client: LazyClient, params: ScaffoldParams): Promise<void> {
  const made = await client.sendRequest<Scaffolded>(scaffoldRequest, params);
  if ('error' in made) return explain(made, params.folder);
  const uri = Uri.joinPath(Uri.parse(params.folder), made.path);
  if (await exists(uri)) return openAsItIs(uri);
  await writeAndOpen(uri, made.text);
  if (made.template !== undefined) window.setStatusBarMessage(l10n.t('$(file) Made from {0}', made.template), A_GLANCE);
  // The walkthrough ticks its step off.
  await commands.executeCommand('setContext', `partnershipHealth.began.${params.kind}`, true);
}

async function openAsItIs(uri: Uri): Promise<void> {
  await window.showTextDocument(uri);
  void window.showInformationMessage(l10n.t('{0} is already there, and has been left as it is.', workspace.asRelativePath(uri)));
}

async function writeAndOpen(uri: Uri, scaffold: string): Promise<void> {
  const { text, offset } = openFirstBlank(scaffold);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) return void window.showErrorMessage(l10n.t('{0} could not be written.', workspace.asRelativePath(uri)));
  const document = await workspace.openTextDocument(uri);
  const place = document.positionAt(offset);
  await window.showTextDocument(document, { selection: new Range(place, place), preview: false });
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
