import { window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HealthNode } from './healthTree.ts';
import { newDocument } from './newDocument.ts';

/** What a partnership begins with: the questions to a candidate, or what the parties agree on. */
type Beginning = 'charter' | 'vetting';

/** Begins the charter or the vetting of a partnership: of one that has none yet, or of a new one. */
export async function newBeginning(client: BaseLanguageClient, kind: Beginning, node?: HealthNode): Promise<void> {
  const folder = node?.folder.uri ?? (await pickFolder(kind));
  if (folder === undefined) return;
  const partnership = node?.node.partnership ?? (await askForId(kind));
  if (partnership) await newDocument(client, { folder, kind, partnership });
}

async function pickFolder(kind: Beginning): Promise<string | undefined> {
  const { workspaceFolders = [] } = workspace;
  if (workspaceFolders.length === 0) void window.showInformationMessage(`Open a folder first; the ${kind} is written into it.`);
  const [only, ...others] = workspaceFolders;
  if (others.length === 0) return only?.uri.toString();
  const picked = await window.showWorkspaceFolderPick({ placeHolder: `New ${kind} in which folder?` });
  return picked?.uri.toString();
}

/** The server knows what an id may be, and says so. */
function askForId(kind: Beginning): Thenable<string | undefined> {
  return window.showInputBox({
    title: kind === 'charter' ? 'New Charter' : 'New Vetting',
    prompt: 'The id of the partnership: what its folder is called, and every document names it by.',
    placeHolder: 'northwind-helpdesk',
  });
}
