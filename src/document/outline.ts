import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@lezer/markdown';
import { span, type Span } from '../text/span.ts';
import { sectionEnds, startsWithin, type Heading } from './headings.ts';
import { tame, type Unread } from './tame.ts';

/** What the body of a document consists of, as far as rules and readers ask. Spans count in the whole file. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  /** Parts whose links are not seen, because they hold more than is read. */
  readonly unread: readonly Unread[];
}

/** A heading and what stands under it, up to the next heading of its level or above. */
export interface Section {
  readonly title: string;
  readonly level: number;
  readonly heading: Span;
  readonly content: Span;
  /** Nothing under the heading but comments and further headings. */
  readonly blank: boolean;
}

/** A link, an image or a link definition and the target as written. */
export interface Link {
  readonly target: string;
  readonly span: Span;
}

/** Emphasis, entities and hard breaks change no section and no link. */
const whole = parser.configure({ remove: ['Emphasis', 'HardBreak', 'Entity'] });

/** What is left to look for in a line of text begins with one of these. */
const SIGN = /[[<`\\]/;

/** Most text has no such sign, and is not gone through one character at a time. */
const reader = Object.assign(Object.create(whole) as typeof whole, {
  parseInline: (text: string, offset: number) => (SIGN.test(text) ? whole.parseInline(text, offset) : []),
});

/** Reads the Markdown between `from` and `to` of a text. Never fails: every text is Markdown. */
export function readOutline(text: string, from: number, to: number): Outline {
  const body = text.slice(from, to);
  const { headings, written, links, unread } = isPlain(body) ? readLines(body) : readTree(body);
  return {
    sections: sectionsOf(headings, written, body.length, from),
    links: links.map(({ target, span: where }) => ({ target, span: shift(where, from) })),
    unread: unread.map((part) => ({ ...part, span: shift(part.span, from) })),
  };
}

/** What a body consists of; places count from its start. `written` is where text stands, in order. */
export interface Parts {
  readonly headings: readonly Heading[];
  readonly written: readonly number[];
  readonly links: readonly Link[];
  readonly unread: readonly Unread[];
}

/** The parser counts it to the line that it ends, and not to the line's end. */
const CARRIAGE_RETURN = '\r';

/** Reads any body, with the parser. */
export function readTree(body: string): Parts {
  const { text, unread } = tame(body);
  const tree = reader.parse(text);
  const headings: Heading[] = [];
  const written: number[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const level = headingLevel(node.name);
    if (level > 0) headings.push({ title: titleOf(node, body), level, span: span(node.from, body[node.to - 1] === CARRIAGE_RETURN ? node.to - 1 : node.to) });
    else if (node.name !== 'CommentBlock') written.push(node.from);
  }
  return { headings, written, links: linksIn(tree, body, 0), unread };
}

/** Whatever makes a line mean something else than it seems to by itself: code, tags and comments, other line ends than `\n`. */
const UNUSUAL = /[<\t\r\f\v\u2028\u2029]|```|~~~/;

/** The same at the beginning of a line, where it is found faster: underlined or indented headings, indented code, lists far in. */
const UNUSUAL_LINE = /(?:^|\n)(?: {4}| {1,3}#| {0,3}(?:=+|-+) *(?:\n|$))/;

/** Whether a body's lines can be read one by one, as nearly all of ours can; that takes a third of the parser's time. */
export function isPlain(body: string): boolean {
  return !UNUSUAL.test(body) && !UNUSUAL_LINE.test(body);
}

/** Signs that a heading's words may be changed by. */
const MARKED = /[#*_`\\[\]!&>]/;

/**
 * Reads a plain body line by line. A line that begins with `#` is a heading and ends whatever stands before it; the parser
 * is asked about headings with marks in them and about stretches of lines with unusual links, and about nothing else.
 */
export function readLines(body: string): Parts {
  const headings: Heading[] = [];
  const written: number[] = [];
  const links: Link[] = [];
  const unread: Unread[] = [];
  let stretch = 0;
  const endStretch = (end: number): void => {
    const text = body.slice(stretch, end);
    if (!MAY_BE_LINK.test(text)) return;
    const simple = simpleLinksIn(text, stretch);
    if (simple) {
      links.push(...simple);
      return;
    }
    const tamed = tame(text);
    links.push(...linksIn(reader.parse(tamed.text), text, stretch));
    for (const part of tamed.unread) unread.push({ ...part, span: shift(part.span, stretch) });
  };
  for (let start = 0; start < body.length;) {
    const end = endOfLine(body, start);
    const line = body.slice(start, end);
    if (isHeading(line)) {
      endStretch(start);
      const heading = readHeading(line, start);
      headings.push(...heading.headings);
      links.push(...heading.links);
      written.push(...heading.written);
      unread.push(...heading.unread);
      stretch = end;
    } else if (isBlank(line)) {
      endStretch(start);
      stretch = end;
    } else {
      written.push(start);
    }
    start = end + 1;
  }
  endStretch(body.length);
  return { headings, written, links, unread };
}

function isHeading(line: string): boolean {
  return line.startsWith('#') && /^#{1,6}(?: |$)/.test(line);
}

function isBlank(line: string): boolean {
  return line === '' || (line.startsWith(' ') && /^ *$/.test(line));
}

/**
 * Text in brackets as nearly all is written, on one line and without a sign in it that could mean something else: a link or
 * an image where a target follows; else nothing, such as the box of a task.
 */
const SIMPLE = /\[[^[\]\n`\\]*\](?:\(([^\s()<>[\]`\\\p{Cc}]+)\)|(?![(:[]))/gu;

/** What could make a link of something else, or something else of a link: code, escapes, other brackets. */
const NOT_SIMPLE = /[[\]`\\]| {4}/;

/** The links of a stretch of plain lines; undefined when not all of its brackets are simple. */
function simpleLinksIn(text: string, from: number): readonly Link[] | undefined {
  if (NOT_SIMPLE.test(text.replace(SIMPLE, ''))) return undefined;
  const links: Link[] = [];
  for (const { 0: whole, 1: target, index } of text.matchAll(SIMPLE)) {
    if (target === undefined) continue;
    const end = from + index + whole.length - 1;
    links.push({ target, span: span(end - target.length, end) });
  }
  return links;
}

function readHeading(line: string, at: number): Parts {
  const level = /^#{1,6}/.exec(line)?.[0].length ?? 0;
  const title = line.slice(level);
  if (!MARKED.test(title)) return { headings: [{ title: title.trim().replace(/\s+/g, ' '), level, span: span(at, at + line.length) }], written: [], links: [], unread: [] };
  const { headings, written, links, unread } = readTree(line);
  return {
    headings: headings.map((heading) => ({ ...heading, span: shift(heading.span, at) })),
    written: written.map((start) => start + at),
    links: links.map((link) => ({ ...link, span: shift(link.span, at) })),
    unread: unread.map((part) => ({ ...part, span: shift(part.span, at) })),
  };
}

function endOfLine(body: string, start: number): number {
  const found = body.indexOf('\n', start);
  return found < 0 ? body.length : found;
}

function headingLevel(name: string): number {
  return name.startsWith('ATXHeading') || name.startsWith('SetextHeading') ? Number(name.at(-1)) : 0;
}

/** What a reader of the rendered heading does not see. */
const MARKS = new Set([
  'HeaderMark', 'LinkMark', 'URL', 'LinkTitle', 'LinkLabel', 'CodeMark', 'HTMLTag', 'Comment', 'EmphasisMark', 'Escape',
]);

/** Headings with any of these are read once more by themselves, because the reader above does not look for emphasis. */
const MAY_BE_EMPHASIS = /[*_]/;

function titleOf(heading: SyntaxNode, body: string): string {
  const text = body.slice(heading.from, heading.to);
  if (!MAY_BE_EMPHASIS.test(text)) return visibleText(heading, body);
  return visibleText(parser.parse(text).topNode.firstChild ?? heading, text);
}

function visibleText(heading: SyntaxNode, text: string): string {
  let title = '';
  let at = heading.from;
  const cursor = heading.cursor();
  while (cursor.next() && cursor.from < heading.to) {
    if (!MARKS.has(cursor.name) || cursor.from < at) continue;
    title += text.slice(at, cursor.from);
    at = cursor.name === 'Escape' ? cursor.from + 1 : cursor.to;
  }
  return (title + text.slice(at, heading.to)).trim().replace(/\s+/g, ' ');
}

function sectionsOf(headings: readonly Heading[], written: readonly number[], length: number, from: number): Section[] {
  const ends = sectionEnds(headings, length);
  return headings.map((heading, index) => {
    const content = span(heading.span.end, ends[index] ?? length);
    return {
      title: heading.title,
      level: heading.level,
      heading: shift(heading.span, from),
      content: shift(content, from),
      blank: !startsWithin(written, content),
    };
  });
}

/** How every link but an address in angle brackets ends its text, or its label. */
const MAY_BE_LINK = /\](?:\(|:)/;

function linksIn(tree: Tree, body: string, from: number): readonly Link[] {
  if (!MAY_BE_LINK.test(body)) return [];
  const links: Link[] = [];
  tree.iterate({
    enter: (node) => {
      if (node.name !== 'URL' || node.node.parent?.name === 'Autolink') return;
      links.push({ target: targetOf(body.slice(node.from, node.to)), span: span(from + node.from, from + node.to) });
    },
  });
  return links;
}

function targetOf(written: string): string {
  return written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
}

function shift(where: Span, by: number): Span {
  return span(where.start + by, where.end + by);
}
