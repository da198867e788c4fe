/**
 * The parser takes a tab before a value of a list or map in brackets for wrong indentation, which it is not: behind other
 * signs of a line tabs separate as spaces do. Offsets stay what they are, and texts are taken from the source itself.
 */
export function separatedBySpaces(source: string): string {
  if (!source.includes('\t')) return source;
  return source.replace(/(?<=[^ \t\r\n])[ \t]+/g, (blanks) => ' '.repeat(blanks.length));
}
