import { describe, expect, it } from 'vitest';
import { codeLenses } from '../../src/language/codeLens.ts';
import { inlayHints } from '../../src/language/inlayHints.ts';
import { overlay } from '../support/overlay.ts';
import { CHARTER, PREVIOUS, REVIEW, serviceOf, SOUND, STRANGE, type Files } from './portfolio.ts';

const FOLDER = 'file:///p';

describe('lenses', () => {
  const titles = (files: Files, path: string): readonly (string | undefined)[] => codeLenses(serviceOf(files), path, FOLDER).map(({ command }) => command?.title);

  it('say how the partnership stands, and begin a review from the charter and the newest review', () => {
    expect(titles(SOUND, CHARTER)).toEqual([expect.stringMatching(/^[a-z-]+ · (was [a-z-]+ on|unchanged since) 2026-01-\d\d$/), expect.stringMatching(/^\d+ open actions?/), expect.stringMatching(/^\d+ problems?$/), 'New Review']);
    expect(titles(SOUND, REVIEW)).toEqual(titles(SOUND, CHARTER));
    expect(titles(SOUND, PREVIOUS)).not.toContain('New Review');
  });

  it('count what is overdue', () => {
    const files = { ...SOUND, [REVIEW]: overlay(SOUND[REVIEW] ?? '', 'actions: { A-1: { due: 2026-04-01 } }') };
    expect(titles(files, REVIEW)).toContainEqual(expect.stringMatching(/open actions?, 1 overdue$/));
  });

  it('stand at the frontmatter, and name the partnership to the client', () => {
    const last = codeLenses(serviceOf(SOUND), CHARTER, FOLDER).at(-1);
    expect(last).toEqual({
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
      command: { title: 'New Review', command: 'partnershipHealth.newReview', arguments: [{ folder: { uri: FOLDER }, node: { partnership: 'base' } }] },
    });
  });

  it('are not there for an ended partnership, or files that are none of ours', () => {
    expect(titles({ ...SOUND, [CHARTER]: overlay(SOUND[CHARTER] ?? '', 'stage: ended') }, CHARTER)).not.toContain('New Review');
    for (const path of ['notes.md', 'nowhere.md', 'partnership-health.yml']) expect(titles(STRANGE, path)).toEqual([]);
    for (const path of Object.keys(STRANGE)) expect(() => titles(STRANGE, path)).not.toThrow();
  });
});

describe('inlay hints', () => {
  const all = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const hints = (revenue: string): readonly unknown[] => {
    const files = { ...SOUND, [REVIEW]: (SOUND[REVIEW] ?? '').replace('joint-revenue: 112000', `joint-revenue: ${revenue}`) };
    return inlayHints(serviceOf(files), REVIEW, all).map(({ label }) => label);
  };

  it.each([
    ['112000', 'beyond target'], ['100000', 'on target'], ['94999', '74 % of the way to target'], ['80000', 'at the floor'], ['79000', 'below floor'],
    ['{ actual: 85000, note: a slow quarter }', '25 % of the way to target'],
  ])('say where %s is between floor and target', (revenue, label) => expect(hints(revenue)).toEqual(['beyond target', label]));

  it('say nothing of what is not known', () => {
    expect(hints('')).toEqual(['beyond target']);
    expect(hints('many')).toEqual(['beyond target']);
    expect(inlayHints(serviceOf(SOUND), CHARTER, all)).toEqual([]);
    for (const path of [...Object.keys(STRANGE), 'nowhere.md']) expect(inlayHints(serviceOf(STRANGE), path, all)).toEqual([]);
  });

  it('stand behind the number, where they are asked for', () => {
    const [first] = inlayHints(serviceOf(SOUND), REVIEW, all);
    expect(first?.position).toEqual({ line: 7, character: 27 });
    const line = { start: { line: 8, character: 0 }, end: { line: 8, character: 1 } };
    expect(inlayHints(serviceOf(SOUND), REVIEW, line)).toHaveLength(1);
  });
});
