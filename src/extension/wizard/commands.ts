import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HealthStore } from '../healthStore.ts';
import type { NamedPartnership } from '../pickPartnership.ts';
import { newBeginning } from './newBeginning.ts';
import { newRecovery } from './newRecovery.ts';
import { newReview } from './newReview.ts';
import type { Picked } from './pickPartnership.ts';

/** The commands that begin a document, each called on a partnership or on nothing. */
export function wizardCommands(client: BaseLanguageClient, store: HealthStore): readonly Disposable[] {
  const register = (name: string, run: (given: Picked | undefined) => Promise<void>): Disposable =>
    commands.registerCommand(`partnershipHealth.${name}`, (node?: NamedPartnership) => run(pickedOf(store, node)));
  return [
    register('newPartnership', () => newBeginning(client, 'charter', undefined)),
    register('newCharter', (given) => newBeginning(client, 'charter', given)),
    register('newVetting', (given) => newBeginning(client, 'vetting', given)),
    register('newReview', (given) => newReview(client, given)),
    register('newRecovery', (given) => newRecovery(client, given)),
  ];
}

/** What a command was called on: a line of the tree, or what the server's lenses carry; other lines stand for no partnership. */
function pickedOf(store: HealthStore, node: NamedPartnership | undefined): Picked | undefined {
  const partnership = node?.node.partnership;
  if (!node || partnership === undefined) return undefined;
  const folder = node.folder.uri;
  const known = store.partnerships().find((entry) => entry.folder.uri === folder && entry.partnership === partnership);
  return { folder, partnership, name: known?.node.label ?? partnership };
}
