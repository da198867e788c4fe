import { Range, Selection, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { scaffoldReviewRequest, type ScaffoldedReview, type ScaffoldReviewParams } from '../service/protocol.ts';
import { firstBlank } from './firstBlank.ts';
import type { HealthStore } from './healthStore.ts';
import type { HealthNode } from './healthTree.ts';
import { pickPartnership } from './pickPartnership.ts';

/** Writes the next review of a partnership, carried forward from the last, and opens it where there is something to fill in. */
export async function newReview(client: LanguageClient, store: HealthStore, node?: HealthNode): Promise<void> {
  const entry = await pickPartnership(store, node, 'New review of which partnership?');
  if (!entry) return;
  const params: ScaffoldReviewParams = { folder: entry.folder.uri, partnership: entry.partnership };
  const review = await client.sendRequest<ScaffoldedReview>(scaffoldReviewRequest, params);
  if ('error' in review) return void window.showErrorMessage(review.error);
  await createAndOpen(Uri.joinPath(Uri.parse(entry.folder.uri), review.path), review.text);
}

async function createAndOpen(uri: Uri, text: string): Promise<void> {
  if (await exists(uri)) {
    await window.showTextDocument(uri);
    return void window.showInformationMessage(`${workspace.asRelativePath(uri)} is already there, and has been left as it is.`);
  }
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (!(await workspace.applyEdit(edit))) return void window.showErrorMessage(`${workspace.asRelativePath(uri)} could not be written.`);
  const editor = await window.showTextDocument(uri);
  const place = editor.document.positionAt(firstBlank(text));
  editor.selection = new Selection(place, place);
  editor.revealRange(new Range(place, place));
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
