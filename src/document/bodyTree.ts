import { TreeFragment, type SyntaxNode, type Tree } from '@lezer/common';
import { parser } from '@lezer/markdown';
import { span } from '../text/span.ts';
import { changeBetween, joined, type Change, type Heading, type Link, type Parts } from './parts.ts';
import { tame, type Unread } from './tame.ts';

/** Emphasis, entities and hard breaks change no section and no link. */
const whole = parser.configure({ remove: ['Emphasis', 'HardBreak', 'Entity'] });

/** What is left to look for in a line of text begins with one of these. */
const SIGN = /[[<`\\]/;

/** Most text has no such sign, and is not gone through one character at a time. */
const reader = Object.assign(Object.create(whole) as typeof whole, {
  parseInline: (text: string, offset: number) => (SIGN.test(text) ? whole.parseInline(text, offset) : []),
});

/** A body as the parser read it, from which the next state of it is read. */
export interface ParsedBody {
  readonly body: string;
  readonly parts: Parts;
  /** What the parser was given, which is as long as the body. */
  readonly tamed: string;
  readonly tree: Tree;
}

/** Reads any body, with the parser. */
export function readTree(body: string): ParsedBody {
  const { text: tamed, unread } = tame(body);
  const tree = reader.parse(tamed);
  return { body, tamed, tree, parts: { ...partsFrom(tree.topNode.firstChild, body, () => false).parts, unread } };
}

/** Reads a body whose state before is known: the parser, and we, go only through what an edit may have changed. */
export function rereadTree(before: ParsedBody, body: string): ParsedBody {
  const { text: tamed, unread } = tame(body);
  const inParser = changeBetween(before.tamed, tamed);
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [{ fromA: inParser.start, toA: inParser.endBefore, fromB: inParser.start, toB: inParser.end }]);
  const tree = reader.parse(tamed, fragments);
  return { body, tamed, tree, parts: { ...partsAfter(before, { body, tree }, widest(inParser, changeBetween(before.body, body))), unread } };
}

function widest(one: Change, other: Change): Change {
  return { start: Math.min(one.start, other.start), endBefore: Math.max(one.endBefore, other.endBefore), end: Math.max(one.end, other.end) };
}

/**
 * Whether a block ends is said by the line behind it. So all are as they were up to the last but one that begins before the
 * change, and again from the first whole one behind it that was one before.
 */
function partsAfter(before: ParsedBody, { body, tree }: Pick<ParsedBody, 'body' | 'tree'>, change: Change): Parts {
  const start = before.tree.topNode.childBefore(change.start)?.prevSibling?.from ?? 0;
  const by = change.end - change.endBefore;
  const isAsBefore = ({ name, from, to }: SyntaxNode): boolean => {
    if (from <= change.end || body.lastIndexOf('\n', from - 1) < change.end) return false;
    const was = before.tree.topNode.childAfter(from - by);
    return was?.name === name && was.from === from - by && was.to === to - by;
  };
  const { parts, end } = partsFrom(tree.topNode.childAfter(start), body, isAsBefore);
  return joined(before.parts, { start, endBefore: end - by, end }, parts);
}

/** The parser counts it to the line that it ends, and not to the line's end. */
const CARRIAGE_RETURN = '\r';

/** What blocks hold, up to the first that `isEnd`. */
function partsFrom(first: SyntaxNode | null, body: string, isEnd: (block: SyntaxNode) => boolean): { readonly parts: Parts; readonly end: number } {
  const headings: Heading[] = [];
  const written: number[] = [];
  const links: Link[] = [];
  for (let node = first; node; node = node.nextSibling) {
    if (isEnd(node)) return { parts: { headings, written, links, unread: [] }, end: node.from };
    const level = headingLevel(node.name);
    if (level > 0) headings.push({ title: titleOf(node, body), level, span: span(node.from, body[node.to - 1] === CARRIAGE_RETURN ? node.to - 1 : node.to) });
    else if (node.name !== 'CommentBlock') written.push(node.from);
    links.push(...linksIn(node, body));
  }
  return { parts: { headings, written, links, unread: [] }, end: body.length };
}

/** The links in a stretch of text, and where none are looked for; their places count from its start. */
export function linksInText(text: string): { readonly links: readonly Link[]; readonly unread: readonly Unread[] } {
  const tamed = tame(text);
  return { links: linksIn(reader.parse(tamed.text).topNode, text), unread: tamed.unread };
}

/** How every link but an address in angle brackets ends its text, or its label. */
export const MAY_BE_LINK = /\](?:\(|:)/;

function linksIn(block: SyntaxNode, body: string): readonly Link[] {
  if (!MAY_BE_LINK.test(body.slice(block.from, block.to))) return [];
  const links: Link[] = [];
  const cursor = block.cursor();
  while (cursor.next() && cursor.from < block.to) {
    if (cursor.name !== 'URL' || cursor.node.parent?.name === 'Autolink') continue;
    links.push({ target: targetOf(body.slice(cursor.from, cursor.to)), span: span(cursor.from, cursor.to) });
  }
  return links;
}

function targetOf(written: string): string {
  return written.startsWith('<') && written.endsWith('>') ? written.slice(1, -1) : written;
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
