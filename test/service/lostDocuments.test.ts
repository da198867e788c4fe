import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/generated/types.ts';
import type { PortfolioFile } from '../../src/model/portfolioFile.ts';
import { serviceWith } from '../../src/service/portfolioAtHand.ts';
import { AS_OF, changedFiles } from '../support/base.ts';

const REVIEW = 'partnerships/base/reviews/2026-Q1.md';
const CHARTER = 'partnerships/base/charter.md';
const HEALTHY = changedFiles({});

function reportOf(...files: readonly PortfolioFile[]): Report {
  const paths = new Set(files.map(({ path }) => path));
  const others = Object.entries(HEALTHY).filter(([path]) => !paths.has(path)).map(([path, text]) => ({ path, text }));
  return serviceWith([...others, ...files], { today: () => AS_OF }).report();
}

function found({ findings }: Report): readonly string[] {
  return findings.filter(({ level }) => level === 'error' || level === 'warning').map(({ path, rule, level }) => `${level} ${path} ${rule}`);
}

describe('a document that says nothing any more', () => {
  it('was one of a healthy partnership', () => {
    expect(reportOf().partnerships).toMatchObject([{ level: 'healthy' }]);
  });

  it.each<[string, string]>([
    ['is empty', ''],
    ['is blank', '\n \n'],
    ['has lost its first line', (HEALTHY[REVIEW] ?? '').replace('---\n', '')],
    ['begins with a blank line', `\n${HEALTHY[REVIEW] ?? ''}`],
    ['begins with the mark of a merge', `<<<<<<< HEAD\n${HEALTHY[REVIEW] ?? ''}`],
    ['says neither kind nor partnership', '---\ndate: 2026-03-31\n---\n'],
  ])('and %s is an error, and nobody takes the partnership for healthy', (_, text) => {
    const report = reportOf({ path: REVIEW, text });
    expect(found(report)).toEqual([`error ${REVIEW} unreadable-document`]);
    expect(report.partnerships).toMatchObject([{ partnership: 'base', level: 'watch' }]);
  });

  it('and names its partnership but no kind keeps that from being healthy', () => {
    const report = reportOf({ path: REVIEW, text: (HEALTHY[REVIEW] ?? '').replace('kind: review\n', '') });
    expect(found(report)).toEqual([`warning ${REVIEW} missing-kind`]);
    expect(report.partnerships).toMatchObject([{ partnership: 'base', level: 'watch' }]);
  });

  it.each(['notes.md', 'partnerships/base/notes.md', 'partnerships/base/reviews/README.md', 'partnerships/base/minutes/2026-Q1.md', 'reviews/2026-Q1.md'])('may be anything at %s, where no document is kept', (path) => {
    const report = reportOf({ path, text: '' });
    expect(found(report)).toEqual([]);
    expect(report.partnerships).toMatchObject([{ level: 'healthy' }]);
  });

  it('is told by its own name when it comes back', () => {
    const service = serviceWith(Object.entries(HEALTHY).map(([path, text]) => ({ path, text })), { today: () => AS_OF });
    for (const [text, level] of [['', 'watch'], [HEALTHY[REVIEW] ?? '', 'healthy']] as const) {
      service.setFile(REVIEW, text);
      expect(service.report().partnerships).toMatchObject([{ level }]);
    }
  });
});

describe('a charter that cannot be read', () => {
  it.each<[string, PortfolioFile]>([
    ['because it is empty', { path: CHARTER, text: '' }],
    ['because the system refuses', { path: CHARTER, failure: { type: 'unreadable', message: 'permission denied' } }],
    ['because it is too long', { path: CHARTER, text: `---\nkind: charter\npartnership: base\n---\n${'long '.repeat(300_000)}` }],
  ])('%s is one error, and nothing is said to be missing in it', (_, file) => {
    const report = reportOf(file);
    expect(found(report)).toEqual([expect.stringMatching(`^error ${CHARTER} `)]);
    expect(report.findings.filter(({ severity }) => severity !== null)).toEqual([]);
    expect(report.partnerships).toMatchObject([{ partnership: 'base', level: 'unknown' }]);
  });
});
