import * as assert from 'node:assert/strict';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Uri } from 'vscode';
import { api, eventually, file, partnershipNode, problems } from '../support.ts';

const text = (...extra: readonly string[]): string =>
  ['---', 'kind: review', 'partnership: from-outside', 'period: 2026-Q1', 'date: 2026-03-31', 'author: alliance manager', ...extra, '---', ''].join('\n');

async function write(uri: Uri, content: string): Promise<void> {
  await mkdir(dirname(uri.fsPath), { recursive: true });
  await writeFile(uri.fsPath, content);
}

describe('changes from outside the editor', () => {
  const review = (): Uri => file('partnerships/from-outside/reviews/2026-Q1.md');
  const moved = (): Uri => file('partnerships/moved-outside/reviews/2026-Q1.md');

  it('shows a document that comes, in a folder that comes with it', async () => {
    await write(review(), text());
    await eventually(() => assert.ok(problems(review()).includes('1:no-kpis')));
    await eventually(async () => partnershipNode((await api()).tree, 'from-outside'));
  });

  it('shows what is written into it', async () => {
    await write(review(), text('surprise: 1'));
    await eventually(() => assert.ok(problems(review()).includes('7:unknown-field')));
  });

  it('follows a folder that is renamed', async () => {
    await rename(dirname(dirname(review().fsPath)), dirname(dirname(moved().fsPath)));
    await eventually(() => assert.ok(problems(moved()).includes('7:unknown-field')));
    assert.deepEqual(problems(review()), []);
  });

  it('forgets a folder that is deleted', async () => {
    await rm(dirname(dirname(moved().fsPath)), { recursive: true });
    await eventually(() => assert.deepEqual(problems(moved()), []));
    await eventually(async () => {
      const { tree } = await api();
      assert.throws(() => partnershipNode(tree, 'from-outside'));
    });
  });
});
