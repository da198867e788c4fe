import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_RULES, RULES } from '../../src/rules/index.ts';
import { nodesOf, parse, placeOf, sources, type Source } from './sources.ts';

/** Nobody outside `rules/` knows a rule by its id: what a rule means is said in one place. */
const IDS: ReadonlySet<string> = new Set([...RULES, ...DOCUMENT_RULES].map(({ id }) => id));

/** Words that happen to be a rule's id as well as something else, with the place where they are that. */
const HOMONYMS: readonly string[] = [];

function idsIn(source: Source): readonly string[] {
  return [...nodesOf(source.tree)]
    .filter((node) => (ts.isStringLiteralLike(node) || ts.isIdentifier(node)) && IDS.has(node.text) && !isImport(node))
    .map((node) => `${placeOf(source, node)} ${node.getText(source.tree)}`);
}

function isImport(node: ts.Node): boolean {
  return ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent);
}

it('no source outside rules/ names a rule', () => {
  const outside = sources().filter(({ path }) => !path.startsWith('src/rules/'));
  expect(outside.length).toBeGreaterThan(50);
  expect(outside.flatMap(idsIn).filter((found) => !HOMONYMS.includes(found))).toEqual([]);
});

it('no rule names another, but in what it subsumes, follows or refers to', () => {
  const rules = sources().filter(({ path }) => /^src\/rules\/(?!shapes\/|documents\/)[a-z]+\//.test(path));
  const branches = rules.flatMap((source) => [...nodesOf(source.tree)]
    .filter((node) => ts.isBinaryExpression(node) && [node.left, node.right].some((side) => ts.isStringLiteralLike(side) && IDS.has(side.text)))
    .map((node) => `${placeOf(source, node)} ${node.getText(source.tree)}`));
  expect(branches).toEqual([]);
});

describe('a rule that is named is found', () => {
  it.each([
    "if (finding.rule.id === 'no-kpis') hide(finding);",
    'const hidden = new Set([`no-kpis`]);',
    "const icons = { 'no-kpis': 'graph' };",
    "switch (id) { case 'missing-field': break; }",
  ])('%s', (code) => {
    expect(idsIn(parse('src/health/a.ts', code))).toHaveLength(1);
  });
});
