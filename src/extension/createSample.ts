import { commands, l10n, Uri, window, workspace } from 'vscode';
import { messageOf } from '../text/messageOf.ts';

/** Names of an empty folder that nobody put there to keep something. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['.git', '.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Writes the sample that comes with the extension into an empty folder: the one that is open, else one that is picked.
 * What is there is never overwritten.
 */
export async function createSample(extension: Uri): Promise<void> {
  const open = await emptyOpenFolder();
  const folder = open ?? (await pickEmptyFolder());
  if (!folder) return;
  try {
    await copyInto(Uri.joinPath(extension, 'dist', 'sample'), folder);
  } catch (error) {
    return void window.showErrorMessage(l10n.t('The sample could not be written: {0}', messageOf(error)));
  }
  if (open) await commands.executeCommand('partnershipHealth.focus');
  else await offerToOpen(folder);
}

async function emptyOpenFolder(): Promise<Uri | undefined> {
  const [only, ...others] = workspace.workspaceFolders ?? [];
  return only && others.length === 0 && (await isEmpty(only.uri)) ? only.uri : undefined;
}

/** A folder that has something in it is refused, and another one asked for. */
async function pickEmptyFolder(): Promise<Uri | undefined> {
  for (;;) {
    const [folder] = (await window.showOpenDialog({
      canSelectFolders: true, canSelectFiles: false, title: l10n.t('An empty folder for the sample'), openLabel: l10n.t('Create Sample Here'),
    })) ?? [];
    if (!folder || (await isEmpty(folder))) return folder;
    const again = l10n.t('Choose Another Folder');
    const message = l10n.t('{0} is not empty, so nothing was written. The sample needs an empty folder.', folder.fsPath);
    if ((await window.showWarningMessage(message, again)) !== again) return undefined;
  }
}

async function isEmpty(folder: Uri): Promise<boolean> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.every(([name]) => NOT_COUNTED.has(name));
}

/** By the list that lies beside them (scripts/lib/sample.mjs): what is served over the network can be read, but not listed. */
async function copyInto(from: Uri, to: Uri): Promise<void> {
  const paths = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(from, 'files.json')))) as readonly string[];
  for (const path of paths) await workspace.fs.writeFile(Uri.joinPath(to, path), await workspace.fs.readFile(Uri.joinPath(from, path)));
}

async function offerToOpen(folder: Uri): Promise<void> {
  const [here, another] = [l10n.t('Open'), l10n.t('Open in New Window')];
  const answer = await window.showInformationMessage(l10n.t('The sample is in {0}.', folder.fsPath), here, another);
  if (answer) await commands.executeCommand('vscode.openFolder', folder, { forceNewWindow: answer === another });
}
