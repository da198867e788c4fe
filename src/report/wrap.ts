import stringWidth from 'string-width';

/** Longer lines than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** A text in lines of at most so many columns, broken between words; a number and its unit stay together. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  const most = Math.min(width, WIDEST);
  let line = '';
  for (const word of text.replace(/(\d) (?=\d{3}\b|%)/g, '$1\u00a0').split(' ')) {
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((one) => one.replaceAll('\u00a0', ' '));
}
