import { span, type Span } from '../text/span.ts';
import { thousandsApart } from '../text/thousandsApart.ts';

/** Bodies shorter than this are read as they are: nothing in them can take long. */
const SHORT = 2000;
/** Most signs of links, code, emphasis or tags in one paragraph that are looked at. */
export const MOST_SIGNS = 2000;
/** Deepest nesting of lists and quotes on one line. */
export const DEEPEST = 100;

const SIGN = /[[\]`<>!()*_~]/g;

/** A part of a body in which signs are not looked at, so that links in it are not seen; and why. */
export interface Unread {
  readonly span: Span;
  readonly message: string;
}

/** A body as the Markdown parser may have it. */
export interface Tamed {
  readonly text: string;
  readonly unread: readonly Unread[];
}

const NOTHING: readonly Unread[] = [];

/**
 * A body in which no paragraph holds more signs, and no line nests deeper, than anybody writes, because the Markdown parser
 * takes the square of their number. Signs in such a paragraph are read as dots; offsets stay what they are.
 */
export function tame(body: string): Tamed {
  if (body.length < SHORT) return { text: body, unread: NOTHING };
  const unread: Unread[] = [];
  let text = '';
  for (const paragraph of paragraphsOf(body)) text += tamed(paragraph, text.length, unread);
  return { text, unread };
}

function tamed(paragraph: string, from: number, unread: Unread[]): string {
  const deep = paragraph.split('\n').map(shallow).join('\n');
  if (deep !== paragraph) unread.push(named(paragraph, from, `lists and quotes nest deeper here than the ${DEEPEST} levels that are read`));
  if (deep.length < SHORT) return deep;
  const signs = deep.match(SIGN)?.length ?? 0;
  if (signs <= MOST_SIGNS) return deep;
  unread.push(named(paragraph, from, `this paragraph holds ${thousandsApart(signs)} signs of links, code, emphasis or tags, more than the ${thousandsApart(MOST_SIGNS)} that are read`));
  return deep.replace(SIGN, '.');
}

/** The first line of a paragraph with something on it. */
function named(paragraph: string, from: number, message: string): Unread {
  const at = Math.max(0, paragraph.search(/\S/));
  return { span: span(from + at, from + at + paragraph.slice(at, endOfLine(paragraph, at)).trimEnd().length), message };
}

/** A line with only so many of the signs that open lists and quotes. */
function shallow(line: string): string {
  let at = 0;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const container = /^[ \t]{0,8}(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$)/.exec(line.slice(at, at + 24));
    if (!container) return line;
    if (depth < DEEPEST) at += container[0].length;
  }
  return line.slice(0, at) + line.slice(at).replace(/[-*+>.)]/g, 'x');
}

/** Lines up to and with the next blank one. */
function paragraphsOf(body: string): readonly string[] {
  const paragraphs: string[] = [];
  let start = 0;
  for (let at = 0; at < body.length;) {
    const next = endOfLine(body, at);
    if (body.slice(at, next).trim() === '') {
      paragraphs.push(body.slice(start, next));
      start = next;
    }
    at = next;
  }
  return [...paragraphs, body.slice(start)];
}

function endOfLine(body: string, at: number): number {
  const found = body.indexOf('\n', at);
  return found < 0 ? body.length : found + 1;
}
