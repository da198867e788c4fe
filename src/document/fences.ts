import matter from 'gray-matter';
import { span, type Span } from '../text/span.ts';

/** Where a file's frontmatter and body stand. */
export type Fences =
  | { readonly type: 'none' }
  /** `---js`, `+++` and the like: named, never run. `language` is what the fence asks for. */
  | { readonly type: 'unsupported'; readonly language: string; readonly open: Span; readonly content: Span }
  /** An opening fence without its end; `content` runs to the end of the file. */
  | { readonly type: 'unterminated'; readonly open: Span; readonly content: Span }
  | { readonly type: 'yaml'; readonly open: Span; readonly content: Span; readonly body: Span };

/** gray-matter only splits here: no engine of its own, its JavaScript engine above all, may read what it finds. */
const refuse = { parse: (): object => ({}) };
const SPLIT_ONLY = { engines: { yaml: refuse, json: refuse, javascript: refuse } };

const OTHER_FENCES = /^(\+\+\+|;;;)[ \t]*(?=\r?\n)/;

/** Finds the frontmatter of a text that has no byte order mark. */
export function findFences(text: string): Fences {
  const other = OTHER_FENCES.exec(text);
  if (other) return unsupported(text, other[1] ?? '', span(0, other[0].length));
  if (!/^---(?!-)/.test(text)) return { type: 'none' };
  const language = matter.language(text);
  const open = span(0, '---'.length + language.raw.trimEnd().length);
  if (language.name !== '' && language.name !== 'yaml') {
    return /^[A-Za-z]+$/.test(language.name) ? unsupported(text, language.name, open) : { type: 'none' };
  }
  return split(text, open, language.name === '' ? '---'.length : '---'.length + language.raw.length);
}

function unsupported(text: string, language: string, open: Span): Fences {
  const close = text.slice(open.end).search(/\r?\n(---|\+\+\+|;;;)[ \t]*(?:\r?\n|$)/);
  return { type: 'unsupported', language, open, content: span(open.end, close < 0 ? text.length : open.end + close) };
}

function split(text: string, open: Span, start: number): Fences {
  const file = matter({ content: text }, SPLIT_ONLY) as { readonly matter?: string; readonly content: string };
  const end = start + (file.matter ?? '').length;
  // gray-matter is content with a line that merely begins with three dashes; editors and git hosts are not.
  if (!/^\n---[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 80))) {
    return { type: 'unterminated', open, content: span(start, text.length) };
  }
  return { type: 'yaml', open, content: span(start, end), body: span(text.length - file.content.length, text.length) };
}
