import { describe, expect, it } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-types';
import { completionsAt } from '../../src/language/completion.ts';
import { Mistakes } from '../../src/service/fixes.ts';
import { PortfolioService } from '../../src/service/portfolioService.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { SourceText } from '../../src/text/sourceText.ts';
import { BASE } from '../support/base.ts';

const PATH = 'partnerships/base/reviews/2026-Q2.md';

function service(files: Readonly<Record<string, string>>): PortfolioService {
  const made = new PortfolioService({ today: () => '2026-07-01' });
  for (const [path, text] of Object.entries(files)) made.setFile(path, text);
  return made;
}

/** Accepts what is offered at the `|` with a detail, fills in every stop, and tells the text and what is wrong with it then. */
function written(text: string, detail: RegExp, answers: readonly string[] = [], path = PATH): { readonly text: string; readonly mistakes: readonly string[] } {
  const offset = text.indexOf('|');
  const typed = text.replace('|', '');
  const files = { 'partnerships/base/charter.md': BASE.charter, 'partnerships/base/reviews/2026-Q1.md': BASE.review, [path]: typed };
  const source = new SourceText(typed);
  const item = completionsAt(service(files), path, source.positionAt(offset)).items.find((one) => detail.test(`${one.label}: ${one.detail ?? ''}`));
  if (!item) throw new Error(`nothing is offered that is ${String(detail)}`);
  const { range, newText } = item.textEdit as TextEdit;
  const lineStart = typed.lastIndexOf('\n', offset - 1) + 1;
  const indent = /^ */.exec(typed.slice(lineStart))?.[0] ?? '';
  // What an editor does with a snippet: further lines are indented like the first, and stops are answered.
  const filled = newText.replaceAll('\n', `\n${indent}`).replace(/\$(?:\{(\d+)(?:\|([^|,]*)[^|]*\||:([^}]*))\}|(\d+))/g, (_, _stop, first?: string, known?: string, blank?: string) => (first ?? known ?? answers[Number(blank)]) || 'words');
  const done = applyEdits(typed, [{ span: { start: source.offsetAt(range.start), end: source.offsetAt(range.end) }, text: filled }]);
  // What is asked for beyond the entry, and that the waived rules do not fire here, is no matter.
  const mistakes = new Mistakes(service({ ...files, [path]: done }), () => true).now().filter(({ document, rule }) => document.markdown.path === path && !/^(missing-section|missing-field|empty-section|missing-note|unused-waiver)$/.test(rule.id));
  return { text: done, mistakes: mistakes.map(({ rule, message }) => `${rule.id}: ${message}`) };
}

const review = (...lines: readonly string[]): string => ['---', 'kind: review', 'partnership: base', 'period: 2026-Q2', 'date: 2026-07-01', 'author: alliance manager', ...lines, '---', ''].join('\n');
const charter = (...lines: readonly string[]): string => BASE.charter.replace('\n---\n', `\n${lines.join('\n')}\n---\n`);
const details = (text: string, path = PATH): readonly string[] => {
  const files = { 'partnerships/base/charter.md': BASE.charter, [path]: text.replace('|', '') };
  const source = new SourceText(text.replace('|', ''));
  return completionsAt(service(files), path, source.positionAt(text.indexOf('|'))).items.map(({ detail }) => detail ?? '');
};

describe('a whole entry', () => {
  it.each<[string, string, RegExp, readonly string[], string]>([
    ['an issue', review('issues:', '  I-3: { what: a, opened: 2026-06-01, severity: low, status: open }', '  |'), /new issue/, [], '  I-4: { what: "words", opened: 2026-07-01, severity: low, status: open }'],
    ['an issue in braces', review('issues: { | }'), /new issue/, [], 'issues: { I-2: { what: "words",'],
    ['an issue beside its key', review('issues: |'), /new issue/, [], 'issues: { I-2: { what: "words",'],
    ['an action', review('actions:', '  |'), /new action/, ['', 'no-kpis', '', 'us', '2026-09-01'], 'for: no-kpis, what: "words", owner: us, due: 2026-09-01, status: open }'],
    ['a concession', review('pricing:', '  |'), /gave up to win/, ['', '', '', '1', '2', '3'], 'deal-1: { concession: {'],
    ['a decision', review('|'), /stay or leave/, [], 'decision: continue\ndecisionOn: 2026-07-01\n'],
    ['a sign', review('signs:', '  product-mis|'), /^product-misrepresented/, [], '  product-misrepresented: { seen: true, evidence: "words" }'],
    ['a text with signs that mean something to YAML', review('issues:', '  |'), /new issue/, ['', '# sync is slow, and wrong: again'], 'what: "# sync is slow, and wrong: again"'],
  ])('%s is written with all that belongs to it', (_, text, detail, answers, expected) => {
    const result = written(text, detail, answers);
    expect(result.text).toContain(expected);
    expect(result.mistakes).toEqual([]);
  });

  it('a waiver is written behind the dash of a list', () => {
    const { text, mistakes } = written(review('waivers:', '  - { rule: no-kpis, until: 2026-12-31, reason: soon, by: us }', '  - |'), /a waiver/, ['', 'single-threaded', '2026-12-31']);
    expect(text).toContain('  - { rule: single-threaded, until: 2026-12-31, reason: "words", by: words }');
    expect(mistakes).toEqual([]);
  });

  it('a KPI is written into a review that stands alone, line by line, and in braces', () => {
    const alone = (line: string): string => review('parties:', '  us: { role: provider, us: true }', '  desk: { role: customer }', ...line.split('\n')).replaceAll('partnership: base', 'partnership: alone');
    const path = 'partnerships/alone/reviews/2026-Q2.md';
    const numbers = ['', '', '', '', '', '99', '95'];
    expect(written(alone('kpis:\n  |'), /new KPI/, numbers, path)).toEqual({ mistakes: [], text: expect.stringContaining('  kpi-1:\n    name: words\n    unit: words\n    better: higher\n    target: 99\n    floor: 95\n    owner: us\n') as string });
    expect(written(alone('kpis: { | }'), /new KPI/, numbers, path).mistakes).toEqual([]);
  });

  it('is offered only where it fits', () => {
    expect(details(review('kpis:', '  |')).join()).not.toContain('new KPI');
    expect(details(charter('x-own:', '  |'), 'partnerships/base/charter.md').join()).not.toMatch(/new issue|stay or leave/);
    expect(details(review('decision: exit', '|')).join()).not.toContain('stay or leave');
    expect(details(review('customer:', '  |')).join()).not.toMatch(/new |stay or leave/);
    expect(details(review('issues:', '  I-1:', '    |')).join()).not.toContain('new issue');
  });
});
