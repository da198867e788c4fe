import { BLANK, BRACE, BRACKET, COLON, DASH, DOUBLE, REMARK, SINGLE } from './plainSigns.ts';
import { NOT_PLAIN, PlainValues } from './plainValues.ts';
import { YamlList, YamlMap, YamlScalar, type YamlNode, type YamlPair } from './yamlNode.ts';

/** Longer frontmatter is left to the parser, which counts values and depth. */
const LONGEST = 100_000;

/** Tabs, other line ends, what cannot be printed, and what takes two units: all that the parser looks at more closely. */
const UNUSUAL = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdff\ufe10-\ufefe\uff00-\uffef]/;

/**
 * Reads the YAML between `from` and `to` of a text where every line of it means what it seems to by itself, as nearly all
 * frontmatter is written: keys and list entries by indentation, values on one line, in plain words, simple quotes or brackets.
 * Undefined for all other YAML, broken YAML among it; a property test holds the nodes to the parser's. Takes a fifth of the
 * parser's time.
 */
export function readPlainYaml(text: string, from: number, to: number): YamlNode | undefined {
  if (to - from > LONGEST || UNUSUAL.test(text.slice(from, to))) return undefined;
  try {
    // The signs of a part of a text are found more slowly than those of the whole.
    return new PlainReader(text, from, to).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

class PlainReader extends PlainValues {
  private at = this.from;
  // The line at hand; indent is -1 behind the last one.
  private indent = -1;
  private dash = -1;
  private keyStart = -1;
  private keyEnd = -1;
  private valueStart = 0;
  private lineEnd = 0;

  read(): YamlMap {
    this.advance();
    if (this.indent !== 0 || this.dash >= 0) throw NOT_PLAIN;
    const root = this.readMap(0);
    if (!this.isAtEnd()) throw NOT_PLAIN;
    return root;
  }

  private isAtEnd(): boolean {
    return this.indent < 0;
  }

  /** Goes on to the next line that is neither blank nor a remark. */
  private advance(): void {
    const { source, to } = this;
    while (this.at < to) {
      const start = this.at;
      const found = source.indexOf('\n', start);
      const end = found < 0 || found > to ? to : found;
      this.at = end + 1;
      let content = this.behindBlanks(start);
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
    this.valueStart = this.behindBlanks(isKey ? at + 1 : content);
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
    this.leave();
    return new YamlMap(pairs.slice(), start, this.last);
  }

  private readValueOf(indent: number): YamlNode {
    if (this.hasValue()) return this.readInline(indent);
    const colon = this.last + 1;
    this.advance();
    if (this.indent === indent && this.dash >= 0) return this.readList(indent);
    if (this.indent > indent) return this.dash >= 0 ? this.readList(this.indent) : this.readMap(this.indent);
    this.last = colon;
    return new YamlScalar(null, '', colon, colon);
  }

  private readList(indent: number): YamlList {
    this.enter();
    const start = this.dash;
    const items: YamlNode[] = [];
    while (this.indent === indent && this.dash >= 0) {
      items.push(this.keyStart < 0 ? this.readInline(indent) : this.readEntry(indent + 2));
    }
    if (this.indent > indent) throw NOT_PLAIN;
    this.leave();
    return new YamlList(items.slice(), start, this.last);
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
    const at = this.behindBlanks(this.last);
    if (at < lineEnd && (at === this.last || this.source.charCodeAt(at) !== REMARK)) throw NOT_PLAIN;
  }

}
