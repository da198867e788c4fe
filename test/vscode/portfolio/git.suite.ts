import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { eventually, file, folder, problems } from '../support.ts';

describe('git', () => {
  const review = () => file('partnerships/fernhill-desk/reviews/2025-Q4.md');

  it('tells of a review that was edited long after its day, as soon as that is committed', async () => {
    assert.deepEqual(problems(review()), []);
    await allowEverything();
    await appendFile(review().fsPath, '\nAll went well after all.\n');
    git('-c', 'user.name=alliance manager', '-c', 'user.email=alliance@example.com', 'commit', '--quiet', '--all', '--message', 'Make it look better');
    await eventually(() => assert.deepEqual(problems(review()), ['5:changed-after-review']));
  });

  it('tells no more of it once the commit is taken back', async () => {
    git('reset', '--quiet', '--hard', 'HEAD~1');
    await eventually(() => assert.deepEqual(problems(review()), []));
  });
});

/** The sample itself has the rule turned off. */
async function allowEverything(): Promise<void> {
  const configuration = file('partnership-health.yml').fsPath;
  const text = await readFile(configuration, 'utf8');
  await writeFile(configuration, text.replace(/^severity: .*$/m, ''));
}

/** As somebody at a terminal would, in the autumn in which the sample is judged. */
function git(...args: readonly string[]): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: '2026-10-14T12:00:00Z' };
  execFileSync('git', [...args], { cwd: folder().uri.fsPath, env });
}
