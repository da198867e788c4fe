import * as assert from 'node:assert/strict';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { Uri } from 'vscode';
import { api, eventually, file, partnershipNode, problems } from '../support.ts';

describe('changes from outside the editor', () => {
  const charter = (): Uri => file('partnerships/fernhill-desk/charter.md');
  const copied = (): Uri => file('partnerships/zz-copied');
  const moved = (): Uri => file('partnerships/zz-moved');
  const review = (folder: Uri): Uri => folder.with({ path: `${folder.path}/reviews/2026-Q1.md` });

  it('shows what is written into a document, and what is taken out again', async () => {
    const text = await readFile(charter().fsPath, 'utf8');
    assert.deepEqual(problems(charter()), []);
    await writeFile(charter().fsPath, text.replace('\nkind: charter\n', '\nkind: charter\nsurprise: 1\n'));
    await eventually(() => assert.deepEqual(problems(charter()), ['3:unknown-field']));
    await writeFile(charter().fsPath, text);
    await eventually(() => assert.deepEqual(problems(charter()), []));
  });

  it('shows a folder that comes, with all that is in it', async () => {
    await cp(file('partnerships/greyfell-cloud').fsPath, copied().fsPath, { recursive: true });
    const text = ['---', 'kind: review', 'partnership: from-outside', 'period: 2026-Q1', 'date: 2026-03-31', 'author: alliance manager', '---', ''];
    await writeFile(review(copied()).fsPath, text.join('\n'));
    await eventually(() => assert.ok(problems(review(copied())).includes('1:no-kpis')));
    await eventually(async () => partnershipNode((await api()).tree, 'from-outside'));
  });

  it('follows a folder that is renamed', async () => {
    await rename(copied().fsPath, moved().fsPath);
    await eventually(() => assert.ok(problems(review(moved())).includes('1:no-kpis')));
    assert.deepEqual(problems(review(copied())), []);
  });

  it('forgets a folder that is deleted', async () => {
    await rm(moved().fsPath, { recursive: true });
    await eventually(() => assert.deepEqual(problems(review(moved())), []));
    await eventually(async () => {
      const { tree } = await api();
      assert.throws(() => partnershipNode(tree, 'from-outside'));
    });
  });
});
