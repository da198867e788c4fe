import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event } from 'js-yaml';
import { span, type Span } from '../text/span.ts';
import { thousandsApart } from '../text/thousandsApart.ts';
import { plainValue } from './plainValue.ts';
import { readPlainYaml } from './plainYaml.ts';
import { separatedBySpaces } from './tabs.ts';
import { plainReason } from './yamlMessages.ts';
import { YamlList, YamlMap, YamlScalar, type YamlNode, type YamlPair } from './yamlNode.ts';

/** Deepest nesting that is read; the model's own documents nest five deep. */
export const MAX_DEPTH = 64;
/** Most values that a frontmatter may hold once its aliases are followed; a full review holds about 300. */
export const MAX_VALUES = 100_000;

/** Something in the YAML that cannot be read. Offsets count in the text that was given. */
export interface YamlProblem {
  readonly message: string;
  readonly span: Span;
}

/** What could be read of a YAML text. `root` is undefined when there is nothing, or nothing could be read. */
export interface YamlResult {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Reads the YAML between `from` and `to` of a text. Never throws. Spans count in the whole text. */
export function readYaml(text: string, from: number, to: number): YamlResult {
  const plain = readPlainYaml(text, from, to);
  return plain ? { root: plain, problems: [] } : parseYaml(text, from, to);
}

/** The same with the parser, whatever the text. */
export function parseYaml(text: string, from: number, to: number): YamlResult {
  const source = text.slice(from, to);
  try {
    return new NodeBuilder(source, from).build(parseEvents(separatedBySpaces(source), { maxDepth: MAX_DEPTH }));
  } catch (error) {
    return { root: undefined, problems: [problemOf(error, source, from)] };
  }
}

function problemOf(error: unknown, source: string, from: number): YamlProblem {
  if (!(error instanceof YAMLException)) throw error;
  const at = Math.min(error.mark?.position ?? 0, source.length);
  const end = endOfLine(source, at);
  // A problem at a line's end, or past it, is shown on the last visible character.
  const start = at < end ? at : Math.max(0, at - 1);
  return { message: plainReason(error.reason), span: span(from + start, from + Math.max(end, start)) };
}

function endOfLine(source: string, at: number): number {
  const found = source.slice(at).search(/[\r\n]/);
  return found < 0 ? source.length : at + found;
}

/** A collection that is still being filled. */
interface Open {
  readonly type: 'map' | 'list';
  readonly start: number;
  readonly flow: boolean;
  readonly anchor: string | undefined;
  readonly nodes: YamlNode[];
  size: number;
}

/** A problem that leaves no value to go on with. */
class Unreadable extends Error {
  constructor(message: string, readonly span: Span) {
    super(message);
  }
}

/** Turns the parser's events into nodes with spans. */
class NodeBuilder {
  private readonly stack: Open[] = [];
  private readonly anchors = new Map<string, { readonly node: YamlNode; readonly size: number }>();
  private readonly problems: YamlProblem[] = [];
  private documents = 0;
  private root: YamlNode | undefined;
  private lastEnd = 0;

  constructor(private readonly source: string, private readonly from: number) {}

  build(events: readonly Event[]): YamlResult {
    try {
      for (const event of events) this.take(event);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return { root: undefined, problems: [{ message: error.message, span: error.span }] };
    }
    return { root: this.root, problems: this.problems };
  }

  private take(event: Event): void {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.documents += 1;
        return;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        this.checkTag(event.tagStart, event.tagEnd);
        this.open(event.type === EVENT_ID.MAPPING ? 'map' : 'list', event.start, this.name(event.anchorStart, event.anchorEnd));
        return;
      case EVENT_ID.SCALAR:
        this.add(this.scalar(event, this.next()), 1, this.name(event.anchorStart, event.anchorEnd));
        return;
      case EVENT_ID.ALIAS:
        this.alias(event.anchorStart, event.anchorEnd);
        return;
      default:
        this.close();
    }
  }

  /** A single pair in a list, which the parser calls a map in braces, has none. */
  private open(type: Open['type'], start: number, anchor: string | undefined): void {
    const flow = this.source[start] === (type === 'map' ? '{' : '[');
    this.stack.push({ type, start, flow, anchor, nodes: [], size: 1 });
    this.lastEnd = flow ? start + 1 : start;
  }

  /** What the next node will be to the collection that is being filled. */
  private next(): 'key' | 'value' {
    const open = this.stack.at(-1);
    return open?.type === 'map' && open.nodes.length % 2 === 0 ? 'key' : 'value';
  }

  private close(): void {
    const open = this.stack.pop();
    if (!open) return; // the end of the document itself
    const end = open.flow ? this.endOfFlow(open.type) : this.lastEnd;
    this.lastEnd = end;
    const [from, to] = [this.from + open.start, this.from + Math.max(open.start, end)];
    const node = open.type === 'list' ? new YamlList(trimmed(open.nodes), from, to) : new YamlMap(this.pairs(open.nodes), from, to);
    this.add(node, open.size, open.anchor);
  }

  private add(node: YamlNode, size: number, anchor: string | undefined): void {
    if (anchor !== undefined) this.anchors.set(anchor, { node, size });
    const parent = this.stack.at(-1);
    if (!parent) {
      if (this.documents === 1) this.root = node;
      else this.refuseSecond(node);
      return;
    }
    parent.nodes.push(node);
    parent.size += size;
    if (parent.size > MAX_VALUES) {
      const message = `more than ${thousandsApart(MAX_VALUES)} values once aliases are followed; write them out or leave them out`;
      throw new Unreadable(message, this.visible(this.lastEnd - 1, this.lastEnd));
    }
  }

