import { isPlain, widthOf } from './textWidth.ts';

/** Longer lines than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** What stays on the line of the digit before it: the thousands of a number, and its unit. */
const GLUED = /\d{3}\b|%/y;

/** A text in lines of at most so many columns, broken between words; a number and its unit stay together. */
export function wrapText(text: string, width: number): readonly string[] {
  const most = Math.min(width, WIDEST);
  const isAscii = isPlain(text);
  if (isAscii && text.length <= most) return [text];
  const columns = (from: number, to: number): number => (isAscii ? to - from : widthOf(text.slice(from, to)));
  const lines: string[] = [];
  let start = 0;
  let wordEnd = 0;
  for (const space of breaks(text)) {
    if (wordEnd > start && columns(start, space) > most) {
      lines.push(text.slice(start, wordEnd).trimEnd());
      start = wordEnd + 1;
      while (text[start] === ' ') start += 1;
    }
    wordEnd = space;
  }
  return [...lines, text.slice(start).trimEnd()];
}

/** Where a text may be broken, and its end. */
function breaks(text: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) if (!isGlue(text, at)) found.push(at);
  return [...found, text.length];
}

function isGlue(text: string, at: number): boolean {
  GLUED.lastIndex = at + 1;
  return /\d/.test(text[at - 1] ?? '') && GLUED.test(text);
}
