import { describe, expect, it } from 'vitest';
import { CodeActionKind, CodeActionTriggerKind, type CodeAction, type CodeActionContext } from 'vscode-languageserver-types';
import { parseMarkdown } from '../../src/document/document.ts';
import { nodeAt, toData } from '../../src/document/yamlNode.ts';
import { codeActions } from '../../src/language/codeActions.ts';
import { FIX_ALL } from '../../src/language/fixAllKind.ts';
import { CONFIGURATION_FILE } from '../../src/service/configuration.ts';
import { diagnosticsWith } from '../../src/service/diagnostics.ts';
import { overlay } from '../support/overlay.ts';
import { CHARTER, edited, everyPlace, placeIn, REVIEW, serviceOf, SOUND, STRANGE, uriOf, type Files } from './portfolio.ts';

const diagnosticsOf = diagnosticsWith({ uriOf, rulePage: () => undefined });

function actions(files: Files, path: string, words: string, context: Partial<CodeActionContext> = {}): readonly CodeAction[] {
  const service = serviceOf(files);
  const position = placeIn(files, path, words, words.length);
  const diagnostics = [...diagnosticsOf(service.report().findings.filter((finding) => finding.path === path))];
  return codeActions(service, path, { start: position, end: position }, { diagnostics, ...context }, uriOf);
}

function applied(files: Files, found: readonly CodeAction[], title: string | RegExp): Files {
  const action = found.find((one) => (typeof title === 'string' ? one.title === title : title.test(one.title)));
  if (!action?.edit) throw new Error(`no such action: ${found.map((one) => one.title).join(', ')}`);
  return edited(files, action.edit);
}

function withReview(change: (text: string) => string): Files {
  return { ...SOUND, [REVIEW]: change(SOUND[REVIEW] ?? '') };
}

describe('a quick fix', () => {
  it('is preferred when it is certain, and carries the diagnostic that it mends', () => {
    const files = withReview((text) => text.replace('joint-revenue: 112', 'Joint-Revenue: 112'));
    const [fix] = actions(files, REVIEW, 'Joint-Revenue');
    expect(fix).toMatchObject({ title: 'Change to "joint-revenue"', isPreferred: true, diagnostics: [{ code: 'unknown-reference' }] });
    expect(edited(files, fix?.edit)).toEqual(SOUND);
  });

  it('is offered when it has to guess', () => {
    const files = withReview((text) => text.replace('joint-revenue: 112', 'joint-revenu: 112'));
    const [fix] = actions(files, REVIEW, 'joint-revenu');
    expect(fix?.isPreferred).toBeUndefined();
    expect(edited(files, fix?.edit)).toEqual(SOUND);
  });

  it('is only given where it is asked for', () => {
    const files = withReview((text) => text.replace('joint-revenue: 112', 'Joint-Revenue: 112'));
    expect(actions(files, REVIEW, 'Joint-Revenue', { only: [CodeActionKind.Refactor] })).toEqual([]);
    expect(actions(files, REVIEW, 'period: 2026', { only: [CodeActionKind.QuickFix] })).toEqual([]);
    expect(actions(files, REVIEW, 'Joint-Revenue', { only: [CodeActionKind.QuickFix] })).not.toEqual([]);
  });
});

