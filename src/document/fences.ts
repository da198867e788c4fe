import { span, type Span } from '../text/span.ts';

/** Where a file's frontmatter and body stand. */
export type Fences =
  | { readonly type: 'none' }
  /** `---js`, `+++` and the like: named, never run. `language` is what the fence asks for. */
  | { readonly type: 'unsupported'; readonly language: string; readonly open: Span; readonly content: Span }
  /** An opening fence without its end; `content` runs to the end of the file. */
  | { readonly type: 'unterminated'; readonly open: Span; readonly content: Span }
  | { readonly type: 'yaml'; readonly open: Span; readonly content: Span; readonly body: Span };

const OPENING = /^(?:(\+\+\+|;;;)[ \t]*|---(?!-)([^\r\n]*))(?=\r?\n|$)/;
const CLOSING = /^\n---[ \t]*(?:\r?\n|$)/;
const OTHER_CLOSING = /\r?\n(---|\+\+\+|;;;)[ \t]*(?:\r?\n|$)/;

/**
 * Finds the frontmatter of a text that has no byte order mark, where gray-matter finds it (held to it by a test), but in
 * one step however many blanks there are, and without a reader that could run what it reads.
 */
export function findFences(text: string): Fences {
  const opening = OPENING.exec(text);
  if (!opening) return { type: 'none' };
  const [whole, other, asked = ''] = opening;
  const language = other ?? asked.trim();
  const open = span(0, whole.trimEnd().length);
  if (other === undefined && (language === '' || language === 'yaml')) return split(text, open, whole.length);
  if (other === undefined && !/^[A-Za-z]+$/.test(language)) return { type: 'none' };
  return { type: 'unsupported', language, open, content: span(open.end, endOfOther(text, open.end)) };
}

function endOfOther(text: string, start: number): number {
  const found = text.slice(start).search(OTHER_CLOSING);
  return found < 0 ? text.length : start + found;
}

function split(text: string, open: Span, start: number): Fences {
  const end = text.indexOf('\n---', start);
  // A line that merely begins with three dashes ends the frontmatter for some programs and not for others.
  const closing = end < 0 ? null : CLOSING.exec(text.slice(end, end + 80));
  if (!closing) return { type: 'unterminated', open, content: span(start, text.length) };
  return { type: 'yaml', open, content: span(start, end), body: span(end + closing[0].length, text.length) };
}