  /** Behind `...` or another `---` a second document begins. Nobody would look there, so what it says is not left out without a word. */
  private refuseSecond(node: YamlNode): void {
    if (node.span.start === node.span.end) return;
    // A problem where a line begins would be the fault of the entry before.
    const { start, end } = (node.type === 'map' && node.pairs[0]?.value.span) || node.span;
    throw new Unreadable('this stands behind the end of the YAML (a line "..." or "---" above); remove that line', span(start, Math.min(end, this.from + endOfLine(this.source, start - this.from))));
  }

  private pairs(nodes: readonly YamlNode[]): readonly YamlPair[] {
    const pairs: YamlPair[] = [];
    for (let i = 0; i + 1 < nodes.length; i += 2) {
      const key = nodes[i] as YamlNode;
      const last = pairs.at(-1);
      if (last && this.isDecimalComma(last.value, key)) {
        const { start } = last.value.span;
        const { end } = key.span;
        const raw = this.source.slice(start - this.from, end - this.from);
        pairs[pairs.length - 1] = last.with(new YamlScalar(raw, raw, start, end));
      } else if (key.type === 'scalar') {
        pairs.push(key.asKeyOf(nodes[i + 1] as YamlNode));
      } else {
        this.problems.push({ message: 'a key must be plain text, not a list or a map', span: key.span });
      }
    }
    return trimmed(pairs);
  }

  /** `{ target: 99,5 }` is a number as some languages write it. Read as 99 and a key 5, it would be wrong without a word. */
  private isDecimalComma(value: YamlNode, key: YamlNode): boolean {
    if (value.type !== 'scalar' || typeof value.value !== 'number' || key.type !== 'scalar' || !/^\d+$/.test(key.raw)) return false;
    return key.span.start === value.span.end + 1 && this.source[value.span.end - this.from] === ',';
  }

  private scalar(event: Extract<Event, { type: 4 }>, role: 'key' | 'value'): YamlScalar {
    this.checkTag(event.tagStart, event.tagEnd);
    if (event.valueStart < 0) {
      const at = role === 'key' ? this.lastEnd : this.skipColon(this.lastEnd);
      this.lastEnd = at;
      return new YamlScalar(null, '', this.from + at, this.from + at);
    }
    const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const raw = getScalarValue(this.source, event);
    const tag = this.name(event.tagStart, event.tagEnd);
    const isPlain = event.style === SCALAR_STYLE.PLAIN && tag === undefined;
    // A key is read as it is written.
    const value = role === 'value' && (isPlain || RESOLVING_TAGS.has(tag ?? '')) ? plainValue(raw) : raw;
    const edge = quoted ? 1 : 0;
    this.lastEnd = event.valueEnd + edge;
    const block = event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK;
    if (!block) return new YamlScalar(value, raw, this.from + event.valueStart - edge, this.from + this.lastEnd);
    const { start, end } = this.visible(event.valueStart, event.valueEnd);
    return new YamlScalar(value, raw, start, end);
  }

  private alias(start: number, end: number): void {
    const name = this.source.slice(start, end);
    const known = this.anchors.get(name);
    const where = this.spanOf(start - 1, end);
    this.lastEnd = end;
    if (!known) throw new Unreadable(`alias *${name} stands for nothing that was named before it`, where);
    this.add(known.node.at(where), known.size, undefined);
  }

  private checkTag(start: number, end: number): void {
    if (start < 0) return;
    const tag = this.source.slice(start, end);
    if (MEANINGFUL_TAGS.has(tag)) return;
    this.problems.push({ message: `tag ${tag} has no meaning here; remove it`, span: this.spanOf(start, end) });
  }

  private name(start: number, end: number): string | undefined {
    return start < 0 ? undefined : this.source.slice(start, end);
  }

  /** A block scalar begins with its indentation and ends with its line ends; neither is shown. */
  private visible(from: number, to: number): Span {
    let start = from;
    let end = to;
    while (end > start && /\s/.test(this.source[end - 1] ?? '')) end -= 1;
    while (start < end && /\s/.test(this.source[start] ?? '')) start += 1;
    return this.spanOf(start, end);
  }

  private skipColon(at: number): number {
    const colon = /^[ \t]*:/.exec(this.source.slice(at, at + 80));
    return colon ? at + colon[0].length : at;
  }

  /** The parser does not say where a flow collection ends: the first closing bracket behind its last child. */
  private endOfFlow(type: Open['type']): number {
    const bracket = type === 'map' ? '}' : ']';
    let at = this.lastEnd;
    while (at < this.source.length && this.source[at] !== bracket) {
      at = this.source[at] === '#' ? endOfLine(this.source, at) : at + 1;
    }
    return Math.min(at + 1, this.source.length);
  }

  private spanOf(start: number, end: number): Span {
    return span(this.from + start, this.from + end);
  }
}

/** An array that has grown keeps room for many more; most lists and maps have few entries, and there are many of them. */
function trimmed<T>(grown: readonly T[]): readonly T[] {
  return grown.slice();
}

/** Tags of YAML's own core, and among them those whose text is read as a plain one would be. */
const RESOLVING_TAGS: ReadonlySet<string> = new Set(['!!null', '!!bool', '!!int', '!!float']);
const MEANINGFUL_TAGS: ReadonlySet<string> = new Set([...RESOLVING_TAGS, '!!str', '!!map', '!!seq', '!']);
