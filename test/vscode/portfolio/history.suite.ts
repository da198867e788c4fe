import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Questions } from '../questions.ts';
import { api, closeEditors, eventually, everyNode, file, partnershipNode, type Seen } from '../support.ts';

describe('the history of a partnership', () => {
  afterEach(async () => {
    await Questions.leaveOpen();
    await closeEditors();
  });

  it('is its reviews, the newest first, with level, change, day and author', async () => {
    const reviews = await reviewsOf('saltmarsh-voice');
    assert.deepEqual(reviews.slice(0, 3).map(({ label, item }) => [label, item.description]), [
      ['2026-Q3', 'watch ↗ · 2026-10-02 · alliance manager'],
      ['2026-Q2', 'at risk ↗ · 2026-06-30 · alliance manager'],
      ['2026-Q1', 'critical ↘ · 2026-03-31 · alliance manager'],
    ]);
  });

  it('is compared with the review before: the differences of the files, and beside them what they mean', async () => {
    const [newest, before] = await reviewsOf('saltmarsh-voice');
    await vscode.commands.executeCommand('partnershipHealth.compareReview', newest?.node);
    await eventually(() => {
      const inputs = vscode.window.tabGroups.all.map(({ activeTab }) => activeTab?.input);
      const diff = inputs.find((input) => input instanceof vscode.TabInputTextDiff);
      assert.deepEqual([diff?.original.path, diff?.modified.path], [pathOf(before), pathOf(newest)]);
      assert.ok(inputs.some((input) => input instanceof vscode.TabInputCustom && input.viewType === 'vscode.markdown.preview.editor'), 'a preview is beside it');
    });
    const page = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'partnership-health-comparison')?.getText() ?? '';
    assert.match(page, /^# 2026-Q2 → 2026-Q3$/m);
    assert.match(page, /^## Saltmarsh telephony: watch, was at risk$/m);
  });

  it('is copied as Markdown for a pull request', async () => {
    const [newest] = await reviewsOf('saltmarsh-voice');
    await vscode.commands.executeCommand('partnershipHealth.copyComparison', newest?.node);
    await eventually(async () => assert.match(await vscode.env.clipboard.readText(), /^# 2026-Q2 → 2026-Q3\n/));
  });

  it('is opened as a commit left it', async () => {
    const [newest] = await reviewsOf('saltmarsh-voice');
    const asked = Questions.of('openAsCommitted', newest?.node);
    const pick = await asked.pickAt(1);
    assert.match(String(pick.items[0]?.description), /, [0-9a-f]{7}$/);
    await asked.takeOver();
    await eventually(() => {
      const { document } = vscode.window.activeTextEditor ?? {};
      assert.equal(document?.uri.scheme, 'partnership-health-revision');
      assert.match(document.getText(), /^kind: review$/m);
    });
  });

  it('says that a first review has none before it', async () => {
    const first = (await reviewsOf('saltmarsh-voice')).at(-1);
    const original = vscode.window.showInformationMessage;
    const said: string[] = [];
    vscode.window.showInformationMessage = ((message: string) => Promise.resolve(void said.push(message))) as typeof original;
    await vscode.commands.executeCommand('partnershipHealth.compareReview', first?.node);
    vscode.window.showInformationMessage = original;
    assert.match(said.join('\n'), /has no review before it/);
  });
});

async function reviewsOf(partnership: string): Promise<readonly Seen[]> {
  const { tree } = await api();
  return eventually(() => {
    const group = everyNode([partnershipNode(tree, partnership)]).find(({ node: { node } }) => node.kind === 'reviews');
    assert.ok(group && group.children.length > 1, 'there are reviews');
    return group.children;
  });
}

function pathOf(review: Seen | undefined): string {
  return file(review?.node.node.location?.path ?? '').path;
}
