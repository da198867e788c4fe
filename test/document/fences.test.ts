import fc from 'fast-check';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { findFences } from '../../src/document/fences.ts';

/** What gray-matter makes of a text when it reads nothing itself. */
function byGrayMatter(text: string): { readonly frontmatter: string | undefined; readonly body: string } {
  const nothing = { parse: () => ({}) };
  const file = matter({ content: text }, { engines: { yaml: nothing, json: nothing, javascript: nothing } }) as { matter?: string; content: string };
  return { frontmatter: file.matter, body: file.content };
}

function byUs(text: string): { readonly frontmatter: string | undefined; readonly body: string } {
  const fences = findFences(text);
  if (fences.type !== 'yaml') throw new Error(`expected frontmatter, found ${fences.type}`);
  return { frontmatter: text.slice(fences.content.start, fences.content.end), body: text.slice(fences.body.start, fences.body.end) };
}

const line = fc.constantFrom('kind: review', 'a: "---"', '', '  - x', '# comment', '## Summary', 'text', '   ');
const lines = fc.array(line, { maxLength: 6 });
const newLine = fc.constantFrom('\n', '\r\n');

describe('frontmatter', () => {
  it('is found where gray-matter finds it', () => {
    fc.assert(fc.property(lines, lines, newLine, fc.constantFrom('---', '---yaml'), (front, body, end, open) => {
      const text = [open, ...front, '---', ...body].join(end);
      expect(byUs(text)).toEqual(byGrayMatter(text));
    }));
  });

  it('may be followed by blanks on its last line, which gray-matter leaves to the body', () => {
    expect(findFences('---\na: 1\n--- \nbody')).toMatchObject({ type: 'yaml', body: { start: 14 } });
  });

  it.each([
    ['no fence', 'text', 'none'],
    ['a thematic break', '----\ntext', 'none'],
    ['no end', '---\na: 1\n', 'unterminated'],
    ['a last line that goes on', '---\na: 1\n---b\n', 'unterminated'],
    ['another language', '---js\n{}\n---\n', 'unsupported'],
    ['TOML', '+++\na = 1\n+++\n', 'unsupported'],
    ['a sentence behind the dashes', '--- and so on\n---\n', 'none'],
  ])('with %s', (_, text, type) => {
    expect(findFences(text).type).toBe(type);
  });
});
