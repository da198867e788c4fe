import { isPlain, readLines, rereadLines } from './bodyLines.ts';
import { readTree, rereadTree, type ParsedBody } from './bodyTree.ts';
import type { Parts } from './parts.ts';

/** A body as it was read: a plain one line by line, any other by the parser. */
export type ReadBody = ParsedBody | { readonly body: string; readonly parts: Parts; readonly tree?: undefined };

/** Reads a body. Never fails: every text is Markdown. */
export function readBody(body: string): ReadBody {
  return isPlain(body) ? { body, parts: readLines(body) } : readTree(body);
}

/** Reads a body whose state before is known: the same as from scratch, for the price of what has changed. */
export function rereadBody(before: ReadBody, body: string): ReadBody {
  if (before.body === body) return before;
  if (isPlain(body)) return before.tree ? readBody(body) : { body, parts: rereadLines(before, body) };
  return before.tree ? rereadTree(before, body) : readBody(body);
}
