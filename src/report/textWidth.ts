import stringWidth from 'fast-string-width';

/** Characters that take one column each, and leave a terminal as it is. */
const PLAIN = /^[ -~]*$/;

/** Whether a text is plain ASCII, which needs no tables to be looked up. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Columns that a text takes in a terminal; wide characters take two. */
export function widthOf(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}
