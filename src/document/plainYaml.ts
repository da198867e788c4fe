import { plainValue } from './plainValue.ts';
import { YamlList, YamlMap, YamlScalar, type YamlNode, type YamlPair } from './yamlNode.ts';

/** Longer frontmatter is left to the parser, which counts values and depth. */
const LONGEST = 100_000;

/** Tabs, other line ends, what cannot be printed, and what takes two units: all that the parser looks at more closely. */
const UNUSUAL = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdff\ufe10-\ufefe\uff00-\uffef]/;

/**
 * Reads YAML of which every line means what it seems to by itself, as nearly all frontmatter is written: keys and list entries
 * by indentation, values on one line, in plain words, simple quotes or brackets. Undefined for all other YAML, broken YAML
 * among it; a property test holds the nodes to the parser's. Takes a fifth of the parser's time.
 */
export function readPlainYaml(source: string, from: number): YamlNode | undefined {
  if (source.length > LONGEST || UNUSUAL.test(source)) return undefined;
  try {
    return new PlainReader(source, from).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** Thrown where the parser has to be asked; one for all, because a stack would cost more than the reading. */
const NOT_PLAIN = new Error('not plain');

/** An indented line: blank or a remark; else perhaps a dash, perhaps a key, and what follows. */
const LINE = /( *)(?:(?:#[^\n]*)?(?:\n|$)|(- )?(?:([A-Za-z0-9_][\w.-]*):(?=[ \n]|$))?( *)([^\n]*)(?:\n|$))/y;

/** How words begin that cannot be taken for anything else. */
const PLAIN_START = /^(?:[\w.+(/$=<^~;\u00a0-\uffff]|-[\w.])/;

/** What ends plain words, or makes a key of them. */
const NOT_IN_PLAIN = /:(?: |$)/;

const QUOTED = /"[^"\\\n]*"|'[^'\n]*'/y;
const FLOW_KEY = /([A-Za-z0-9_][\w.-]*): +/y;
const FLOW_WORDS = /(?:[\w.+/$\u00a0-\uffff]|-[\w.])(?:[^,[\]{}#:"\n]|:(?=[\w/]))*/y;
const FLOW_NEXT = / *(?:(, )|([\]}]))/y;
const FLOW_FIRST = / */y;
const AFTER_VALUE = /^ *(?:(?<= )#[^\n]*)?$/;

class PlainReader {
  private at = 0;
  private depth = 0;
  /** Where what was read last ends. */
  private last = 0;
  // The line at hand; indent is -1 behind the last one.
  private indent = -1;
  private dash = -1;
  private keyStart = -1;
  private key = '';
  private value = '';
  private valueStart = 0;

  constructor(private readonly source: string, private readonly from: number) {}

  read(): YamlNode | undefined {
    this.advance();
    if (this.indent !== 0 || this.dash >= 0) throw NOT_PLAIN;
    const root = this.readMap(0);
    if (this.indent >= 0) throw NOT_PLAIN;
    return root;
  }

  /** Goes on to the next line that is neither blank nor a remark. */
  private advance(): void {
    for (;;) {
      if (this.at >= this.source.length) {
        this.indent = -1;
        return;
      }
      LINE.lastIndex = this.at;
      const line = LINE.exec(this.source);
      if (!line) throw NOT_PLAIN;
      const start = this.at;
      this.at = LINE.lastIndex;
      const [, blanks = '', dash, key, gap, value] = line;
      if (value === undefined || (value === '' && key === undefined && dash === undefined)) continue;
      this.indent = blanks.length;
      const content = start + blanks.length + (dash === undefined ? 0 : 2);
      this.dash = dash === undefined ? -1 : start + blanks.length;
      this.keyStart = key === undefined ? -1 : content;
      this.key = key ?? '';
      this.valueStart = content + (key === undefined ? 0 : key.length + 1) + (gap ?? '').length;
      this.value = value;
      return;
    }
  }

  private readMap(indent: number): YamlMap {
    this.enter();
    const start = this.keyStart;
    const pairs: YamlPair[] = [];
    while (this.indent === indent && this.keyStart >= 0 && this.dash < 0) {
      const key = new YamlScalar(this.key, this.key, this.from + this.keyStart, this.from + this.keyStart + this.key.length);
      this.last = this.keyStart + this.key.length;
      pairs.push(key.asKeyOf(this.readValueOf(indent)));
    }
    if (pairs.length === 0 || this.indent > indent) throw NOT_PLAIN;
    this.depth -= 1;
    return new YamlMap(pairs.slice(), this.from + start, this.from + this.last);
  }

  private readValueOf(indent: number): YamlNode {
    if (this.value !== '' && !this.value.startsWith('#')) return this.readInline(indent);
    const colon = this.last + 1;
    this.advance();
    if (this.indent === indent && this.dash >= 0) return this.readList(indent);
    if (this.indent > indent) return this.dash >= 0 ? this.readList(this.indent) : this.readMap(this.indent);
    this.last = colon;
    return new YamlScalar(null, '', this.from + colon, this.from + colon);
  }

  private readList(indent: number): YamlList {
    this.enter();
    const start = this.dash;
    const items: YamlNode[] = [];
    while (this.indent === indent && this.dash >= 0) {
      items.push(this.keyStart < 0 ? this.readInline(indent) : this.readEntry(indent + 2));
    }
    if (this.indent > indent) throw NOT_PLAIN;
    this.depth -= 1;
    return new YamlList(items.slice(), this.from + start, this.from + this.last);
  }

  /** A map that begins behind a dash. */
  private readEntry(indent: number): YamlMap {
    this.indent = indent;
    this.dash = -1;
    return this.readMap(indent);
  }

  /** A value on its line, which the next line must not go on with. */
  private readInline(indent: number): YamlNode {
    const node = this.readOnLine();
    this.advance();
    if (this.indent > indent) throw NOT_PLAIN;
    return node;
  }

  private readOnLine(): YamlNode {
    const { value, valueStart } = this;
    const first = value[0];
    if (first === '{' || first === '[' || first === '"' || first === '\'') {
      const node = this.readFlow(valueStart);
      if (!AFTER_VALUE.test(value.slice(this.last - valueStart))) throw NOT_PLAIN;
      return node;
    }
    const remark = value.indexOf(' #');
    const raw = withoutBlanks(remark < 0 ? value : value.slice(0, remark));
    if (!PLAIN_START.test(raw) || NOT_IN_PLAIN.test(raw)) throw NOT_PLAIN;
    this.last = valueStart + raw.length;
    return new YamlScalar(plainValue(raw), raw, this.from + valueStart, this.from + this.last);
  }

  /** A value in brackets or quotes, or plain words within brackets. */
  private readFlow(at: number): YamlNode {
    const first = this.source[at];
    if (first === '{') return this.readFlowMap(at);
    if (first === '[') return this.readFlowList(at);
    const quoted = first === '"' || first === '\'';
    const written = withoutBlanks(this.match(quoted ? QUOTED : FLOW_WORDS, at)[0]);
    this.last = at + written.length;
    const raw = quoted ? written.slice(1, -1) : written;
    return new YamlScalar(quoted ? raw : plainValue(raw), raw, this.from + at, this.from + this.last);
  }

  private readFlowMap(start: number): YamlMap {
    this.enter();
    const pairs: YamlPair[] = [];
    let at = this.skipTo('}', start + 1);
    while (at >= 0) {
      const [whole, key = ''] = this.match(FLOW_KEY, at);
      const name = new YamlScalar(key, key, this.from + at, this.from + at + key.length);
      pairs.push(name.asKeyOf(this.readFlow(at + whole.length)));
      at = this.next('}');
    }
    this.depth -= 1;
    return new YamlMap(pairs.slice(), this.from + start, this.from + this.last);
  }

  private readFlowList(start: number): YamlList {
    this.enter();
    const items: YamlNode[] = [];
    let at = this.skipTo(']', start + 1);
    while (at >= 0) {
      items.push(this.readFlow(at));
      at = this.next(']');
    }
    this.depth -= 1;
    return new YamlList(items.slice(), this.from + start, this.from + this.last);
  }

  /** Where the first entry begins; -1, and behind the bracket, when there is none. */
  private skipTo(bracket: string, at: number): number {
    const first = at + this.match(FLOW_FIRST, at)[0].length;
    if (this.source[first] !== bracket) return first;
    this.last = first + 1;
    return -1;
  }

  /** Where the next entry begins; -1, and behind the bracket, when there is none. */
  private next(bracket: string): number {
    const [whole, comma, close] = this.match(FLOW_NEXT, this.last);
    this.last += whole.length;
    if (comma !== undefined) return this.last + this.match(FLOW_FIRST, this.last)[0].length;
    if (close !== bracket) throw NOT_PLAIN;
    return -1;
  }

  private match(pattern: RegExp, at: number): RegExpExecArray {
    pattern.lastIndex = at;
    const found = pattern.exec(this.source);
    if (!found) throw NOT_PLAIN;
    return found;
  }

  private enter(): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw NOT_PLAIN;
  }
}

/** Blanks are not all that `trimEnd` takes away. */
function withoutBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

/** What is nested deeper is left to the parser, which says so; no document of ours is. */
const DEEPEST = 20;
