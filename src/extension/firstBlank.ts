/** A text that is about to be written, and the offset in it at which the first answer is wanted. */
export interface Opened {
  readonly text: string;
  readonly offset: number;
}

/** A key that has no value, with or without a comment behind it, as `key:`, `- key:` or `key: # what is meant`. */
const KEY_ALONE = /^([ \t]*(?:- )?)[\w.-]+:(?=[ \t]*(#.*)?$)/;

/**
 * Finds the first key of the frontmatter that has neither a value nor anything below it, and makes room behind it, so that
 * an answer can be typed at once and a comment stays a comment.
 */
export function openFirstBlank(text: string): Opened {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const at = lines.slice(0, Math.max(end, 0)).findIndex((line, index) => isBlank(line, lines.slice(index + 1, end)));
  if (at < 0) return { text, offset: 0 };
  const [key] = KEY_ALONE.exec(lines[at] ?? '') ?? [''];
  const rest = (lines[at] ?? '').slice(key.length).trim();
  const opened = lines.with(at, rest === '' ? `${key} ` : `${key}  ${rest}`);
  const offset = opened.slice(0, at).join('\n').length + 1 + key.length + 1;
  return { text: opened.join('\n'), offset };
}

function isBlank(line: string, below: readonly string[]): boolean {
  const key = KEY_ALONE.exec(line);
  if (!key) return false;
  const next = below.find((other) => !/^\s*(#|$)/.test(other)) ?? '';
  const isList = /^\s*- /.test(next) && !key[1]?.includes('-');
  const [indent = ''] = /^[ \t]*/.exec(next) ?? [];
  const own = key[1]?.length ?? 0;
  return indent.length < own || (indent.length === own && !isList);
}
