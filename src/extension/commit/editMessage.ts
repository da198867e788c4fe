import { l10n, TabInputText, Uri, window, workspace } from 'vscode';
import { withoutComments } from '../../service/commit/withoutComments.ts';

/**
 * Opens a message in an editor, where VS Code's git has the same buttons as for messages of its own: the one closes it, the
 * other empties it. Answers what was saved of it when it is closed; empty where nothing is left.
 */
export async function editMessage(storage: Uri, message: string): Promise<string> {
  // By its name VS Code knows what it is. In a folder of its own, because VS Code remembers for a while what a file was.
  const folder = Uri.joinPath(storage, crypto.randomUUID());
  const uri = Uri.joinPath(folder, 'COMMIT_EDITMSG');
  const hint = l10n.t('Save and close this to go on. Lines that begin with # are left out; without a message nothing is committed.');
  await workspace.fs.createDirectory(folder);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(`${message}\n# ${hint}\n`));
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  await closed(uri);
  const saved = new TextDecoder().decode(await workspace.fs.readFile(uri));
  await workspace.fs.delete(folder, { recursive: true });
  return withoutComments(saved);
}

function closed(uri: Uri): Promise<void> {
  return new Promise((resolve) => {
    const subscription = window.tabGroups.onDidChangeTabs((event) => {
      if (!event.closed.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString())) return;
      subscription.dispose();
      resolve();
    });
  });
}
