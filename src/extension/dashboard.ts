import { commands, Disposable, l10n, Uri, window, workspace, type CancellationToken, type QuickPickItem } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import { pageRequest, type FolderParams } from '../service/protocol/views.ts';
import type { HealthStore } from './healthStore.ts';
import { pageName, registerPages, showPage } from './pages.ts';

/** Of the addresses of dashboards: `partnership-health-dashboard:/NAME.md?FOLDER`. */
const SCHEME = 'partnership-health-dashboard';

/**
 * The whole portfolio on one page, in VS Code's own preview of Markdown, so that nothing is scripted; it follows every
 * change. The same page can be written to a file, for who has no VS Code.
 */
export function registerDashboard(client: LazyClient, store: HealthStore): Disposable {
  return Disposable.from(
    registerPages(SCHEME, store.onDidChange, (uri, token) => pageOf(client, { folder: uri.query, name: pageName(uri) }, token)),
    commands.registerCommand('partnershipHealth.openDashboard', () => openDashboard(store)),
    commands.registerCommand('partnershipHealth.exportReport', () => exportReport(client, store)),
  );
}

async function openDashboard(store: HealthStore): Promise<void> {
  const folder = await pickFolder(store);
  if (!folder) return;
  await showPage(SCHEME, folder.name, folder.folder);
}

async function exportReport(client: LazyClient, store: HealthStore): Promise<void> {
  const folder = await pickFolder(store);
  if (!folder) return;
  const page = await pageOf(client, folder);
  const target = await window.showSaveDialog({ defaultUri: Uri.joinPath(Uri.parse(folder.folder), 'partnership-health.md'), filters: { Markdown: ['md'] } });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(page));
  await window.showTextDocument(target);
}

/** The folder that is open, or the one of several that is picked. */
async function pickFolder(store: HealthStore): Promise<FolderParams | undefined> {
  await store.refresh();
  const folders = store.health.folders.map(({ uri, name }): FolderParams & QuickPickItem => ({ folder: uri, name, label: name }));
  if (folders.length === 0) return void window.showInformationMessage(l10n.t('Open the folder of your portfolio first.'));
  return folders.length === 1 ? folders[0] : window.showQuickPick(folders, { placeHolder: l10n.t('The portfolio of which folder?') });
}

async function pageOf(client: LazyClient, { folder, name }: FolderParams, token?: CancellationToken): Promise<string> {
  return (await client.sendRequest<string | null>(pageRequest, { folder, name } satisfies FolderParams, token)) ?? l10n.t('This folder is not open any more.');
}
