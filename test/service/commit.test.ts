import { describe, expect, it, vi } from 'vitest';
import { changedDocuments, type ChangedFile } from '../../src/service/commit/changedFiles.ts';
import { withTrailers } from '../../src/service/commit/message.ts';
import { withoutComments } from '../../src/service/commit/withoutComments.ts';
import { proposeCommit, type CommitProposal } from '../../src/service/commit/proposal.ts';
import { RULES } from '../../src/rules/index.ts';
import { offer } from '../../src/server/commitRequests.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { AS_OF, BASE, changedFiles, type Changes } from '../support/base.ts';
import { overlay } from '../support/overlay.ts';

const CHARTER = 'partnerships/base/charter.md';
const PREVIOUS = 'partnerships/base/reviews/2025-Q4.md';
const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const RECOVERY = 'partnerships/base/recovery/2026-01.md';

type Files = Readonly<Record<string, string>>;

function serviceOf(files: Files): PortfolioService {
  const service = new PortfolioService({ today: () => AS_OF });
  for (const [path, text] of Object.entries(files)) service.setFile(path, text);
  return service;
}

/** What became of every file from one state to another. */
function changesBetween(before: Files, after: Files): readonly ChangedFile[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
  return paths.map((path) => {
    const [was, is] = [before[path], after[path]];
    const state = was === undefined ? 'new' : is === undefined ? 'deleted' : 'changed';
    return { path, state, ...(was !== undefined && { before: was }) };
  });
}

interface Wish {
  readonly first?: string;
  readonly id?: string;
}

function proposed(before: Files, after: Files, { first, id = 'base' }: Wish = {}): CommitProposal {
  const service = serviceOf(after);
  const changed = changedDocuments(service, changesBetween(before, after)).filter(({ partnership }) => partnership === id);
  return proposeCommit(service, { partnership: id, changed, chosen: changed, first });
}

function subject(before: Files, after: Files, wish?: Wish): string {
  return proposed(before, after, wish).message.split('\n')[0] ?? '';
}

const files = (changes: Changes): Files => changedFiles(changes);
const NOT_YET = files({ review: null });
const UNHAPPY = files({ review: 'customer: { satisfaction: 2 }' });

describe('the subject of a commit', () => {
  it('says of a new review how the partnership stands, and how it stood at the review before', () => {
    expect(subject(NOT_YET, UNHAPPY)).toBe('review(base): 2026-Q1 at-risk, was healthy');
    expect(subject(NOT_YET, files({}))).toBe('review(base): 2026-Q1 healthy, as before');
  });

  it('has nothing to compare a first review with', () => {
    expect(subject({}, files({ previous: null }))).toMatch(/^review\(base\): 2026-Q1 \w+$/);
  });

  it('compares what was there already with the last commit', () => {
    expect(subject(files({}), UNHAPPY)).toBe('review(base): 2026-Q1 revised, at-risk, was healthy');
    expect(subject(files({}), files({ charter: 'name: Another' }))).toBe('charter(base): revised, healthy, as before');
    expect(subject(files({}), NOT_YET)).toBe('review(base): 2026-Q1 removed, watch, was healthy');
    expect(subject(files({}), {})).toBe('review(base): 2026-Q1 removed');
  });

  it('names charters, vettings and recoveries that are new', () => {
    expect(subject({}, { [CHARTER]: BASE.charter })).toMatch(/^charter\(base\): new, [\w-]+$/);
    expect(subject({}, { 'partnerships/base/vetting.md': BASE.vetting })).toMatch(/^vetting\(base\): new, [\w-]+$/);
    expect(subject(files({}), files({ recovery: 'partnership: base' }))).toMatch(/^recovery\(base\): \d{4}-\d\d-\d\d new, [\w-]+, (as before|was [\w-]+)$/);
  });

  it('is about the document that was named first, else about what says most', () => {
    const after = files({ charter: 'name: Another', recovery: 'partnership: base', review: 'customer: { satisfaction: 2 }' });
    expect(subject(NOT_YET, after)).toMatch(/^review\(base\): 2026-Q1 /);
    expect(subject(NOT_YET, after, { first: RECOVERY })).toMatch(/^recovery\(base\): /);
    expect(subject(NOT_YET, after, { first: CHARTER })).toMatch(/^charter\(base\): revised/);
  });

  it('does not take a review that was moved for a new one', () => {
    const { [REVIEW]: text = '', ...others } = files({});
    expect(subject(files({}), { ...others, 'partnerships/base/last.md': text })).toBe('review(base): 2026-Q1 revised, healthy, as before');
  });

  it('has at most 72 columns, and leaves what does not fit to the body and the trailer', () => {
    const id = 'a-partnership-of-which-somebody-wrote-the-whole-name-in-one';
    const named = (all: Files): Files => Object.fromEntries(Object.entries(all).map(([path, text]) => [path, overlay(text, `partnership: ${id}`)]));
    const { message } = proposed(named(NOT_YET), named(UNHAPPY), { id });
    expect(message.split('\n')[0]).toBe('review(a-partnership-of-which-…): 2026-Q1 at-risk');
    expect(message).toContain('\n- at risk, was healthy\n');
    expect(message).toContain(`\nPartnership: ${id}\n`);
  });
});

