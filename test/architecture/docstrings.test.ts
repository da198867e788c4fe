import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { nodesOf, parse, placeOf, sources, type Source } from './sources.ts';

/** Every export says what it is. A rule's file exports `rule`, whose own fields say it. */
function undocumented(source: Source): readonly string[] {
  return [...nodesOf(source.tree)]
    .filter((node) => isExported(node) && !isDocumented(node, source) && !isRule(node, source))
    .map((node) => `${placeOf(source, node)} ${node.getText(source.tree).split('\n')[0] ?? ''}`);
}

function isExported(node: ts.Node): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

/** Its own docstring, or, for the type that is made of a list of values, that of the list on the line above. */
function isDocumented(node: ts.Node, { tree }: Source): boolean {
  if (hasDocstring(node, tree)) return true;
  const siblings = node.parent.getChildren(tree).flatMap((child) => child.getChildren(tree));
  const before = siblings[siblings.indexOf(node) - 1];
  const isValuesType = ts.isTypeAliasDeclaration(node) && /typeof \w+\)?\)?\[number\]/.test(node.getText(tree));
  return isValuesType && before !== undefined && hasDocstring(before, tree);
}

function hasDocstring(node: ts.Node, tree: ts.SourceFile): boolean {
  const comments = ts.getLeadingCommentRanges(tree.text, node.getFullStart()) ?? [];
  return comments.some(({ pos, end }) => /^\/\*\*[\s*]*[^\s*/][^]{10,}/.test(tree.text.slice(pos, end)));
}

function isRule(node: ts.Node, { path }: Source): boolean {
  return /^src\/rules\/[a-z]+\//.test(path) && ts.isVariableStatement(node) && node.declarationList.declarations.every(({ name }) => name.getText() === 'rule');
}

it('every export has a docstring', () => {
  expect(sources().flatMap(undocumented)).toEqual([]);
});

describe('an export without one is found', () => {
  it.each([
    'export function a(): void {}',
    'export const a = 1;',
    'export interface A {}',
    'export class A {}',
    'export type A = string;',
    '// Only a remark.\nexport const a = 1;',
    '/** */\nexport const a = 1;',
  ])('%s', (code) => {
    expect(undocumented(parse('src/health/a.ts', code))).toHaveLength(1);
  });

  it('and one with one is not', () => {
    expect(undocumented(parse('src/health/a.ts', "/** All that there are. */\nexport const AS = ['b', 'c'] as const;\nexport type A = (typeof AS)[number];\n"))).toEqual([]);
  });
});
