import { commands, type ExtensionContext, type TreeView } from 'vscode';
import { createClient } from './client.ts';
import { HealthStore } from './healthStore.ts';
import { HealthTree, type HealthNode } from './healthTree.ts';
import { createSample } from './createSample.ts';
import { createHealthView, showProgress } from './healthView.ts';
import { openCharter } from './openCharter.ts';
import { showProblems } from './showProblems.ts';
import { openWalkthrough } from './openWalkthrough.ts';
import { wizardCommands } from './wizard/commands.ts';

/** What the extension lets others see: its view as it stands. The suite in VS Code looks at it. */
export interface HealthApi {
  readonly tree: HealthTree;
  readonly view: TreeView<HealthNode>;
}

/** Called by VS Code when the workspace has partnership documents, the view is shown, or a command is called. */
export async function activate(context: ExtensionContext): Promise<HealthApi> {
  const client = createClient(context);
  const store = new HealthStore(client);
  const tree = new HealthTree(store);
  const { view, disposable } = createHealthView(store, tree);
  context.subscriptions.push(
    client,
    store,
    tree,
    disposable,
    ...wizardCommands(client, store),
    commands.registerCommand('partnershipHealth.openCharter', (node?: HealthNode) => openCharter(store, node)),
    commands.registerCommand('partnershipHealth.showProblems', showProblems),
    commands.registerCommand('partnershipHealth.createSample', () => createSample(context.extensionUri)),
    commands.registerCommand('partnershipHealth.openWalkthrough', () => openWalkthrough(context.extension.id)),
  );
  const ready = firstHealth(store);
  const started = client.start();
  showProgress(started.then(() => ready));
  await started;
  await store.refresh();
  return { tree, view };
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
