import { commands, Disposable, env, l10n, Uri, ViewColumn, window, workspace } from 'vscode';
import type { LazyClient } from './lazyClient.ts';
import { comparisonRequest, type ReviewComparison } from '../service/protocol/history.ts';
import type { DocumentParams } from '../service/protocol/views.ts';
import type { ActivePartnership } from './activePartnership.ts';
import type { HealthStore } from './healthStore.ts';
import { pageName, registerPages, showPage } from './pages.ts';
import { reviewFor, type NamedReview } from './reviewFor.ts';

/** Of the addresses of comparisons: `partnership-health-comparison:/TITLE.md?REVIEW`. */
const SCHEME = 'partnership-health-comparison';

/**
 * What changed since the review before: the two files in VS Code's own view of differences, and what that means for the
 * partnership beside it, in words. The words can be copied as Markdown, for a pull request or a message.
 */
export function registerComparisons(client: LazyClient, store: HealthStore, active: ActivePartnership): Disposable {
  return Disposable.from(
    registerPages(SCHEME, store.onDidAsk, async (uri) => (await ask(client, uri.query))?.markdown ?? l10n.t('{0}: there is nothing to compare any more.', pageName(uri))),
    commands.registerCommand('partnershipHealth.compareReview', async (named?: NamedReview) => {
      const found = await find(client, store, active, named);
      if (found) await show(found);
    }),
    commands.registerCommand('partnershipHealth.copyComparison', async (named?: NamedReview) => {
      const found = await find(client, store, active, named);
      if (!found) return;
      await env.clipboard.writeText(found.markdown);
      void window.showInformationMessage(l10n.t('What changed ({0}) is on the clipboard, as Markdown.', found.title));
    }),
  );
}

async function find(client: LazyClient, store: HealthStore, active: ActivePartnership, named: NamedReview | undefined): Promise<ReviewComparison | undefined> {
  const review = await reviewFor(store, active, named, l10n.t('Compare the newest review of which partnership?'));
  if (!review) return undefined;
  const found = await ask(client, review.toString());
  if (!found) void window.showInformationMessage(l10n.t('{0} has no review before it to compare with.', workspace.asRelativePath(review)));
  return found;
}

async function ask(client: LazyClient, uri: string): Promise<ReviewComparison | undefined> {
  return (await client.sendRequest<ReviewComparison | null>(comparisonRequest, { uri } satisfies DocumentParams)) ?? undefined;
}

async function show({ before, after, title }: ReviewComparison): Promise<void> {
  await commands.executeCommand('vscode.diff', Uri.parse(before), Uri.parse(after), title, { viewColumn: ViewColumn.One, preview: true });
  await showPage(SCHEME, title, after, ViewColumn.Beside);
}
