import { window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { HealthNode } from './healthTree.ts';
import { newDocument } from './newDocument.ts';

/** Begins the charter of a partnership: of one that has none yet, or of a new one. */
export async function newCharter(client: LanguageClient, node?: HealthNode): Promise<void> {
  const folder = node?.folder.uri ?? (await pickFolder());
  if (folder === undefined) return;
  const partnership = node?.node.partnership ?? (await askForId());
  if (partnership) await newDocument(client, { folder, kind: 'charter', partnership });
}

async function pickFolder(): Promise<string | undefined> {
  const { workspaceFolders = [] } = workspace;
  if (workspaceFolders.length === 0) void window.showInformationMessage('Open a folder first; the charter is written into it.');
  const [only, ...others] = workspaceFolders;
  if (others.length === 0) return only?.uri.toString();
  const picked = await window.showWorkspaceFolderPick({ placeHolder: 'New charter in which folder?' });
  return picked?.uri.toString();
}

/** The server knows what an id may be, and says so. */
function askForId(): Thenable<string | undefined> {
  return window.showInputBox({
    title: 'New Charter',
    prompt: 'The id of the partnership: what its folder is called, and every document names it by.',
    placeHolder: 'northwind-helpdesk',
  });
}
