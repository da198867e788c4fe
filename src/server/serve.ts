import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  TextDocuments,
  TextDocumentSyncKind,
  WatchKind,
  type CancellationToken,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { prepareViews } from '../service/prepareViews.ts';
import { choicesRequest, proposalsRequest, scaffoldRequest, type ChoicesParams, type ProposalsParams, type ScaffoldParams } from '../service/protocol/beginning.ts';
import type { ClientOptions } from '../service/protocol/files.ts';
import { changedNotification, treeRequest, type HealthOfFolders, type TreeChanges, type TreeParams } from '../service/protocol/tree.ts';
import { URI } from 'vscode-uri';
import { clientHost } from './clientHost.ts';
import { answerCommitRequests } from './commitRequests.ts';
import { Folders } from './folders.ts';
import type { DiskEvent, Host } from './host.ts';
import { answerLanguageRequests, languageCapabilities } from './languageFeatures.ts';
import { progressOf } from './progress.ts';
import { TreeTeller } from './treeChanges.ts';
import { answerViewRequests } from './viewRequests.ts';

const DATE_CHECK = 60_000;

const diskEvents: Readonly<Record<FileChangeType, DiskEvent>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

/**
 * A folder that is created, deleted or renamed comes as one event of its own, without those of the files in it; hence
 * the second watcher.
 */
const watchers = [
  { globPattern: '**/{*.md,partnership-health.yml}', kind: WatchKind.Change },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

const everyFile = { filters: [{ pattern: { glob: '**/*' } }] };
const fileOperations = { didCreate: everyFile, didRename: everyFile, didDelete: everyFile };

/**
 * Answers a client over any transport. `disk` reads folders of the scheme `file`; all others, and those too where there is
 * no disk, are read through the client, if it says that it can.
 */
export function serve(connection: Connection, disk?: Host): void {
  const documents = new TextDocuments(TextDocument);
  let client: Host | undefined;
  let asksForTree = false;
  const hostOf = (folder: string): Host | undefined => (URI.parse(folder).scheme === 'file' && disk) || client;
  const folders = new Folders(hostOf, {
    publish: (uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] }),
    evaluated: () => void connection.sendNotification(changedNotification),
    prepare: (assessed) => {
      if (asksForTree) prepareViews(assessed);
    },
    progress: () => progressOf(connection),
    log: (message) => connection.console.info(message),
  });
  connection.onInitialize((params) => {
    const options = (params.initializationOptions ?? {}) as Partial<ClientOptions>;
    if (options.files) client = clientHost(connection, options.files);
    asksForTree = options.asksForTree ?? false;
    return initialize(connection, folders, params);
  });
  answerLanguageRequests(connection, folders);
  answerViewRequests(connection, folders);
  answerCommitRequests(connection, folders);
  const teller = new TreeTeller();
  connection.onRequest(treeRequest, (params: TreeParams | CancellationToken | null): HealthOfFolders | TreeChanges => {
    const health = folders.health();
    // Whoever asks without parameters gives the token alone, or null.
    return params !== null && 'stamp' in params ? teller.changes(health, params) : health;
  });
  connection.onRequest(scaffoldRequest, (params: ScaffoldParams) => folders.scaffold(params));
  connection.onRequest(proposalsRequest, (params: ProposalsParams) => folders.proposals(params));
  connection.onRequest(choicesRequest, (params: ChoicesParams) => folders.choices(params));
  documents.onDidChangeContent(({ document }) => folders.edited(document.uri, document.getText()));
  documents.onDidClose(({ document }) => folders.closed(document.uri));
  documents.listen(connection);
  connection.onDidChangeWatchedFiles(({ changes }) => void folders.touched(changes.map(({ uri, type }) => ({ uri, event: diskEvents[type] }))));
  followFileOperations(connection, folders);
  const clock = setInterval(() => folders.checkDate(), DATE_CHECK);
  connection.onShutdown(() => clearInterval(clock));
  connection.listen();
}

/** What the user does to files in the editor is told by itself: a watcher may be late, or not see into a new folder. */
function followFileOperations({ workspace }: Connection, folders: Folders): void {
  const tell = (event: DiskEvent, uris: readonly string[]): void => void folders.touched(uris.map((uri) => ({ uri, event })));
  workspace.onDidCreateFiles(({ files }) => tell('created', files.map(({ uri }) => uri)));
  workspace.onDidDeleteFiles(({ files }) => tell('deleted', files.map(({ uri }) => uri)));
  workspace.onDidRenameFiles(({ files }) => {
    tell('deleted', files.map(({ oldUri }) => oldUri));
    tell('created', files.map(({ newUri }) => newUri));
  });
}

function initialize(connection: Connection, folders: Folders, params: InitializeParams): InitializeResult {
  const { capabilities, workspaceFolders } = params;
  connection.onInitialized(() => {
    folders.change(workspaceFolders ?? [], []);
    if (capabilities.workspace?.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => folders.change(added, removed));
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    else connection.console.warn('The client cannot watch files, so changes from outside the editor are not seen.');
  });
  return {
    capabilities: {
      ...languageCapabilities,
      textDocumentSync: TextDocumentSyncKind.Incremental,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations },
    },
    serverInfo: { name: 'Partnership Health' },
  };
}
