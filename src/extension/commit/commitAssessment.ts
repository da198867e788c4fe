import { commands, Disposable, l10n, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { LazyClient } from '../lazyClient.ts';
import { commitOfferRequest, type CommitOffer, type CommitParams } from '../../service/protocol/commit.ts';
import type { ActivePartnership } from '../activePartnership.ts';
import type { HealthStore, PartnershipEntry } from '../healthStore.ts';
import { pickPartnership, type NamedPartnership } from '../pickPartnership.ts';
import { showProblems } from '../showProblems.ts';
import { runSteps } from '../wizard/steps.ts';
import { carryOut } from './carryOut.ts';
import { mendFiles, saveDocuments } from './documents.ts';
import { editMessage } from './editMessage.ts';
import { findGit, repositoryAt, type GitApi } from './git.ts';
import { commitSteps, type Draft, type Offered } from './questions.ts';

/** What the command works with. */
interface Surroundings {
  readonly client: LazyClient;
  readonly store: HealthStore;
  readonly active: ActivePartnership;
  /** A folder for a message while it is edited. */
  readonly storage: Uri;
}

/** The command that commits the changed documents of a partnership, and whether it is offered on the document in the editor. */
export function registerCommit(client: LazyClient, store: HealthStore, active: ActivePartnership, { storageUri, globalStorageUri }: ExtensionContext): Disposable {
  const around: Surroundings = { client, store, active, storage: storageUri ?? globalStorageUri };
  return Disposable.from(
    commands.registerCommand('partnershipHealth.commitAssessment', (node?: NamedPartnership) => commitAssessment(around, node)),
    active.onDidChange((entry) => void commands.executeCommand('setContext', 'partnershipHealth.onDocument', entry !== undefined)),
  );
}

async function commitAssessment(around: Surroundings, named: NamedPartnership | undefined): Promise<void> {
  const { client, store, active } = around;
  const entry = (named ? undefined : active.current) ?? (await pickPartnership(store, named, l10n.t('Commit the documents of which partnership?')));
  if (!entry) return;
  const git = await gitFor(entry);
  if (typeof git === 'string') return void refuse(git);
  const { folder: { uri: folder }, partnership } = entry;
  if (!(await saveDocuments(client, { folder, partnership }))) return void refuse(l10n.t('a document could not be saved'));
  const document = window.activeTextEditor?.document.uri;
  const ask = (only?: readonly string[]): Promise<CommitOffer> => client.sendRequest(commitOfferRequest, {
    folder, partnership, ...(only && { only }), ...(document && { document: document.toString() }),
  } satisfies CommitParams);
  const offer = await ask();
  if ('error' in offer) return void refuse(offer.error);
  await decideAndCommit(around, entry, git, offer, ask);
}

/** VS Code's git; or why nothing can be committed, as the part of a sentence. */
async function gitFor({ folder }: PartnershipEntry): Promise<GitApi | string> {
  if (!workspace.isTrusted) return l10n.t('this workspace is not trusted, and a commit runs git with the hooks of the repository');
  if (Uri.parse(folder.uri).scheme !== 'file') return l10n.t('{0} is on no disk, where git could reach it', folder.name);
  return (await findGit()) ?? l10n.t('VS Code\'s own git extension is turned off or not there');
}

function refuse(reason: string): Thenable<unknown> {
  return window.showWarningMessage(l10n.t('Nothing was committed: {0}.', reason));
}

type Ask = (only?: readonly string[]) => Promise<CommitOffer>;

async function decideAndCommit({ client, storage }: Surroundings, { folder: { uri: folder } }: PartnershipEntry, git: GitApi, offer: Offered, ask: Ask): Promise<void> {
  const repository = await repositoryAt(git, offer.root);
  if (!repository) return void refuse(l10n.t('VS Code leaves the repository {0} alone; Source Control says why', offer.root));
  const steps = commitSteps({ ask, refuse, editMessage: (message) => editMessage(storage, message), errorsStand: (draft) => errorsStand(folder, draft, ask) });
  const decided = await runSteps<Draft>(steps, { all: offer.files, offer, message: offer.message });
  if (!decided) return;
  const { offer: { files }, message } = decided;
  const done = await carryOut({ client, git, repository }, { folder, files, message });
  if ('refused' in done) return void window.showErrorMessage(l10n.t('Nothing was committed. git says: {0}', done.refused), { modal: done.refused.includes('\n') });
  void window.showInformationMessage(l10n.t('Committed {0}: {1}', done.hash, message.split('\n')[0] ?? ''));
}

/** How many errors a question lists; the Problems panel has them all. */
const MOST_ERRORS = 5;

/** What to do about errors: the draft to go on with, mended or as it is, or nothing to go on with. */
async function errorsStand(folder: string, draft: Draft, ask: Ask): Promise<Draft | undefined> {
  const { errors, mendable, files, name } = draft.offer;
  const [show, mend, anyway] = [l10n.t('Show Problems'), l10n.t('Fix What Is Safe'), l10n.t('Commit Anyway')];
  const message = errors.length === 1 ? l10n.t('The documents of {0} have an error.', name) : l10n.t('The documents of {0} have {1} errors.', name, errors.length);
  const detail = [...errors.slice(0, MOST_ERRORS), ...(errors.length > MOST_ERRORS ? ['…'] : [])].join('\n');
  const answer = await window.showWarningMessage(message, { modal: true, detail }, ...[show, ...(mendable.length > 0 ? [mend] : []), anyway]);
  if (answer === anyway) return { ...draft, isForced: true };
  if (answer === show) await showProblems();
  if (answer !== mend) return undefined;
  await mendFiles(folder, mendable);
  const offer = await ask(files.map(({ path }) => path));
  if (!('error' in offer)) return { ...draft, offer, message: offer.message };
  return void refuse(offer.error);
}