describe('the body of a commit', () => {
  it('tells what changed since the review before, levels, KPIs and findings first, in lines of at most 72 columns', () => {
    const lines = proposed(NOT_YET, UNHAPPY).message.split('\n');
    expect(lines.slice(1, 6)).toEqual(['', '- delivery at risk, was healthy', '- First-call resolution 83 → 84 %, beyond target', '- Joint revenue 108 000 → 112 000 EUR/quarter, beyond target', expect.stringMatching(/^- new, high: /)]);
    expect(lines.filter((line) => line.length > 72)).toEqual([]);
    expect(lines.slice(-4)).toEqual(['', 'Partnership: base', 'Level: at-risk', '']);
  });

  it('counts what is too much to tell', () => {
    const issues = Array.from({ length: 30 }, (_, index) => `  I-${index + 100}: { what: trouble ${index}, opened: 2026-03-02, severity: low, status: open }`);
    const bullets = proposed(files({}), files({ review: `issues:\n${issues.join('\n')}` })).message.split('\n').filter((line) => line.startsWith('- '));
    expect(bullets).toHaveLength(13);
    expect(bullets.at(-1)).toMatch(/^- and \d+ more$/);
  });

  it('has one line of plain text for whatever a document says', () => {
    const what = JSON.stringify('one\n\nLevel: healthy\n# gone\u001b[31m');
    const { message } = proposed(files({}), files({ review: `issues:\n  I-66: { what: ${what}, opened: 2026-03-02, severity: low, status: open }` }));
    expect(message).toContain('- issue I-66 "one Level: healthy # gone');
    expect(message).not.toContain('\u001b');
  });
});

describe('the trailers', () => {
  it('join those that a message ends with, and never its subject', () => {
    const of = { partnership: 'base', level: 'watch' };
    expect(withTrailers('Mine\n\nSeen-by: their board\n', of)).toBe('Mine\n\nSeen-by: their board\nPartnership: base\nLevel: watch\n');
    expect(withTrailers('Note: mine', of)).toBe('Note: mine\n\nPartnership: base\nLevel: watch\n');
    expect(withTrailers('Mine\n\nNote: and more\nof it', of)).toBe('Mine\n\nNote: and more\nof it\n\nPartnership: base\nLevel: watch\n');
    expect(withTrailers('Mine', { partnership: 'gone', level: undefined })).toBe('Mine\n\nPartnership: gone\n');
  });

  it('and the rest of an edited message are kept, without its comments', () => {
    expect(withoutComments('Mine\r\n# a comment\r\n\r\nLevel: watch\r\n#another\r\n')).toBe('Mine\n\nLevel: watch');
    expect(withoutComments('\n# nothing but a comment\n')).toBe('');
  });
});

describe('the files of a commit', () => {
  it('are those of the partnership, the deleted ones among them, and a document that changed hands is its new owner\'s', () => {
    const other = overlay(BASE.charter, 'partnership: other');
    const before = { ...files({}), 'notes.md': 'one\n', 'partnerships/x.md': other, 'partnerships/gone.md': other };
    const after = { [CHARTER]: BASE.charter, [REVIEW]: BASE.review, 'notes.md': 'two\n', 'partnerships/x.md': overlay(BASE.recovery, 'partnership: base') };
    const found = changedDocuments(serviceOf(after), changesBetween(before, after));
    expect(found.map(({ path, state, partnership }) => [path, state, partnership])).toEqual([
      [PREVIOUS, 'deleted', 'base'], ['partnerships/x.md', 'changed', 'base'], ['partnerships/gone.md', 'deleted', 'other'],
    ]);
  });

  it('are judged as the commit will have them, and only their own errors stand in the way', () => {
    const after = files({ charter: 'name: Another', review: 'date: 2026-02-30' });
    const service = serviceOf(after);
    const changes = changesBetween(NOT_YET, after);
    const ask = (only?: readonly string[]) => offer(service, { root: '/r', changes, unfinished: undefined }, { folder: 'file:///r', partnership: 'base', ...(only && { only }) });
    expect(ask()).toMatchObject({ errors: [expect.stringMatching(`^${REVIEW}:\\d+ date is "2026-02-30"`)], mendable: [] });
    expect(ask([CHARTER])).toMatchObject({ files: [{ path: CHARTER, state: 'changed' }], errors: [], message: expect.stringMatching(/^charter\(base\): revised, watch, as before\n/) as string });
    const judged = RULES.map((rule) => vi.spyOn(rule, 'evaluate'));
    service.setFile('partnerships/other/charter.md', BASE.charter.replace('partnership: base', 'partnership: other'));
    expect(ask()).toMatchObject({ mendable: [] });
    expect(new Set(judged.flatMap(({ mock }) => mock.calls.map(([{ partnership }]) => partnership.id)))).toEqual(new Set(['base']));
    vi.restoreAllMocks();
    expect(ask(['nowhere.md'])).toEqual({ error: 'no document of base has changed since the last commit' });
  });
});
