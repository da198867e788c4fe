import { RelativePattern, Uri, workspace, type Disposable, type TreeView } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import type { HealthStore } from './healthStore.ts';
import { showProgress } from './healthView.ts';

/** What a workspace with documents of ours has in it. The manifest wakes the extension for a file or folder of such a name, which costs no search. */
const SIGNS_OF_OURS = '{partnership-health.yml,partnerships/**/*.md}';

/**
 * Starts the language server where there is something for it to read, else as soon as there is, or a view is opened; a
 * command that asks it something starts it by itself. VS Code wakes the extension for the preview of any Markdown, and most of that is not ours.
 */
export async function startServer(client: LazyClient, store: HealthStore, views: readonly TreeView<unknown>[]): Promise<void> {
  if ((await mayHaveDocuments()) || views.some(({ visible }) => visible)) return start(client, store);
  const watcher = workspace.createFileSystemWatcher(`**/${SIGNS_OF_OURS}`, false, true, true);
  const waiting: Disposable[] = [watcher];
  const go = (): void => {
    for (const one of waiting.splice(0)) one.dispose();
    void start(client, store);
  };
  waiting.push(
    watcher.onDidCreate(go),
    ...views.map((view) => view.onDidChangeVisibility(({ visible }) => visible && go())),
    workspace.onDidChangeWorkspaceFolders(() => void mayHaveDocuments().then((may) => may && waiting.length > 0 && go())),
  );
}

/** A folder that is on no disk may be one in which nothing can be searched for. */
async function mayHaveDocuments(): Promise<boolean> {
  if (workspace.workspaceFolders?.some(({ uri }) => uri.scheme !== 'file')) return true;
  const found = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => holdsOurs(uri)));
  return found.includes(true);
}

/** Looks where documents usually are, and nowhere else: to search a large folder as a whole takes seconds. */
async function holdsOurs(folder: Uri): Promise<boolean> {
  if (await isThere(Uri.joinPath(folder, CONFIGURATION_FILE))) return true;
  const usual = Uri.joinPath(folder, 'partnerships');
  if (!(await isThere(usual))) return false;
  const [found] = await workspace.findFiles(new RelativePattern(usual, '**/*.md'), null, 1);
  return found !== undefined;
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function start(client: LazyClient, store: HealthStore): Promise<void> {
  const ready = firstHealth(store);
  const started = client.start();
  showProgress(started.then(() => ready));
  await started;
  await store.refresh();
}

function firstHealth(store: HealthStore): Promise<void> {
  return new Promise((resolve) => {
    const subscription = store.onDidChange(({ ready }) => {
      if (!ready) return;
      subscription.dispose();
      resolve();
    });
  });
}
