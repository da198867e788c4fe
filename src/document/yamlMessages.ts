/** What the parser says, and what it most often means to somebody who wrote the line. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['deficient indentation', 'a bracket, brace or quote that was opened above is not closed (behind a # everything is a comment, unless the text is in quotes), or this line is not indented enough'],
  ['unexpected end of the stream within a flow collection', 'a bracket or brace that was opened above is not closed; behind a # everything is a comment, unless the text is in quotes'],
  ['unexpected end of the stream within a double quoted scalar', 'a quote that was opened above is not closed'],
  ['unexpected end of the document within a double quoted scalar', 'a quote that was opened above is not closed'],
  ['unexpected end of the stream within a single quoted scalar', 'a quote that was opened above is not closed'],
  ['unexpected end of the document within a single quoted scalar', 'a quote that was opened above is not closed'],
  ['bad indentation of a mapping entry', 'this does not fit the lines around it: indent it like its neighbours, and put quotes around a text with ": " in it'],
  ['bad indentation of a sequence entry', 'this entry is not indented like those before it'],
  ['can not read a block mapping entry; a multiline key may not be an implicit key', 'a colon is missing; expected a key, a colon and a value'],
  ['end of the stream or a document separator is expected', 'this does not belong to what stands above it; expected a key with a colon, indented like the others'],
  ['tab characters must not be used in indentation', 'a tab cannot indent; use spaces'],
  ['missed comma between flow collection entries', 'a comma is missing between two entries, or a text before it needs quotes: one with a colon, a quote, * or % in it does'],
  ["expected the node content, but found ','", 'a value is missing before the comma'],
  ['unknown escape sequence', 'in double quotes a backslash begins an escape, and this one does not exist; write two backslashes, or use single quotes'],
  ['the stream contains non-printable characters', 'this character cannot be printed; delete it'],
]);

/** The parser's reason in plain words, where we have some; else as it stands. */
export function plainReason(reason: string): string {
  const depth = /^nesting exceeded maxDepth \((\d+)\)$/.exec(reason)?.[1];
  return depth === undefined ? (WORDS.get(reason) ?? reason) : `this is nested deeper than ${depth} levels`;
}
