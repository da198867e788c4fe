import { describe, expect, it } from 'vitest';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { completionsAt } from '../../src/language/completion.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { SourceText } from '../../src/text/sourceText.ts';
import { BASE } from '../support/base.ts';

const PATH = 'partnerships/base/reviews/2026-Q2.md';

/** Completions at the `|` in a document beside the sound base partnership. */
function completed(text: string, path = PATH): { readonly items: readonly CompletionItem[]; readonly accept: (label: string) => string } {
  const offset = text.indexOf('|');
  const typed = text.slice(0, offset) + text.slice(offset + 1);
  const service = new PortfolioService({ today: () => '2026-07-01' });
  service.setFile('partnerships/base/charter.md', BASE.charter);
  service.setFile('partnerships/base/reviews/2026-Q1.md', BASE.review);
  service.setFile(path, typed);
  const source = new SourceText(typed);
  const { items } = completionsAt(service, path, source.positionAt(offset));
  const accept = (label: string): string => {
    const { range, newText } = items.find((item) => item.label === label)?.textEdit as TextEdit;
    return applyEdits(typed, [{ span: { start: source.offsetAt(range.start), end: source.offsetAt(range.end) }, text: newText }]);
  };
  return { items, accept };
}

const labels = (text: string, path?: string): readonly string[] =>
  [...completed(text, path).items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(({ label }) => label);

const review = (...lines: readonly string[]): string => ['---', 'kind: review', 'partnership: base', ...lines, '---', '', '## Summary', ''].join('\n');

describe('keys', () => {
  it('are offered where a line begins, what is required first, without those that are there', () => {
    const found = labels(review('date: 2026-07-01', '|', 'improvements: 2'));
    expect(found.slice(0, 2)).toEqual(['period', 'author']);
    expect(found).toContain('customer');
    expect(found.indexOf('customer')).toBeLessThan(found.indexOf('tier'));
    expect(found).not.toContain('date');
    expect(found).not.toContain('improvements');
  });

  it('are offered for a word that is begun, which makes the line no YAML', () => {
    expect(labels(review('cust|', 'improvements: 2'))).toContain('customer');
  });

  it('are offered below a key, in a block', () => {
    expect(labels(review('customer:', '  satisfaction: 4', '  |'))).toEqual(expect.arrayContaining(['complaints']));
    expect(labels(review('customer:', '  |', 'improvements: 2'))).toEqual(expect.arrayContaining(['satisfaction', 'complaints']));
  });

  it('are offered in braces, with room for the value', () => {
    const { accept } = completed(review('customer: { satisfaction: 4, co| }'));
    expect(accept('complaints')).toContain('{ satisfaction: 4, complaints: $0 }');
  });

  it('are the ids of the parties and KPIs where the schema asks for ids', () => {
    expect(labels(review('value:', '  us: { got: 4, put: 3 }', '  |'))).toEqual(['ally', 'client']);
    expect(labels(review('kpis: { | }'))).toEqual(['first-call-resolution', 'joint-revenue']);
  });

  it('keep the colon that stands there', () => {
    expect(completed(review('improv|: 2')).accept('improvements')).toContain('\nimprovements: 2\n');
  });

  it('in a document that is only begun are its kind and partnership', () => {
    expect(labels('---\n|')).toEqual(['kind', 'partnership']);
    expect(labels('---\nkind: |\n')).toEqual(['charter', 'review', 'vetting', 'recovery']);
  });
});

describe('values', () => {
  it('are the choices of the field', () => {
    expect(labels(BASE.charter.replace(/^stage: .*$/m, 'stage: |'), 'partnerships/other/charter.md')).toContain('onboarding');
    expect(labels(BASE.charter.replace(/^motion: .*$/m, 'motion: [deliver, |]'), 'partnerships/other/charter.md')).toEqual(['sell', 'deliver', 'buy']);
  });

  it('of a rating say what each step means', () => {
    const { items } = completed(review('pulse:', '  us: { trust: | }'));
    expect(items.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
    expect(items.every(({ detail }) => (detail ?? '').length > 3)).toBe(true);
  });

  it('of a date are today', () => {
    expect(labels(review('date: |'))).toEqual(['2026-07-01']);
  });

  it('are ids where one is meant', () => {
    expect(labels(review('next:', '  - { what: workshop, owner: us }', 'actions: { a: { what: x, for: no-k| } }'))).toContain('no-kpis');
  });

  it('are those that were used before, in quotes where they need them', () => {
    expect(completed(review('author: |')).items.map(({ label, detail }) => [label, detail])).toEqual([['alliance manager', 'used before']]);
  });
});

describe('in the text', () => {
  it('missing sections are offered as headings', () => {
    expect(labels(`${review('date: 2026-07-01')}\n#|`)).toEqual(['## What went well', '## What worries us', "## Partner's view", '## Decisions and actions']);
  });

  it('links lead to the other documents', () => {
    expect(labels(`${review('date: 2026-07-01')}\nSee [it](|`)).toEqual(expect.arrayContaining(['../charter.md', '2026-Q1.md']));
  });

  it('nothing else is', () => {
    expect(labels(`${review('date: 2026-07-01')}\nsome wor|`)).toEqual([]);
  });
});

describe('nothing is offered', () => {
  it.each([
    ['in a comment', review('# cust|')],
    ['in a document of another kind', '---\ntitle: a|\n---\n'],
    ['in YAML that cannot be read at all', '---\n[{"|\n---\n'],
  ])('%s', (_, text) => {
    expect(labels(text, 'notes/a.md')).toEqual([]);
  });

  it('for a file that nobody gave', () => {
    expect(completionsAt(new PortfolioService({ today: () => '2026-07-01' }), 'a.md', { line: 0, character: 0 }).items).toEqual([]);
  });
});
