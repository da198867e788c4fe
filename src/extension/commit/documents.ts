import { CodeActionKind, commands, Range, Uri, workspace, type CodeAction } from 'vscode';
import type { LazyClient } from '../lazyClient.ts';
import { FIX_ALL } from '../../language/fixAllKind.ts';
import { partnershipOfRequest, type PartnershipParams } from '../../service/protocol/views.ts';

/** Saves every open document of a partnership, since what is committed is what is on disk. Tells whether all could be. */
export async function saveDocuments(client: LazyClient, wanted: PartnershipParams): Promise<boolean> {
  const dirty = workspace.textDocuments.filter(({ isDirty, isUntitled, languageId }) => isDirty && !isUntitled && languageId === 'markdown');
  for (const document of dirty) {
    const uri = document.uri.toString();
    const found = await client.sendRequest<PartnershipParams | null>(partnershipOfRequest, { uri });
    if (found?.folder !== wanted.folder || found.partnership !== wanted.partnership) continue;
    if (!(await document.save())) return false;
  }
  return true;
}

/** Makes every fix in some files that is certain, and saves them. */
export async function mendFiles(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const document = await workspace.openTextDocument(Uri.joinPath(Uri.parse(folder), path));
    const whole = new Range(0, 0, document.lineCount, 0);
    const actions = await commands.executeCommand<readonly CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, FIX_ALL);
    const action = actions.find(({ kind }) => kind && CodeActionKind.SourceFixAll.contains(kind) && kind.value === FIX_ALL);
    if (action?.edit && (await workspace.applyEdit(action.edit))) await document.save();
  }
}
