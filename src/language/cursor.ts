import { parseMarkdown, parseYamlFile } from '../document/document.ts';
import { findFences } from '../document/fences.ts';
import { pairOf, type Path, type YamlNode } from '../document/yamlNode.ts';
import type { FieldKind } from '../model/generated/fields.ts';
import { KINDS } from '../model/sections.ts';
import { CONFIGURATION_FILE } from '../service/configuration.ts';
import { span, type Span } from '../text/span.ts';

/** Where in a frontmatter a cursor stands, though the line it stands in may not be finished. */
export interface Cursor {
  /** Whether a key is being written, or a value. */
  readonly at: 'key' | 'value';
  /** The map that the key is for; or the value itself. */
  readonly path: Path;
  /** Keys that stand in the same map, the one under the cursor left out. */
  readonly beside: readonly string[];
  /** In braces or brackets, where a line has no end. */
  readonly style: 'block' | 'flow';
  /** What is being written, and would be replaced. */
  readonly word: Span;
  /** Whether a colon stands behind it already. */
  readonly hasColon: boolean;
  readonly kind: FieldKind | undefined;
  readonly partnership: string;
}

/** Stands in for what is being written, so that the rest can be read. No document contains it. */
const MARK = 'zz-cursor-zz';

/** Where a cursor stands; undefined outside the frontmatter, in a comment, and where not even the rest can be read. */
export function cursorAt(path: string, text: string, offset: number): Cursor | undefined {
  const content = contentOf(path, text);
  if (!content || offset < content.start || offset > content.end || isComment(text, offset)) return undefined;
  const word = wordAt(text, offset, content);
  for (const mark of [MARK, `${MARK}:`, `${MARK}: `]) {
    const marked = text.slice(0, word.start) + mark + text.slice(word.end, content.end);
    const root = readMarked(path, marked);
    const found = root && find(root, []);
    if (found) {
      const kind = kindOf(path, root);
      return { ...found, style: isFlow(text, content.start, word.start) ? 'flow' : 'block', word, hasColon: /^[ \t]*:/.test(text.slice(word.end, word.end + 40)), kind, partnership: textAt(root, 'partnership') };
    }
  }
  return undefined;
}

function contentOf(path: string, text: string): Span | undefined {
  if (path === CONFIGURATION_FILE) return span(0, text.length);
  const fences = findFences(text);
  return fences.type === 'yaml' || fences.type === 'unterminated' ? fences.content : undefined;
}

/** The body plays no part, and may be long. */
function readMarked(path: string, marked: string): YamlNode | undefined {
  if (path === CONFIGURATION_FILE) return parseYamlFile(path, marked).frontmatter;
  return parseMarkdown(path, `${marked}\n---\n`).frontmatter;
}

function isComment(text: string, offset: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /(?:^|\s)#[^"']*$/.test(line);
}

/** What stands around the cursor up to the signs that end a key or a plain value; inside quotes, all of it. */
function wordAt(text: string, offset: number, content: Span): Span {
  const line = text.slice(Math.max(content.start, text.lastIndexOf('\n', offset - 1) + 1), offset);
  const before = /(?:["'][^"']*|[^\s:,{}[\]"']*)$/.exec(line)?.[0] ?? '';
  const after = /^["']/.test(before) ? /^[^"'\r\n]*["']?/ : /^[^\s:,{}[\]"']*/;
  const behind = after.exec(text.slice(offset, content.end))?.[0] ?? '';
  return span(offset - before.length, offset + behind.length);
}

type Found = Pick<Cursor, 'at' | 'path' | 'beside'>;

function find(node: YamlNode, path: Path): Found | undefined {
  if (node.type === 'scalar') return node.raw === MARK ? { at: 'value', path, beside: [] } : undefined;
  if (node.type === 'list') {
    for (const [index, item] of node.items.entries()) {
      const found = find(item, [...path, index]);
      if (found) return found;
    }
    return undefined;
  }
  for (const { key, value } of node.pairs) {
    if (key === MARK) return { at: 'key', path, beside: node.pairs.map((pair) => pair.key).filter((other) => other !== MARK) };
    const found = find(value, [...path, key]);
    if (found) return found;
  }
  return undefined;
}

/** More opening than closing brackets before a place; brackets in quotes are none. */
function isFlow(text: string, start: number, end: number): boolean {
  const signs = text.slice(start, end).replace(/"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*/g, '');
  return (signs.match(/[{[]/g)?.length ?? 0) > (signs.match(/[}\]]/g)?.length ?? 0);
}

function kindOf(path: string, root: YamlNode): FieldKind | undefined {
  if (path === CONFIGURATION_FILE) return 'configuration';
  return KINDS.find((kind) => kind === textAt(root, 'kind'));
}

function textAt(root: YamlNode, key: string): string {
  const value = pairOf(root, key)?.value;
  return value?.type === 'scalar' ? value.raw : '';
}
