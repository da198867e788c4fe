import { Uri, window } from 'vscode';
import type { HealthStore } from './healthStore.ts';
import type { HealthNode } from './healthTree.ts';
import { pickPartnership } from './pickPartnership.ts';

/** Opens the charter of a partnership. */
export async function openCharter(store: HealthStore, node?: HealthNode): Promise<void> {
  const entry = await pickPartnership(store, node, 'Open the charter of which partnership?');
  if (!entry) return;
  const { charterPath } = entry.node;
  if (charterPath === undefined) {
    const message = `${entry.partnership} has no charter: its reviews stand alone. To write one, add a Markdown file with kind: charter.`;
    return void window.showInformationMessage(message);
  }
  await window.showTextDocument(Uri.joinPath(Uri.parse(entry.folder.uri), charterPath));
}
