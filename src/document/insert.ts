import type { TextEdit } from '../text/edit.ts';
import { span } from '../text/span.ts';
import type { MarkdownDocument } from './document.ts';
import { nodeAt, type Path, type YamlMap } from './yamlNode.ts';

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
