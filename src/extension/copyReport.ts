import { env, l10n, window } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import { reportRequest } from '../service/protocol/views.ts';
import type { ActivePartnership } from './activePartnership.ts';
import type { HealthStore } from './healthStore.ts';
import { pickPartnership, type NamedPartnership } from './pickPartnership.ts';

/** Puts what `status` prints for a partnership on the clipboard, for a mail or a ticket. */
export async function copyReport(client: LazyClient, store: HealthStore, active: ActivePartnership, named?: NamedPartnership): Promise<void> {
  const entry = (named ? undefined : active.current) ?? (await pickPartnership(store, named, l10n.t('Copy the report of which partnership?')));
  if (!entry) return;
  const text = await client.sendRequest<string | null>(reportRequest, { folder: entry.folder.uri, partnership: entry.partnership });
  if (text === null) return void window.showWarningMessage(l10n.t('{0} is not there any more.', entry.node.label));
  await env.clipboard.writeText(text);
  void window.showInformationMessage(l10n.t('The report of {0} is on the clipboard.', entry.node.label));
}