describe('fix all', () => {
  const files = withReview((text) => text.replace('kind: review', 'kind: review # KIND').replace('joint-revenue: 112000', 'Joint-Revenue: 112000 # € 😀').replace('severity: high, status: closed', 'severity: HIGH, status: Closed').replaceAll('\n', '\r\n'));

  it.each([[[FIX_ALL]], [[CodeActionKind.SourceFixAll]], [[CodeActionKind.Source]]])('makes what is certain, and touches nothing else (%s)', (only) => {
    const found = actions(files, REVIEW, 'period', { only });
    expect(found.map(({ kind }) => kind)).toEqual([FIX_ALL]);
    const after = edited(files, found[0]?.edit);
    expect(after[REVIEW]).toBe((files[REVIEW] ?? '').replace('Joint-Revenue', 'joint-revenue').replace('HIGH', 'high').replace('Closed', 'closed'));
    const edits = Object.values(found[0]?.edit?.changes ?? {}).flat();
    expect(Math.max(...edits.map(({ newText }) => newText.length))).toBeLessThan(40);
  });

  it('is not worked out whenever the cursor moves, and leaves the portfolio as it was', () => {
    const kinds = (triggerKind: CodeActionTriggerKind): readonly unknown[] => actions(files, REVIEW, 'period', { triggerKind }).map(({ kind }) => kind);
    expect(kinds(CodeActionTriggerKind.Automatic)).not.toContain(FIX_ALL);
    expect(kinds(CodeActionTriggerKind.Invoked)).toContain(FIX_ALL);
    const service = serviceOf(files);
    const before = JSON.stringify(service.report());
    const start = { line: 0, character: 0 };
    codeActions(service, REVIEW, { start, end: start }, { diagnostics: [], only: [FIX_ALL] }, uriOf);
    expect(service.documentAt(REVIEW)?.document.markdown.source.text).toBe(files[REVIEW]);
    expect(JSON.stringify(service.report())).toBe(before);
  });

  it('is not there when nothing is certain', () => {
    expect(actions(SOUND, REVIEW, 'period', { only: [FIX_ALL] })).toEqual([]);
  });
});

const UNHAPPY = withReview((text) => text.replace('satisfaction: 4.2', 'satisfaction: 1'));

describe('a waiver', () => {
  const waivers: readonly (readonly [string, string])[] = [
    ['no key', ''],
    ['a blank key', 'waivers: # none\n'],
    ['an empty list', 'waivers: []\n'],
    ['a list in brackets', 'waivers: [{ rule: trust-low, until: 2027-01-01, by: me, reason: why }] # yes\n'],
    ['a list on lines', 'waivers:\n  - rule: trust-low\n    until: 2027-01-01\n    by: me\n    reason: |\n      why\n      not\n'],
    ['a list without indentation', 'waivers:\n- { rule: trust-low, until: 2027-01-01, by: me, reason: why } # yes\n'],
  ];

  it.each(waivers)('is begun in the charter with %s', (_name, written) => {
    for (const lines of ['\n', '\r\n']) {
      const charter = (SOUND[CHARTER] ?? '').replace('exit: {', `${written}exit: {`).replaceAll('\n', lines);
      const files = { ...UNHAPPY, [CHARTER]: charter };
      const after = applied(files, actions(files, REVIEW, 'satisfaction: 1'), /^Waive customer-unhappy/)[CHARTER] ?? '';
      const { frontmatter, problems } = parseMarkdown(CHARTER, after);
      expect(problems).toEqual([]);
      const node = nodeAt(frontmatter, ['waivers']);
      const list = (node ? toData(node) : []) as readonly { rule: string }[];
      expect(list.map(({ rule }) => rule)).toEqual([...(written.includes('trust-low') ? ['trust-low'] : []), 'customer-unhappy']);
      expect(after.replaceAll(lines, '')).not.toMatch(/[\r\n]/);
      expect(after.length).toBeLessThan(charter.length + 120);
    }
  });

  it('names the subject', () => {
    const files = withReview((text) => text.replace('joint-revenue: 112000', 'joint-revenue: 1'));
    const after = applied(files, actions(files, REVIEW, 'joint-revenue: 1'), 'Waive kpi-attainment for joint-revenue…');
    expect(after[CHARTER]).toContain('\nwaivers:\n  - rule: kpi-attainment\n    subject: joint-revenue\n    until:\n    reason:\n    by:\n');
  });

  it('is not offered where it cannot be written', () => {
    for (const written of ['waivers: later\n', 'waivers: *x\n', 'waivers: [\n', 'waivers:\n  -\n    rule: trust-low\n']) {
      const files = { ...UNHAPPY, [CHARTER]: (SOUND[CHARTER] ?? '').replace('exit: {', `${written}exit: {`) };
      expect(actions(files, REVIEW, 'satisfaction: 1').filter(({ title }) => title.startsWith('Waive'))).toEqual([]);
    }
  });
});

