import { commands, type ExtensionContext, type TreeView } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { HealthStore } from './healthStore.ts';
import { HealthTree, type HealthNode } from './healthTree.ts';
import { createHealthView, showProgress } from './healthView.ts';
import { newBeginning } from './newBeginning.ts';
import { newRecovery, newReview } from './newReview.ts';
import { openCharter } from './openCharter.ts';
import type { NamedPartnership } from './pickPartnership.ts';
import { PreviewCards, type MarkdownIt } from './previewCards.ts';
import { showProblems } from './showProblems.ts';

/** What the extension lets others see: its view as it stands. The suite in VS Code looks at it. */
export interface HealthApi {
  readonly tree: HealthTree;
  readonly view: TreeView<HealthNode>;
  /** Asked for by VS Code's preview of Markdown. */
  readonly extendMarkdownIt: <T extends MarkdownIt>(markdown: T) => T;
}

/** Everything that the extension does, on the desktop and in the browser alike, with the client that each has. */
export async function activateWith(client: BaseLanguageClient, context: ExtensionContext): Promise<HealthApi> {
  const store = new HealthStore(client);
  const tree = new HealthTree(store);
  const cards = new PreviewCards(client, store);
  const { view, disposable } = createHealthView(store, tree);
  context.subscriptions.push(
    client,
    store,
    tree,
    cards,
    disposable,
    commands.registerCommand('partnershipHealth.newReview', (node?: NamedPartnership) => newReview(client, store, node)),
    commands.registerCommand('partnershipHealth.newRecovery', (node?: NamedPartnership) => newRecovery(client, store, node)),
    commands.registerCommand('partnershipHealth.newCharter', (node?: HealthNode) => newBeginning(client, 'charter', node)),
    commands.registerCommand('partnershipHealth.newVetting', (node?: HealthNode) => newBeginning(client, 'vetting', node)),
    commands.registerCommand('partnershipHealth.openCharter', (node?: HealthNode) => openCharter(store, node)),
    commands.registerCommand('partnershipHealth.showProblems', showProblems),
  );
  const ready = firstHealth(store);
  const started = client.start();
  showProgress(started.then(() => ready));
  await started;
  await store.refresh();
  return { tree, view, extendMarkdownIt: (markdown) => cards.extendMarkdownIt(markdown) };
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
