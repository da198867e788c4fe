import { isPlain, widthOf } from './textWidth.ts';

/** Longer lines than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** A text in lines of at most so many columns, broken between words; a number and its unit stay together. */
export function wrapText(text: string, width: number): readonly string[] {
  const most = Math.min(width, WIDEST);
  const isAscii = isPlain(text);
  if (isAscii && text.length <= most) return [text];
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const word of text.replace(/(\d) (?=\d{3}\b|%)/g, '$1\u00a0').split(' ')) {
    const own = isAscii ? word.length : widthOf(word);
    if (line !== '' && columns + 1 + own > most) {
      lines.push(line);
      line = word;
      columns = own;
    } else {
      columns += line === '' ? own : own + 1;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((one) => one.replaceAll('\u00a0', ' ').trimEnd());
}
