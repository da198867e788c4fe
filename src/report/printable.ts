import { isPlain } from './textWidth.ts';

/** Text of a document as a terminal may have it: whatever would move its cursor or change its colours is shown as a sign. */
export function printable(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(/[\r\n]+/g, ' ').replace(/(?!\t)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
