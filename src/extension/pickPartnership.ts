import { window } from 'vscode';
import type { PartnershipParams } from '../service/protocol/views.ts';
import type { HealthStore, PartnershipEntry } from './healthStore.ts';
import { offerPartnership } from './wizard/pickPartnership.ts';

/** A partnership as a command is told of it: a line of the tree, or what the server's lenses carry. */
export interface NamedPartnership {
  readonly folder: { readonly uri: string };
  readonly node: { readonly partnership?: string };
}

/** The partnership a command is about: the one that it was called on, else the one that is picked. */
export async function pickPartnership(
  store: HealthStore,
  node: NamedPartnership | undefined,
  question: string,
): Promise<PartnershipEntry | undefined> {
  await store.refresh();
  const named = partnershipNamed(node);
  const known = named && store.find(named);
  if (known) return known;
  const entries = store.partnerships();
  if (entries.length === 0) {
    await offerPartnership();
    return undefined;
  }
  const picked = await window.showQuickPick(entries.map((entry) => toItem(entry, store.health.folders.length)), { placeHolder: question, matchOnDescription: true });
  return picked?.entry;
}

/** What a command was called on; undefined where that is no partnership, as other lines of the tree are none. */
export function partnershipNamed(node: NamedPartnership | undefined): PartnershipParams | undefined {
  const partnership = node?.node.partnership;
  return !node || partnership === undefined ? undefined : { folder: node.folder.uri, partnership };
}

function toItem(entry: PartnershipEntry, folders: number) {
  const { node, partnership, folder } = entry;
  const description = [partnership, node.description].filter(Boolean).join(', ');
  return { label: node.label, description, ...(folders > 1 && { detail: folder.name }), entry };
}
