import { commands, type Disposable } from 'vscode';
import type { LazyClient } from '../lazyClient.ts';
import type { HealthStore } from '../healthStore.ts';
import { partnershipNamed, type NamedPartnership } from '../pickPartnership.ts';
import { newBeginning } from './newBeginning.ts';
import { newRecovery } from './newRecovery.ts';
import { newReview } from './newReview.ts';
import type { Picked } from './pickPartnership.ts';

/** The commands that begin a document, each called on a partnership or on nothing. */
export function wizardCommands(client: LazyClient, store: HealthStore): readonly Disposable[] {
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

function pickedOf(store: HealthStore, node: NamedPartnership | undefined): Picked | undefined {
  const named = partnershipNamed(node);
  return named && { ...named, name: store.find(named)?.node.label ?? named.partnership };
}
