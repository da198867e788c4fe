import type { TextEdit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import type { MarkdownDocument } from './document.ts';
import { nodeAt, type Path, type YamlList, type YamlMap } from './yamlNode.ts';

/**
 * The edit that adds a key to the map at a path, in the way the map is written: in braces, or a line of its own with the
 * indentation of its neighbours and the file's line ends. Undefined when there is no map to add to.
 */
export function insertKey(document: MarkdownDocument, path: Path, key: string, value: string): TextEdit | undefined {
  if (document.fences.type !== 'yaml') return undefined;
  const map = nodeAt(document.frontmatter, path);
  if (map?.type !== 'map' || !canGrow(document, map)) return undefined;
  const entry = `${key}: ${value}`.trimEnd();
  return isFlow(document, map) ? insertInBraces(document, map, entry) : insertLine(document, map, entry);
}

/**
 * The edit that adds an entry to the list under a key of the frontmatter, key and list with it where they are not there
 * yet. The entry's keys stand on lines of their own, or in braces where the list is in brackets. Undefined where what is
 * there is no list, or not written as one.
 */
export function insertEntry(document: MarkdownDocument, key: string, entry: readonly (readonly [key: string, value: string])[]): TextEdit | undefined {
  const list = nodeAt(document.frontmatter, [key]);
  if (!list) return insertList(document, key, entry);
  if (list.type === 'scalar' && list.raw === '') return insertLines(document, list.span.end, entryLines(entry, '  '));
  return list.type === 'list' ? extendList(document, list, entry) : undefined;
}

type Entry = readonly (readonly [key: string, value: string])[];

function insertList(document: MarkdownDocument, key: string, entry: Entry): TextEdit | undefined {
  const root = document.frontmatter;
  if (root?.type === 'map' && isFlow(document, root)) return insertKey(document, [], key, `[${entryInBraces(entry)}]`);
  const inserted = insertKey(document, [], key, '');
  if (!inserted) return undefined;
  const end = lineEnd(document.source.text);
  return { ...inserted, text: [inserted.text, ...entryLines(entry, '  ')].join(end) };
}

function extendList(document: MarkdownDocument, list: YamlList, entry: Entry): TextEdit | undefined {
  const { text } = document.source;
  const [first] = list.items;
  const last = list.items.at(-1);
  if (text[list.span.start] === '[') {
    const at = last?.span.end ?? list.span.start + 1;
    return { span: span(at, at), text: `${last ? ', ' : ''}${entryInBraces(entry)}` };
  }
  if (!first || !last) return undefined;
  const before = text.slice(text.lastIndexOf('\n', first.span.start - 1) + 1, first.span.start);
  const indent = /^( *)-[ \t]+$/.exec(before)?.[1];
  return indent === undefined ? undefined : insertLines(document, last.span.end, entryLines(entry, indent));
}

function entryInBraces(entry: Entry): string {
  return `{ ${entry.map(([key, value]) => `${key}: ${value}`.trimEnd()).join(', ')} }`;
}

function entryLines(entry: Entry, indent: string): readonly string[] {
  return entry.map(([key, value], index) => `${indent}${index === 0 ? '-' : ' '} ${key}: ${value}`.trimEnd());
}

function insertLines({ source: { text } }: MarkdownDocument, after: number, lines: readonly string[]): TextEdit {
  const at = endOfLine(text, after);
  return { span: span(at, at), text: lines.map((line) => `${lineEnd(text)}${line}`).join('') };
}

/** An alias has its entries elsewhere, and behind keys that begin with a question mark a line means something else. */
function canGrow({ source: { text } }: MarkdownDocument, map: YamlMap): boolean {
  const first = map.pairs[0]?.keySpan.start ?? map.span.start;
  return text[map.span.start] !== '*' && !/\?[ \t]+$/.test(text.slice(text.lastIndexOf('\n', first - 1) + 1, first));
}

function isFlow(document: MarkdownDocument, map: YamlMap): boolean {
  return document.source.text[map.span.start] === '{';
}

function insertInBraces(document: MarkdownDocument, map: YamlMap, entry: string): TextEdit {
  const last = map.pairs.at(-1)?.value.span.end ?? map.span.start + 1;
  const separator = map.pairs.length > 0 ? ', ' : ' ';
  const closing = document.source.text[last] === '}' && map.pairs.length === 0 ? ' ' : '';
  return { span: span(last, last), text: `${separator}${entry}${closing}` };
}

/** Behind the map's last line, so that comments and blank lines in between stay where they are. */
function insertLine(document: MarkdownDocument, map: YamlMap, entry: string): TextEdit {
  const { source } = document;
  const first = map.pairs[0];
  const indent = first ? source.positionAt(first.keySpan.start).character : 0;
  const at = endOfLine(source.text, Math.max(map.span.end, last(map)));
  return { span: span(at, at), text: `${lineEnd(source.text)}${' '.repeat(indent)}${entry}` };
}

function last(map: YamlMap): number {
  const pair = map.pairs.at(-1);
  return pair ? Math.max(pair.keySpan.end, pair.value.span.end) : map.span.end;
}

function endOfLine(text: string, offset: number): number {
  // A block scalar's span may end with its own line end.
  const from = text[offset - 1] === '\n' ? offset - 1 : offset;
  const found = text.slice(from).search(/\r?\n/);
  return found < 0 ? text.length : from + found;
}

/** The line end that a text uses first; `\n` where it has none. */
export function lineEnd(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}