describe('turning a rule off', () => {
  const title = 'Turn customer-unhappy off in partnership-health.yml';

  it.each([
    ['', 'severity:\n  customer-unhappy: off\n'],
    ['# only this', '# only this\nseverity:\n  customer-unhappy: off\n'],
    ['asOf: 2026-04-15\n', 'asOf: 2026-04-15\nseverity:\n  customer-unhappy: off\n'],
    ['severity: # all\nasOf: 2026-04-15\n', 'severity: # all\n  customer-unhappy: off\nasOf: 2026-04-15\n'],
    ['severity:\r\n    trust-low: low # hm\r\nasOf: 2026-04-15\r\n', 'severity:\r\n    trust-low: low # hm\r\n    customer-unhappy: off\r\nasOf: 2026-04-15\r\n'],
    ['severity: {}\n', 'severity: { customer-unhappy: off }\n'],
    ['{ asOf: 2026-04-15 }\n', '{ asOf: 2026-04-15, severity: { customer-unhappy: off } }\n'],
    ['severity: { customer-unhappy: low }\n', 'severity: { customer-unhappy: off }\n'],
    ['severity:\n  customer-unhappy:\n', 'severity:\n  customer-unhappy: off\n'],
  ])('edits %j', (before, after) => {
    const files = { ...UNHAPPY, [CONFIGURATION_FILE]: before };
    const result = applied(files, actions(files, REVIEW, 'satisfaction: 1'), title);
    expect(result[CONFIGURATION_FILE]).toBe(after);
    expect(actions(result, REVIEW, 'satisfaction: 1').map((one) => one.title)).not.toContain(title);
  });

  it('begins the file where there is none', () => {
    const found = actions(UNHAPPY, REVIEW, 'satisfaction: 1');
    expect(applied(UNHAPPY, found, title)[CONFIGURATION_FILE]).toBe('severity:\n  customer-unhappy: off\n');
    expect(found.find((one) => one.title === title)?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create' });
  });

  it('is not offered where the file cannot be read', () => {
    for (const before of ['severity: [', 'severity: low', '- a', 'a: &x {}\nseverity: *x']) {
      const files = { ...UNHAPPY, [CONFIGURATION_FILE]: before };
      expect(actions(files, REVIEW, 'satisfaction: 1').map((one) => one.title)).not.toContain(title);
    }
  });
});

it('no action breaks the YAML, in any document, however it is written', () => {
  const lacking = { ...SOUND, [REVIEW]: overlay(SOUND[REVIEW] ?? '', 'kpis: { joint-revenue: 1, Uptime: 3 }\nissues: { I-2: { severity: HIGH } }\ncustomer: { satisfaction: 1 }\nvalue: \nauthor: ') };
  for (const files of [lacking, { ...SOUND, ...STRANGE }]) {
    const service = serviceOf(files);
    for (const [path, text] of Object.entries(files)) {
      const all = { start: { line: 0, character: 0 }, end: everyPlace(text).at(-1) ?? { line: 0, character: 0 } };
      for (const { edit } of codeActions(service, path, all, { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked }, uriOf)) {
        const after = serviceOf(edited(files, edit));
        for (const { markdown } of after.allDocuments()) {
          expect(markdown.problems.length).toBeLessThanOrEqual(service.documentAt(markdown.path)?.document.markdown.problems.length ?? 0);
        }
      }
    }
  }
});

it('files that are none of ours have no actions', () => {
  const start = { line: 0, character: 0 };
  expect(codeActions(serviceOf(STRANGE), 'notes.md', { start, end: start }, { diagnostics: [] }, uriOf)).toEqual([]);
});

it('edits may be made one after the other: a second waiver stands behind the first', () => {
  const once = applied(UNHAPPY, actions(UNHAPPY, REVIEW, 'satisfaction: 1'), /^Waive customer-unhappy/);
  const twice = applied(once, actions(once, REVIEW, 'satisfaction: 1'), /^Waive customer-unhappy/)[CHARTER] ?? '';
  const waivers = nodeAt(parseMarkdown(CHARTER, twice).frontmatter, ['waivers']);
  expect(waivers?.type === 'list' && waivers.items.length).toBe(2);
});
