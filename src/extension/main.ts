import { commands, type ExtensionContext, type FileDecorationProvider, type StatusBarItem, type TreeView } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import { ActivePartnership } from './activePartnership.ts';
import { AgendaTree, type AgendaNode } from './agendaTree.ts';
import { createAgendaView } from './agendaView.ts';
import { registerArrangementCommands } from './arrangementCommands.ts';
import { ArrangementState } from './arrangementState.ts';
import { DOCUMENTS } from './documents.ts';
import { registerCommit } from './commit/commitAssessment.ts';
import { registerComparisons } from './compareReview.ts';
import { copyReport } from './copyReport.ts';
import { registerDashboard } from './dashboard.ts';
import { registerExplanations } from './explainRule.ts';
import { HealthStore } from './healthStore.ts';
import { HealthTree, type HealthNode } from './healthTree.ts';
import { createSample } from './createSample.ts';
import { createHealthView } from './healthView.ts';
import { LevelDecorations } from './levelDecorations.ts';
import { createLevelStatus } from './levelStatus.ts';
import { registerRevisions } from './openAsCommitted.ts';
import { openCharter } from './openCharter.ts';
import type { NamedPartnership } from './pickPartnership.ts';
import { PreviewCards, type MarkdownIt } from './previewCards.ts';
import { followEditor, revealPartnership } from './revealPartnership.ts';
import { showProblems } from './showProblems.ts';
import { startServer } from './startServer.ts';
import { openWalkthrough } from './openWalkthrough.ts';
import { wizardCommands } from './wizard/commands.ts';

/** What the extension lets others see: what it shows as it stands. The suite in VS Code looks at it. */
export interface HealthApi {
  readonly tree: HealthTree;
  readonly view: TreeView<HealthNode>;
  readonly agenda: AgendaTree;
  readonly agendaView: TreeView<AgendaNode>;
  readonly decorations: FileDecorationProvider;
  readonly status: StatusBarItem;
  /** Whether the language server runs. */
  readonly isRunning: () => boolean;
  /** Asked for by VS Code's preview of Markdown. */
  readonly extendMarkdownIt: <T extends MarkdownIt>(markdown: T) => T;
}

/** Everything that the extension does, on the desktop and in the browser alike, with the client that each has. */
export async function activateWith(client: LazyClient, context: ExtensionContext): Promise<HealthApi> {
  const store = new HealthStore(client);
  const arrangement = new ArrangementState(context.workspaceState);
  const tree = new HealthTree(store, arrangement);
  const { view, disposable } = createHealthView(store, tree, arrangement);
  const agenda = new AgendaTree(store);
  const { view: agendaView, disposable: agendaDisposable } = createAgendaView(store, agenda);
  const decorations = new LevelDecorations(store);
  const cards = new PreviewCards(client, store);
  const active = new ActivePartnership(client, store);
  const { item: status, disposable: statusDisposable } = createLevelStatus(active);
  const shown = { store, tree, view, arrangement, active };
  context.subscriptions.push(
    client,
    store,
    tree,
    arrangement,
    cards,
    disposable,
    ...wizardCommands(client, store),
    agenda,
    agendaDisposable,
    decorations,
    active,
    statusDisposable,
    followEditor(shown),
    registerArrangementCommands(store, arrangement),
    registerExplanations(client, DOCUMENTS),
    registerDashboard(client, store),
    registerCommit(client, store, active, context),
    registerComparisons(client, store, active),
    registerRevisions(client, store, active),
    commands.registerCommand('partnershipHealth.revealPartnership', (node?: NamedPartnership) => revealPartnership(shown, node)),
    commands.registerCommand('partnershipHealth.copyReport', (node?: NamedPartnership) => copyReport(client, store, active, node)),
    commands.registerCommand('partnershipHealth.openCharter', (node?: HealthNode) => openCharter(store, node)),
    commands.registerCommand('partnershipHealth.showProblems', showProblems),
    commands.registerCommand('partnershipHealth.createSample', () => createSample(context.extensionUri)),
    commands.registerCommand('partnershipHealth.openWalkthrough', () => openWalkthrough(context.extension.id)),
  );
  await startServer(client, store, [view, agendaView]);
  return { tree, view, agenda, agendaView, decorations, status, isRunning: () => client.isRunning(), extendMarkdownIt: (markdown) => cards.extendMarkdownIt(markdown) };
}
