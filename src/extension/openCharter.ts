import { commands, l10n, Uri, window } from 'vscode';
import type { HealthStore } from './healthStore.ts';
import type { HealthNode } from './healthTree.ts';
import { pickPartnership } from './pickPartnership.ts';

/** Opens the charter of a partnership. */
export async function openCharter(store: HealthStore, node?: HealthNode): Promise<void> {
  const entry = await pickPartnership(store, node, l10n.t('Open the charter of which partnership?'));
  if (!entry) return;
  const { charterPath } = entry.node;
  if (charterPath === undefined) {
    const answer = await window.showInformationMessage(l10n.t('{0} has no charter.', entry.node.label), l10n.t('New Charter'));
    if (answer) await commands.executeCommand('partnershipHealth.newCharter', { folder: entry.folder, node: entry.node });
    return;
  }
  await window.showTextDocument(Uri.joinPath(Uri.parse(entry.folder.uri), charterPath));
}
