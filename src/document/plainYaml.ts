import { plainValue } from './plainValue.ts';
import { keyed, YamlList, YamlMap, YamlScalar, type YamlNode, type YamlPair } from './yamlNode.ts';

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

const BLANK = 32;
const DOUBLE = 34;
const REMARK = 35;
const SINGLE = 39;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const SLASH = 47;
const COLON = 58;
const BRACKET = 91;
const CLOSING_BRACKET = 93;
const BRACE = 123;
const CLOSING_BRACE = 125;

/** Signs below 128 that mean nothing in a place, by their codes: a look into a table is quicker than a pattern. */
function tableOf(signs: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (signs.test(String.fromCharCode(code)) ? 1 : 0));
}

const NAME = tableOf(/[\w.-]/);
const START = tableOf(/[\w.+(/$=<^~;]/);
const FLOW_WORD = tableOf(/[^\n,[\]{}#"]/);

/** Whether a sign may stand in a key; one below 128 in any case. */
function isNameCode(code: number): boolean {
  return code < 128 && NAME[code] === 1;
}

/** Whether a sign begins words that cannot be taken for anything else. */
function isStartCode(code: number): boolean {
  return code < 128 ? START[code] === 1 : code >= 128;
}

/** Whether a sign may stand in words within brackets; there is none behind the end. */
function isFlowWordCode(code: number): boolean {
  return code < 128 ? FLOW_WORD[code] === 1 : code >= 128;
}

class PlainReader {
  private at = 0;
  private depth = 0;
  /** Where what was read last ends. */
  private last = 0;
  // The line at hand; indent is -1 behind the last one.
  private indent = -1;
  private dash = -1;
  private keyStart = -1;
  private keyEnd = -1;
  private valueStart = 0;
  private lineEnd = 0;

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
    const { source } = this;
    while (this.at < source.length) {
      const start = this.at;
      const found = source.indexOf('\n', start);
      const end = found < 0 ? source.length : found;
      this.at = end + 1;
      let content = start;
      while (source.charCodeAt(content) === BLANK) content += 1;
      if (content >= end || source.charCodeAt(content) === REMARK) continue;
      this.indent = content - start;
      this.dash = -1;
      if (source.charCodeAt(content) === DASH && source.charCodeAt(content + 1) === BLANK) {
        this.dash = content;
        content += 2;
      }
      this.takeContent(content, end);
      return;
    }
    this.indent = -1;
  }

  /** What stands on a line behind its indentation and dash: perhaps a key, and a value. */
  private takeContent(content: number, end: number): void {
    const { source } = this;
    const at = this.behindName(content);
    const isKey = at > content && source.charCodeAt(at) === COLON && (at + 1 === end || source.charCodeAt(at + 1) === BLANK);
    this.keyStart = isKey ? content : -1;
    this.keyEnd = isKey ? at : -1;
    let value = isKey ? at + 1 : content;
    while (value < end && source.charCodeAt(value) === BLANK) value += 1;
    this.valueStart = value;
    this.lineEnd = end;
  }

  private readMap(indent: number): YamlMap {
    this.enter();
    const start = this.keyStart;
    const pairs: YamlPair[] = [];
    while (this.indent === indent && this.keyStart >= 0 && this.dash < 0) {
      const { keyStart, keyEnd } = this;
      this.last = keyEnd;
      const value = this.readValueOf(indent);
      pairs.push(this.pair(keyStart, keyEnd, value));
    }
    if (pairs.length === 0 || this.indent > indent) throw NOT_PLAIN;
    this.depth -= 1;
    return new YamlMap(pairs.slice(), this.from + start, this.from + this.last);
  }

  private readValueOf(indent: number): YamlNode {
    if (this.hasValue()) return this.readInline(indent);
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

  private hasValue(): boolean {
    return this.valueStart < this.lineEnd && this.source.charCodeAt(this.valueStart) !== REMARK;
  }

  private readOnLine(): YamlNode {
    const { source, valueStart, lineEnd } = this;
    const first = source.charCodeAt(valueStart);
    if (first === BRACE || first === BRACKET || first === DOUBLE || first === SINGLE) {
      const node = this.readFlow(valueStart);
      this.expectEnd(lineEnd);
      return node;
    }
    let end = valueStart;
    for (let at = valueStart; at < lineEnd; at++) {
      const code = source.charCodeAt(at);
      if (code === BLANK) {
        if (source.charCodeAt(at + 1) === REMARK) break;
        continue;
      }
      if (code === COLON && (at + 1 === lineEnd || source.charCodeAt(at + 1) === BLANK)) throw NOT_PLAIN;
      end = at + 1;
    }
    if (end === valueStart || !this.isStart(valueStart)) throw NOT_PLAIN;
    return this.scalar(valueStart, end);
  }

  /** Nothing but a remark may stand behind a value. */
  private expectEnd(lineEnd: number): void {
    let at = this.last;
    while (at < lineEnd && this.source.charCodeAt(at) === BLANK) at += 1;
    if (at < lineEnd && (at === this.last || this.source.charCodeAt(at) !== REMARK)) throw NOT_PLAIN;
  }

  /** Whether plain words may begin here: with what is no indicator, or with a minus. */
  private isStart(at: number): boolean {
    const code = this.source.charCodeAt(at);
    return code === DASH ? isStartCode(this.source.charCodeAt(at + 1)) : isStartCode(code);
  }

  private scalar(start: number, end: number): YamlScalar {
    this.last = end;
    const raw = this.source.slice(start, end);
    return new YamlScalar(plainValue(raw), raw, this.from + start, this.from + end);
  }

  private pair(start: number, end: number, value: YamlNode): YamlPair {
    return keyed(this.source.slice(start, end), this.from + start, this.from + end, value);
  }

  /** A value in brackets or quotes, or plain words within brackets. */
  private readFlow(at: number): YamlNode {
    switch (this.source.charCodeAt(at)) {
      case BRACE: return this.readFlowMap(at);
      case BRACKET: return this.readFlowList(at);
      case DOUBLE: return this.readQuoted(at, '"');
      case SINGLE: return this.readQuoted(at, '\'');
      default: return this.readFlowWords(at);
    }
  }

  private readQuoted(start: number, quote: string): YamlScalar {
    const close = this.source.indexOf(quote, start + 1);
    const raw = this.source.slice(start + 1, close);
    // Doubled quotes, signs behind a backslash and further lines mean more than they say.
    if (close < 0 || this.source[close + 1] === quote || raw.includes('\n') || (quote === '"' && raw.includes('\\'))) throw NOT_PLAIN;
    this.last = close + 1;
    return new YamlScalar(raw, raw, this.from + start, this.from + this.last);
  }

  private readFlowWords(start: number): YamlScalar {
    const { source } = this;
    if (!this.isStart(start)) throw NOT_PLAIN;
    let end = start;
    let at = start;
    for (; isFlowWordCode(source.charCodeAt(at)); at++) {
      const code = source.charCodeAt(at);
      if (code === COLON && !isNameCode(source.charCodeAt(at + 1)) && source.charCodeAt(at + 1) !== SLASH) throw NOT_PLAIN;
      if (code !== BLANK) end = at + 1;
    }
    return this.scalar(start, end);
  }

  private readFlowMap(start: number): YamlMap {
    this.enter();
    const { source } = this;
    const pairs: YamlPair[] = [];
    let at = this.firstIn(start, CLOSING_BRACE);
    while (at >= 0) {
      const end = this.behindName(at);
      if (end === at || source.charCodeAt(end) !== COLON || source.charCodeAt(end + 1) !== BLANK) throw NOT_PLAIN;
      const value = this.readFlow(this.behindBlanks(end + 1));
      pairs.push(this.pair(at, end, value));
      at = this.next(CLOSING_BRACE);
    }
    this.depth -= 1;
    return new YamlMap(pairs.slice(), this.from + start, this.from + this.last);
  }

  private readFlowList(start: number): YamlList {
    this.enter();
    const items: YamlNode[] = [];
    let at = this.firstIn(start, CLOSING_BRACKET);
    while (at >= 0) {
      items.push(this.readFlow(at));
      at = this.next(CLOSING_BRACKET);
    }
    this.depth -= 1;
    return new YamlList(items.slice(), this.from + start, this.from + this.last);
  }

  /** Where the first entry in brackets begins; -1, and behind them, when there is none. */
  private firstIn(start: number, closing: number): number {
    const first = this.behindBlanks(start + 1);
    if (this.source.charCodeAt(first) !== closing) return first;
    this.last = first + 1;
    return -1;
  }

  /** Where the next entry begins; -1, and behind the bracket, when there is none. */
  private next(closing: number): number {
    const at = this.behindBlanks(this.last);
    const code = this.source.charCodeAt(at);
    if (code === COMMA && this.source.charCodeAt(at + 1) === BLANK) return this.behindBlanks(at + 1);
    if (code !== closing) throw NOT_PLAIN;
    this.last = at + 1;
    return -1;
  }

  /** Where a key ends that begins at a place; the place itself where none does. */
  private behindName(from: number): number {
    const first = this.source.charCodeAt(from);
    if (first === DASH || first === DOT) return from;
    let at = from;
    while (isNameCode(this.source.charCodeAt(at))) at += 1;
    return at;
  }

  private behindBlanks(from: number): number {
    let at = from;
    while (this.source.charCodeAt(at) === BLANK) at += 1;
    return at;
  }

  private enter(): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw NOT_PLAIN;
  }
}

/** What is nested deeper is left to the parser, which says so; no document of ours is. */
const DEEPEST = 20;
