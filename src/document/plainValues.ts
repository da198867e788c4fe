import { plainValue } from './plainValue.ts';
import {
  BLANK, BRACE, BRACKET, CLOSING_BRACE, CLOSING_BRACKET, COLON, COMMA, DASH, DOT, DOUBLE, isFlowWordCode, isNameCode, isStartCode, SINGLE, SLASH,
} from './plainSigns.ts';
import { keyed, YamlList, YamlMap, YamlScalar, type YamlNode, type YamlPair } from './yamlNode.ts';

/** Thrown where the parser has to be asked; one for all, because a stack would cost more than the reading. */
export const NOT_PLAIN = new Error('not plain');

/** What is nested deeper is left to the parser, which says so; no document of ours is. */
const DEEPEST = 20;

/** Reads values that stand on one line, between `from` and `to` of a text. */
export class PlainValues {
  /** Where what was read last ends. */
  last = 0;
  private depth = 0;

  constructor(protected readonly source: string, protected readonly from: number, protected readonly to: number) {}

  /** A value in brackets or quotes, or plain words within brackets. */
  protected readFlow(at: number): YamlNode {
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
    return new YamlScalar(raw, raw, start, this.last);
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
    this.leave();
    return new YamlMap(pairs.slice(), start, this.last);
  }

  private readFlowList(start: number): YamlList {
    this.enter();
    const items: YamlNode[] = [];
    let at = this.firstIn(start, CLOSING_BRACKET);
    while (at >= 0) {
      items.push(this.readFlow(at));
      at = this.next(CLOSING_BRACKET);
    }
    this.leave();
    return new YamlList(items.slice(), start, this.last);
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
  protected behindName(from: number): number {
    const first = this.source.charCodeAt(from);
    if (first === DASH || first === DOT) return from;
    let at = from;
    while (isNameCode(this.source.charCodeAt(at))) at += 1;
    return at;
  }

  protected behindBlanks(from: number): number {
    let at = from;
    while (this.source.charCodeAt(at) === BLANK) at += 1;
    return at;
  }

  /** Whether plain words may begin here: with what is no indicator, or with a minus. */
  protected isStart(at: number): boolean {
    const code = this.source.charCodeAt(at);
    return code === DASH ? isStartCode(this.source.charCodeAt(at + 1)) : isStartCode(code);
  }

  protected scalar(start: number, end: number): YamlScalar {
    this.last = end;
    const raw = this.source.slice(start, end);
    return new YamlScalar(plainValue(raw), raw, start, end);
  }

  protected pair(start: number, end: number, value: YamlNode): YamlPair {
    return keyed(this.source.slice(start, end), start, end, value);
  }

  /** One level further in. */
  protected enter(): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw NOT_PLAIN;
  }

  /** One level back. */
  protected leave(): void {
    this.depth -= 1;
  }
}
