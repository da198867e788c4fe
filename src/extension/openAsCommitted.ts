import { commands, Disposable, l10n, ThemeIcon, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import { revisionRequest, revisionsRequest, type RevisionName, type RevisionParams } from '../service/protocol/history.ts';
import type { DocumentParams } from '../service/protocol/views.ts';
import type { ActivePartnership } from './activePartnership.ts';
import type { HealthStore } from './healthStore.ts';
import { reviewFor, type NamedReview } from './reviewFor.ts';

/** Of the addresses of documents as commits left them: `partnership-health-revision:/PATH?{"uri":…,"commit":…}`. */
const SCHEME = 'partnership-health-revision';

/** Opens a review, or any other document, as a commit left it, or beside what it is now; who committed it is said. */
export function registerRevisions(client: LazyClient, store: HealthStore, active: ActivePartnership): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: async ({ query }) => (await client.sendRequest<string | null>(revisionRequest, JSON.parse(query) as RevisionParams)) ?? '',
    }),
    commands.registerCommand('partnershipHealth.openAsCommitted', async (named?: NamedReview) => {
      const document = documentFor(named) ?? (await reviewFor(store, active, named, l10n.t('The newest review of which partnership?')));
      if (document) await pickRevision(client, document);
    }),
  );
}

/** Charters and the like have a past as well, when they are what is open. */
function documentFor(named: NamedReview | undefined): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return named === undefined && document?.languageId === 'markdown' && document.uri.scheme !== SCHEME ? document.uri : undefined;
}

interface RevisionItem extends QuickPickItem {
  readonly revision: RevisionName;
}

async function pickRevision(client: LazyClient, document: Uri): Promise<void> {
  const revisions = await client.sendRequest<readonly RevisionName[]>(revisionsRequest, { uri: document.toString() } satisfies DocumentParams);
  const name = workspace.asRelativePath(document);
  if (revisions.length === 0) return void window.showInformationMessage(l10n.t('git knows no commit of {0}: it is not committed yet, or the repository is shallow or out of reach.', name));
  const compare = { iconPath: new ThemeIcon('diff'), tooltip: l10n.t('Compare with what it is now') };
  const pick = window.createQuickPick<RevisionItem>();
  pick.placeholder = l10n.t('{0} as which commit left it?', name);
  pick.matchOnDescription = true;
  pick.items = revisions.map((revision) => ({ label: revision.day, description: `${revision.author}, ${revision.commit.slice(0, 7)}`, buttons: [compare], revision }));
  const hidden = new Promise<void>((resolve) => pick.onDidHide(() => resolve()));
  pick.onDidAccept(() => {
    const [item] = pick.selectedItems;
    if (item) void window.showTextDocument(uriOf(document, item.revision));
    pick.hide();
  });
  pick.onDidTriggerItemButton(({ item }) => {
    void commands.executeCommand('vscode.diff', uriOf(document, item.revision), document, `${name} (${item.revision.day} ↔ ${l10n.t('now')})`);
    pick.hide();
  });
  pick.show();
  await hidden;
  pick.dispose();
}

function uriOf(document: Uri, { commit, day }: RevisionName): Uri {
  const query = JSON.stringify({ uri: document.toString(), commit } satisfies RevisionParams);
  return Uri.from({ scheme: SCHEME, path: document.path.replace(/\.md$/, ` (${day}).md`), query });
}
