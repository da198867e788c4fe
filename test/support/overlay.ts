import { parse, stringify } from 'yaml';

/**
 * Lays YAML over the frontmatter of a document: maps are merged key by key, everything else stands in place of what was
 * there, and a blank value blanks the field.
 */
export function overlay(document: string, changes: string | undefined): string {
  if (changes === undefined) return document;
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(document) ?? [];
  const merged = merge(parse(frontmatter), parse(changes));
  return `---\n${stringify(merged, { lineWidth: 0 })}---\n${body}`;
}

function merge(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over)) return over;
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) merged[key] = merge(merged[key], value);
  return merged;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
