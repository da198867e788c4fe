import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/document/yaml.ts';
import type { YamlNode } from '../../src/document/yamlNode.ts';

/** Every key, value, list and map of a YAML text, as the stretch of text that each is said to stand in. */
function written(text: string): readonly string[] {
  const { root, problems } = readYaml(text, 0, text.length);
  expect(problems).toEqual([]);
  return root ? stretches(root, text) : [];
}

function stretches(node: YamlNode, text: string): readonly string[] {
  const own = text.slice(node.span.start, node.span.end);
  if (node.type === 'scalar') return [own];
  if (node.type === 'list') return [own, ...node.items.flatMap((item) => stretches(item, text))];
  for (const { keySpan } of node.pairs) expect(keySpan.start).toBeGreaterThanOrEqual(node.span.start);
  return [own, ...node.pairs.flatMap(({ keySpan, value }) => [`${text.slice(keySpan.start, keySpan.end)}:`, ...stretches(value, text)])];
}

describe('places in YAML', () => {
  it.each([
    ['a key that is left out', 'a: { : x }', ['a: { : x }', 'a:', '{ : x }', ':', 'x']],
    ['a key that is left out and asked for', 'a: { ? : }', ['a: { ? : }', 'a:', '{ ? : }', ':', '']],
    ['a key that is left out below another', 'a:\n  : x', ['a:\n  : x', 'a:', ': x', ':', 'x']],
    ['an empty map behind braces in a comment', 'a: # {}\n  {}', ['a: # {}\n  {}', 'a:', '{}']],
    ['a pair in a list, and braces below', 'a: [b: c, d]\ne: {}', ['a: [b: c, d]\ne: {}', 'a:', '[b: c, d]', 'b: c', 'b:', 'c', 'd', 'e:', '{}']],
  ])('are right with %s', (_, text, expected) => {
    expect(written(text)).toEqual(expected);
  });
});
