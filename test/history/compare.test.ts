import { beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/generated/types.ts';
import { BASE } from '../support/base.ts';
import { runIn, type Ran } from '../support/commandLine.ts';
import { overlay } from '../support/overlay.ts';
import { newRepository, temporaryFolder, type Repository } from '../support/repository.ts';
import { schemaErrors } from '../support/schemaErrors.ts';

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const BEFORE = 'partnerships/base/reviews/2025-Q4.md';

let repository: Repository;

beforeAll(() => {
  repository = newRepository();
  repository.commit('2026-01-08', { 'partnerships/base/charter.md': BASE.charter, [BEFORE]: BASE.previous });
  repository.commit('2026-04-02', { [REVIEW]: BASE.review });
  repository.git('tag', 'reviewed');
});

function cli(...args: string[]): Promise<Ran> {
  return runIn(repository.folder, args);
}

/** What is said of the base review after changes to it and to the charter, compared with the last commit. */
async function changesOf(review: string, charter?: string): Promise<readonly string[]> {
  repository.write({ [REVIEW]: overlay(BASE.review, review), 'partnerships/base/charter.md': overlay(BASE.charter, charter) });
  const { out } = await cli('compare', '--format', 'json');
  repository.git('checkout', '-q', '--', '.');
  const comparison = JSON.parse(out) as Comparison;
  expect(schemaErrors('comparison.schema.json', comparison)).toEqual([]);
  return comparison.partnerships.flatMap(({ changes }) => changes).map(({ about, change, text }) => `${about} ${change}: ${text}`);
}

describe('compare', () => {
  it('tells what the files have that the last commit has not', async () => {
    expect((await cli('compare')).out).toContain('Nothing changed in the partnerships.');
    expect(await changesOf('kpis: { first-call-resolution: 62 }')).toEqual([
      'level worse: at risk, was healthy',
      'dimension worse: value at risk, was healthy',
      'kpi worse: First-call resolution 84 → 62 %, below floor',
      'finding came: new, high: First-call resolution is 62 %, target 80 %, floor 70 %: worse than the floor (kpi-attainment)',
    ]);
  });

  it.each<[string, string, string | undefined, readonly string[]]>([
    ['a target that moved', '{}', 'kpis: { first-call-resolution: { target: 82 } }', ['kpi changed: First-call resolution: target 80 → 82 %']],
    ['a KPI that came', 'kpis: { uptime: 99.9 }', 'kpis: { uptime: { name: Uptime, unit: "%", better: higher, target: 99.9, floor: 99.5, owner: ally, source: partner } }', ['kpi came: Uptime is a new KPI: 99.9 %, on target']],
    ['what a party got', 'value: { ally: { got: 5, put: 4 } }', undefined, ['value better: Ally got 4 → 5 and put 3 → 4']],
    ['the pulse', 'pulse: { us: { trust: 4 }, them: { alignment: 5 } }', undefined, ['pulse better: we rate trust 3 → 4', 'pulse better: the partner rates alignment 4 → 5']],
    ['an action that is done', 'actions: { A-1: { status: done } }', undefined, ['action went: action A-1 "publish the self-service guide" was done']],
    ['an action that is put off', 'actions: { A-1: { due: 2026-09-30, owner: us } }', undefined, ['action changed: action A-1 "publish the self-service guide" is due 2026-09-30, before 2026-06-30; is with Our company, before Ally']],
    ['an issue that is open again', 'issues: { I-1: { status: open, severity: low, closed: null } }', undefined, ['issue came: issue I-1 "two calls lost at the weekend" is open again']],
    ['the scope', '{}', 'scope: { in: [service desk for office software, telephony] }', ['scope came: Scope gained "telephony"']],
    ['what was agreed', '{}', 'contract: { paymentTermsDays: 45 }', ['agreement changed: Contract: payment terms 30 → 45']],
    ['any other answer', 'customer: { complaints: 2 }\nsponsors: { ally: { active: true } }', undefined, ['answer changed: Customer: complaints 1 → 2']],
    ['the order of keys, which says nothing', 'sales: { pipeline: 180000 }', undefined, []],
  ])('tells of %s', async (_, review, charter, expected) => {
    expect((await changesOf(review, charter)).filter((text) => !text.startsWith('finding'))).toEqual(expected);
  });

  it('says that a question is answered no more, and not that all is well', async () => {
    repository.write({ [BEFORE]: overlay(BASE.previous, 'pulse: { us: { respect: 2 } }'), [REVIEW]: overlay(BASE.review, 'pulse: { us: { respect: null } }') });
    const { out } = await cli('compare', REVIEW);
    repository.git('checkout', '-q', '--', '.');
    expect(out).toContain('we rate respect 2 → –');
    expect(out).not.toMatch(/resolved, [a-z]+: we rate respect/);
  });

  it('tells since when a KPI has been below its floor', async () => {
    repository.write({ [BEFORE]: overlay(BASE.previous, 'kpis: { first-call-resolution: 66 }'), [REVIEW]: overlay(BASE.review, 'kpis: { first-call-resolution: 64 }') });
    const { out } = await cli('compare', BEFORE, REVIEW);
    repository.git('checkout', '-q', '--', '.');
    expect(out).toContain('2025-Q4 (2026-01-08) → 2026-Q1 (2026-04-02)');
    expect(out).toContain('First-call resolution 66 → 64 %, below floor since 2025-Q4');
  });

  it('tells of an earlier review that was rewritten, be it its text alone', async () => {
    const rewritten = async (text: string): Promise<string> => {
      repository.write({ [BEFORE]: text });
      const { out } = await cli('compare');
      repository.git('checkout', '-q', '--', '.');
      return out;
    };
    expect(await rewritten(overlay(BASE.previous, 'kpis: { first-call-resolution: 81 }'))).toContain('2025-Q4, rewritten: First-call resolution 83 → 81 %, beyond target');
    expect(await rewritten(`${BASE.previous}\nIt was not so bad.\n`)).toContain('2025-Q4, rewritten: only its text');
  });

  it('compares two commits, and prints Markdown', async () => {
    const { out, code } = await cli('compare', 'reviewed~1', 'reviewed', '--format', 'markdown');
    expect(code).toBe(0);
    expect(out).toMatch(/^# reviewed\\~1 \\\([0-9a-f]{7}\\\) → reviewed \\\([0-9a-f]{7}\\\)\n/);
    expect(out).toContain('## Base partnership: healthy, as before');
  });

  it.each([
    [['compare', 'nowhere'], 'there is no commit nowhere here, nor a review of that name; expected a commit such as HEAD~1 or main, or the file of a review'],
    [['compare', '--', '--output=x'], 'there is no commit --output=x here, nor a review of that name; expected a commit such as HEAD~1 or main, or the file of a review'],
    [['compare', BEFORE], `there is no review before ${BEFORE}, or it is not judged: it needs a date that is not in the future`],
    [['compare', 'HEAD', REVIEW], `${REVIEW} is a review and HEAD is not; compare two reviews, or two commits`],
    [['compare', REVIEW, 'HEAD'], `${REVIEW} is a review and HEAD is not; compare two reviews, or two commits`],
    [['compare', REVIEW, 'nothing.md'], 'there is no review nothing.md; expected the file of another review of the same partnership'],
    [['compare', 'partnerships/base/charter.md'], 'partnerships/base/charter.md is no review; compare two reviews, or two commits'],
  ])('refuses %j', async (args, error) => {
    expect(await cli(...args)).toEqual({ code: 2, out: '', err: `error: ${error}\n` });
  });

  it('needs a repository for commits, and none for reviews', async () => {
    const there = repository;
    const folder = temporaryFolder();
    repository = { ...there, folder };
    there.git('--work-tree', folder, 'checkout', '-q', 'HEAD', '--', '.');
    const ofReviews = await cli('compare', BEFORE, REVIEW);
    const ofCommits = await cli('compare', 'HEAD');
    repository = there;
    expect([ofReviews.code, ofCommits.code]).toEqual([0, 2]);
    expect(ofCommits.err).toContain('this is no git repository with commits');
  });

  it('compares with nothing that a clone has left out', async () => {
    const there = repository;
    repository = { ...there, folder: temporaryFolder() };
    there.git('config', 'uploadpack.allowFilter', 'true');
    there.git('clone', '-q', '--filter=tree:0', `file://${there.folder}`, repository.folder);
    const said = await cli('compare', 'HEAD~1', 'HEAD');
    repository = there;
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toMatch(/^error: git cannot read commit [0-9a-f]{40}; `git fsck` says why\n$/);
  });

  it('does not follow links that are committed', async () => {
    const other = newRepository();
    other.write({ 'secret.md': BASE.charter });
    other.commit('2026-01-08', { 'partnerships/base/charter.md': BASE.charter });
    other.git('update-index', '--add', '--cacheinfo', '120000', other.git('hash-object', '-w', 'secret.md').trim(), 'partnerships/linked/charter.md');
    other.git('commit', '-qm', 'a link');
    const there = repository;
    repository = other;
    const { out } = await cli('compare', 'HEAD~1', 'HEAD');
    repository = there;
    expect(out).toContain('Nothing changed');
  });
});
