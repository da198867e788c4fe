/** Bodies shorter than this are read as they are: nothing in them can take long. */
const SHORT = 2000;
/** Most signs of links, code, emphasis or tags in one paragraph that are looked at. */
const MOST_SIGNS = 2000;
/** Deepest nesting of lists and quotes on one line. */
const DEEPEST = 100;

const SIGN = /[[\]`<>!()*_~]/g;

/**
 * A body in which no paragraph holds more signs, and no line nests deeper, than anybody writes, because the Markdown parser
 * takes the square of their number. Signs in such a paragraph are read as dots; offsets stay what they are.
 */
export function tame(body: string): string {
  if (body.length < SHORT) return body;
  return paragraphsOf(body).map((paragraph) => tamed(paragraph)).join('');
}

function tamed(paragraph: string): string {
  const deep = paragraph.split('\n').map(shallow).join('\n');
  if (deep.length < SHORT || (deep.match(SIGN)?.length ?? 0) <= MOST_SIGNS) return deep;
  return deep.replace(SIGN, '.');
}

/** A line with only so many of the signs that open lists and quotes. */
function shallow(line: string): string {
  let at = 0;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const container = /^[ \t]{0,8}(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$)/.exec(line.slice(at, at + 24));
    if (!container) return line;
    at += container[0].length;
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
