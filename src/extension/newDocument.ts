import { Range, Selection, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { scaffoldRequest, type ScaffoldParams } from '../service/protocol.ts';
import type { Scaffolded } from '../service/scaffold/scaffold.ts';
import { openFirstBlank } from './firstBlank.ts';

/** Writes a new document as the server begins it, and opens it where the first answer is wanted. Never overwrites. */
export async function newDocument(client: BaseLanguageClient, params: ScaffoldParams): Promise<void> {
  const made = await client.sendRequest<Scaffolded>(scaffoldRequest, params);
  if ('error' in made) return void window.showWarningMessage(`No new ${params.kind}: ${made.error}.`);
  const uri = Uri.joinPath(Uri.parse(params.folder), made.path);
  if (await exists(uri)) return openAsItIs(uri);
  await writeAndOpen(uri, made.text);
}

async function openAsItIs(uri: Uri): Promise<void> {
  await window.showTextDocument(uri);
  void window.showInformationMessage(`${workspace.asRelativePath(uri)} is already there, and has been left as it is.`);
}

async function writeAndOpen(uri: Uri, scaffold: string): Promise<void> {
  const { text, offset } = openFirstBlank(scaffold);
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) return void window.showErrorMessage(`${workspace.asRelativePath(uri)} could not be written.`);
  const editor = await window.showTextDocument(uri);
  const place = editor.document.positionAt(offset);
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place));
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
