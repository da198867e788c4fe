import { describe, expect, it } from 'vitest';
import { definitionAt } from '../../src/language/definition.ts';
import { documentLinks } from '../../src/language/documentLinks.ts';
import { referencesAt, type ReferencesAsked } from '../../src/language/references.ts';
import { CHARTER, placeIn, PREVIOUS, REVIEW, serviceOf, shown, SOUND, STRANGE, uriOf, everyPlace, type Files } from './portfolio.ts';

function definition(files: Files, path: string, words: string, behind = 0): string | undefined {
  const found = definitionAt(serviceOf(files), path, placeIn(files, path, words, behind), uriOf);
  return found && shown(files, found);
}

describe('definition', () => {
  it('leads from a review to the charter', () => {
    expect(definition(SOUND, REVIEW, 'joint-revenue: 112', 3)).toMatch(/^charter\.md:\d+ joint-revenue$/);
    expect(definition(SOUND, REVIEW, 'ally: { got', 4)).toMatch(/^charter\.md:\d+ ally$/);
    expect(definition(SOUND, REVIEW, 'partnership: base', 13)).toBe('charter.md:3 base');
  });

  it('takes an owner for a party only where there is one', () => {
    expect(definition(SOUND, REVIEW, 'owner: ally', 8)).toMatch(/^charter\.md:\d+ ally$/);
    const files = { ...SOUND, [REVIEW]: (SOUND[REVIEW] ?? '').replace('owner: ally', 'owner: somebody') };
    expect(definition(files, REVIEW, 'owner: somebody', 8)).toBeUndefined();
  });

  it('finds what a review that stands alone says itself', () => {
    const files: Files = { 'partnerships/base/r.md': '---\nkind: review\npartnership: base\ndate: 2026-04-01\nparties: { us: { us: true } }\nkpis: { calls: 3 }\nvalue: { us: { got: 1 } }\n---\n' };
    expect(definition(files, 'partnerships/base/r.md', 'us: { got')).toBe('r.md:5 us');
    expect(definition(files, 'partnerships/base/r.md', 'calls')).toBe('r.md:6 calls');
  });

  it('finds the first review that has an action', () => {
    expect(definition(SOUND, REVIEW, 'A-1: {')).toMatch(/^reviews\/2025-Q4\.md:\d+ A-1$|^reviews\/2026-Q1\.md:\d+ A-1$/);
  });

  it('follows links to files and headings', () => {
    const files = { ...SOUND, [REVIEW]: `${SOUND[REVIEW] ?? ''}\n[goal](../charter.md#shared-goal), [new](new.md)\n` };
    expect(definition(files, REVIEW, '../charter.md#', 2)).toMatch(/^charter\.md:\d+ ## Shared goal$/);
    expect(definition(files, REVIEW, 'new.md)')).toBe('reviews/new.md:1 ');
  });

  it('has none for rules and words', () => {
    expect(definition(SOUND, REVIEW, 'vague-answers')).toBeUndefined();
    expect(definition(SOUND, REVIEW, 'alliance manager')).toBeUndefined();
  });
});

describe('references', () => {
  const references = (asked: ReferencesAsked): readonly string[] =>
    referencesAt(serviceOf(SOUND), REVIEW, placeIn(SOUND, REVIEW, 'joint-revenue: 112'), asked, uriOf).map((found) => shown(SOUND, found));

  it('are everywhere in the partnership, with or without the definition', () => {
    expect(references({ includeDeclaration: false })).toEqual([expect.stringMatching(/2025-Q4\.md/), expect.stringMatching(/2026-Q1\.md/)]);
    expect(references({ includeDeclaration: true })).toEqual([expect.stringMatching(/^charter\.md/), ...references({ includeDeclaration: false })]);
  });

  it('of a rule are in all documents', () => {
    const files = { ...SOUND, 'partnership-health.yml': 'severity:\n  vague-answers: low\n' };
    const found = referencesAt(serviceOf(files), REVIEW, placeIn(files, REVIEW, 'vague-answers'), { includeDeclaration: true }, uriOf);
    expect(found.map(({ uri }) => uri)).toEqual([PREVIOUS, REVIEW, 'partnership-health.yml'].map(uriOf));
  });
});

describe('links', () => {
  it('lead from the plan and the body to files and headings', () => {
    const files = { ...SOUND, [REVIEW]: `${SOUND[REVIEW] ?? ''}\n[goal](../charter.md#shared-goal), [web](https://example.org), [up](../../../../x.md)\n` };
    const line = placeIn(files, CHARTER, '## Shared goal').line + 1;
    expect(documentLinks(serviceOf(files), REVIEW, uriOf).map(({ target }) => target)).toEqual([`${uriOf(CHARTER)}#L${line}`]);
    expect(documentLinks(serviceOf(files), CHARTER, uriOf).map(({ target }) => target)).toEqual([uriOf('partnerships/base/plan.md')]);
  });
});

it('nothing fails on documents that are half written, or none of ours', () => {
  const service = serviceOf(STRANGE);
  for (const [path, text] of [...Object.entries(STRANGE), ['nowhere.md', 'a']] as const) {
    for (const position of everyPlace(text)) {
      definitionAt(service, path, position, uriOf);
      referencesAt(service, path, position, { includeDeclaration: true }, uriOf);
    }
    documentLinks(service, path, uriOf);
  }
  expect(documentLinks(service, 'notes.md', uriOf)).toEqual([]);
});
