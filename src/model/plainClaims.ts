import type { Span } from '../text/span.ts';

/** What a document says that it is, as it is written. */
export interface Claims {
  readonly kind: string;
  readonly partnership: string;
}

/**
 * A line at the top of a frontmatter that can mean but one thing, whatever follows: nothing, a remark, or a key with plain
 * words. A remark with a bracket is left out, because what is broken is searched for claims behind brackets.
 */
const LINE = /(?:[ \t]*|#[^\r\n{,(]*|([A-Za-z_][\w-]*): +([\w][\w .-]*?) *)(?:\r?\n|$)/y;

/** What goes on with the line before it. */
const CONTINUED = /(?:[ \t]*\r?\n)*[ \t]*[^\s#]/y;

/** A name that is read alike whether the rest of the frontmatter is sound or broken. */
const NAME = /^[\w-]+$/;

/**
 * What a document claims to be, without reading its YAML: as nearly every frontmatter begins, with plain lines among which
 * are its kind and its partnership. Undefined where it begins otherwise, which says nothing; a test holds it to the YAML reader.
 */
export function plainClaims(text: string, { start, end }: Span): Claims | undefined {
  const front = text.slice(start, Math.min(end, start + LONGEST));
  let [kind, partnership]: (string | undefined)[] = [];
  LINE.lastIndex = 0;
  while (kind === undefined || partnership === undefined) {
    const at = LINE.lastIndex;
    const line = at < front.length ? LINE.exec(front) : null;
    if (!line) return undefined;
    if (line[1] === undefined) continue;
    if (isContinued(front, LINE.lastIndex)) return undefined;
    if (line[1] === 'kind') kind ??= line[2];
    if (line[1] === 'partnership') partnership ??= line[2];
  }
  return NAME.test(kind) && NAME.test(partnership) ? { kind, partnership } : undefined;
}

/** So far down a frontmatter its claims are looked for, in UTF-16 units. */
const LONGEST = 1000;

function isContinued(front: string, at: number): boolean {
  CONTINUED.lastIndex = at;
  const next = CONTINUED.exec(front);
  if (!next) return false;
  const line = next[0].slice(next[0].lastIndexOf('\n') + 1);
  return /^[ \t]/.test(line);
}
