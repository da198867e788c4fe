import { l10n, Uri, window } from 'vscode';
import type { LazyClient } from '../lazyClient.ts';
import { proposalsRequest, scaffoldRequest, type ProposalsParams, type ScaffoldParams } from '../../service/protocol/beginning.ts';
import type { Proposals } from '../../service/scaffold/proposals.ts';
import type { Refused, Scaffolded } from '../../service/scaffold/scaffold.ts';

/** What the server proposes for a document; or why it cannot be begun. */
export function propose<K extends keyof Proposals>(client: LazyClient, params: Extract<ProposalsParams, { kind: K }>): Promise<Proposals[K] | Refused> {
  return client.sendRequest<Proposals[K] | Refused>(proposalsRequest, params);
}

/** What stands in the way of a document that is answered so far, as a sentence. Writes nothing. */
export async function problemOf(client: LazyClient, params: ScaffoldParams): Promise<string | undefined> {
  const made = await client.sendRequest<Scaffolded>(scaffoldRequest, params);
  return 'error' in made ? made.error : undefined;
}

/** Says why there is no new document, and leads to the template that is to blame, if one is. */
export async function explain({ error, template }: Refused, folder: string): Promise<void> {
  const message = l10n.t('Nothing was written: {0}.', error);
  if (template === undefined) return void window.showWarningMessage(message);
  const open = l10n.t('Open Template');
  if ((await window.showWarningMessage(message, open)) === open) await window.showTextDocument(Uri.joinPath(Uri.parse(folder), template));
}
