import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HealthStore } from './healthStore.ts';
import { newDocument } from './newDocument.ts';
import { pickPartnership, type NamedPartnership } from './pickPartnership.ts';

/** Begins the next review of a partnership, carried forward from its charter and its last review. */
export async function newReview(client: BaseLanguageClient, store: HealthStore, node?: NamedPartnership): Promise<void> {
  const entry = await pickPartnership(store, node, 'New review of which partnership?');
  if (!entry) return;
  await newDocument(client, { folder: entry.folder.uri, kind: 'review', partnership: entry.partnership });
}

/** Begins a recovery of a partnership, from what is wrong now. */
export async function newRecovery(client: BaseLanguageClient, store: HealthStore, node?: NamedPartnership): Promise<void> {
  const entry = await pickPartnership(store, node, 'New recovery of which partnership?');
  if (!entry) return;
  await newDocument(client, { folder: entry.folder.uri, kind: 'recovery', partnership: entry.partnership });
}
