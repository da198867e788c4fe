import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlain, readLines } from '../../src/document/bodyLines.ts';
import { readTree } from '../../src/document/bodyTree.ts';
import { readOutline } from '../../src/document/outline.ts';
import { randomBody } from '../support/random/body.ts';

describe('a plain body', () => {
  it('is read line by line as the parser reads it', () => {
    fc.assert(fc.property(randomBody.filter(isPlain), (text) => {
      const [lines, tree] = [readLines(text), readTree(text).parts];
      expect(lines.headings).toEqual(tree.headings);
      expect(lines.links).toEqual(tree.links);
    }), { numRuns: 5000 });
  });

  it('has the same blank sections', () => {
    fc.assert(fc.property(randomBody.filter(isPlain), (text) => {
      const unusual = `${text}\n\n<!-- -->`;
      const blank = (read: string): readonly boolean[] => readOutline(read, 0, read.length).sections.map((section) => section.blank);
      expect(blank(text)).toEqual(blank(unusual));
    }), { numRuns: 5000 });
  });
});

describe('an outline', () => {
  const outline = (text: string) => readOutline(text, 0, text.length);

  it('has headings with what a reader sees of them', () => {
    expect(outline('# One\n\n## `Two` of *three* ##\n\nFour\n====\n').sections.map(({ title, level }) => [title, level]))
      .toEqual([['One', 1], ['Two of three', 2], ['Four', 1]]);
  });

  it('has headings that end before the line end, whichever it is', () => {
    const text = '## A\r\n\r\nB\r\n-\r\n';
    expect(outline(text).sections.map(({ heading }) => text.slice(heading.start, heading.end))).toEqual(['## A', 'B\r\n-']);
  });

  it('knows a section without a word', () => {
    expect(outline('## A\n\n<!-- later -->\n\n## B\n\ntext\n\n## C\n\n### D\n').sections.map(({ title, blank }) => `${title} ${blank}`))
      .toEqual(['A true', 'B false', 'C true', 'D true']);
  });

  it('has no headings and links in code', () => {
    const { sections, links } = outline('```\n# no\n[no](no.md)\n```\n\n`[no](no.md)`\n');
    expect([sections, links]).toEqual([[], []]);
  });

  it('has links where they stand, whatever stands before', () => {
    const text = `${'x'.repeat(7)}- a [b](c.md) in a list\n\n[d]: e.md\n`;
    expect(readOutline(text, 7, text.length).links.map(({ target, span }) => [target, text.slice(span.start, span.end)])).toEqual([['c.md', 'c.md'], ['e.md', 'e.md']]);
  });
});
