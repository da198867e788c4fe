import { span } from '../text/span.ts';
import { linksInText, MAY_BE_LINK, readTree } from './bodyTree.ts';
import { changeBetween, joined, moved, movedBy, type Heading, type Link, type Parts } from './parts.ts';
import type { Unread } from './tame.ts';

/** Whatever makes a line mean something else than it seems to by itself: code, tags and comments, other line ends than `\n`. */
const UNUSUAL = /[<\t\r\f\v\u2028\u2029]|```|~~~/;

/** The same at the beginning of a line, where it is found faster: underlined or indented headings, indented code, lists far in. */
const UNUSUAL_LINE = /(?:^|\n)(?: {4}| {1,3}#| {0,3}(?:=+|-+) *(?:\n|$))/;

/** Whether a body's lines can be read one by one, as nearly all of ours can; that takes a third of the parser's time. */
export function isPlain(body: string): boolean {
  return !UNUSUAL.test(body) && !UNUSUAL_LINE.test(body);
}

/** Signs that a heading's words may be changed by, and blanks of which but one is kept. */
const MARKED = /[#*_`\\[\]!&>]|[^\S ]| {2}/;

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
    const read = linksInText(text);
    links.push(...read.links.map((link) => moved(link, stretch)));
    unread.push(...read.unread.map((part) => moved(part, stretch)));
  };
  for (let start = 0; start < body.length;) {
    const end = endOfLine(body, start);
    const line = body.slice(start, end);
    const level = headingLevel(line);
    if (level > 0) {
      endStretch(start);
      const title = line.slice(level);
      if (MARKED.test(title)) {
        const heading = movedBy(readTree(line).parts, start);
        headings.push(...heading.headings);
        links.push(...heading.links);
        written.push(...heading.written);
        unread.push(...heading.unread);
      } else {
        headings.push({ title: title.trim(), level, span: span(start, end) });
      }
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

/** Reads a plain body whose state before was plain as well: the stretches of lines in which it differs, and no others. */
export function rereadLines(before: { readonly body: string; readonly parts: Parts }, body: string): Parts {
  const change = changeBetween(before.body, body);
  const start = stretchAround(body, change.start);
  const end = stretchBehind(body, change.end);
  const endBefore = end - (change.end - change.endBefore);
  return joined(before.parts, { start, endBefore, end }, movedBy(readLines(body.slice(start, end)), start));
}

/** Where the stretch of lines begins in which a place stands, with the line before the place. */
function stretchAround(body: string, place: number): number {
  let start = startOfLine(body, place);
  while (start > 0) {
    const before = startOfLine(body, start - 1);
    if (isBetweenStretches(body.slice(before, start - 1))) return start;
    start = before;
  }
  return start;
}

/** Where the first line behind a place begins that belongs to no stretch. */
function stretchBehind(body: string, place: number): number {
  for (let start = endOfLine(body, place) + 1; start < body.length;) {
    const end = endOfLine(body, start);
    if (isBetweenStretches(body.slice(start, end))) return start;
    start = end + 1;
  }
  return body.length;
}

function isBetweenStretches(line: string): boolean {
  return isBlank(line) || headingLevel(line) > 0;
}

function startOfLine(body: string, place: number): number {
  return place === 0 ? 0 : body.lastIndexOf('\n', place - 1) + 1;
}

/** 0 for a line that is no heading. */
function headingLevel(line: string): number {
  if (!line.startsWith('#')) return 0;
  return /^(#{1,6})(?: |$)/.exec(line)?.[1]?.length ?? 0;
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
  const links: Link[] = [];
  let rest = 0;
  SIMPLE.lastIndex = 0;
  for (let found = SIMPLE.exec(text); found; found = SIMPLE.exec(text)) {
    if (NOT_SIMPLE.test(text.slice(rest, found.index))) return undefined;
    rest = SIMPLE.lastIndex;
    const [, target] = found;
    if (target === undefined) continue;
    const end = from + rest - 1;
    links.push({ target, span: span(end - target.length, end) });
  }
  return NOT_SIMPLE.test(text.slice(rest)) ? undefined : links;
}

function endOfLine(body: string, start: number): number {
  const found = body.indexOf('\n', start);
  return found < 0 ? body.length : found;
}
