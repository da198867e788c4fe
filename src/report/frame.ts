import type { Range } from '../text/sourceText.ts';
import type { Paint } from './paint.ts';
import { widthOf } from './textWidth.ts';

/** Widest part of a line that a frame shows, in terminal columns. */
const WIDEST = 100;

/** The line of a finding with carets under the place, as two lines of text; wide characters count two columns. */
export function codeFrame(lineText: string, range: Range, paint: Paint): readonly string[] {
  const number = String(range.start.line + 1);
  const end = range.end.line === range.start.line ? range.end.character : lineText.length;
  const { shown, from } = clip(lineText.replace(/[\t\0]/g, ' '), range.start.character, end);
  const start = range.start.character - from;
  const before = widthOf(shown.slice(0, start));
  const marked = Math.max(1, widthOf(shown.slice(start, Math.min(end - from, shown.length))));
  const margin = ' '.repeat(number.length);
  return [
    `${paint.dim(`${number} |`)} ${shown}`,
    `${paint.dim(`${margin} |`)} ${' '.repeat(before)}${paint.yellow('^'.repeat(marked))}`,
  ];
}

/** The part of a long line around the place. */
function clip(line: string, start: number, end: number): { readonly shown: string; readonly from: number } {
  if (line.length <= WIDEST) return { shown: line, from: 0 };
  const wanted = Math.max(0, Math.min(start - 20, line.length - WIDEST));
  const from = Math.min(wanted, start);
  return { shown: line.slice(from, Math.max(from + WIDEST, Math.min(end, from + 2 * WIDEST))).trimEnd(), from };
}
