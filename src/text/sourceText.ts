import { decode } from './decode.ts';
import type { Span } from './span.ts';

/** A place as editors count it: zero-based line, zero-based UTF-16 column. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch as editors count it; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The bytes of a text. */
export interface StoredText {
  readonly bytes: Uint8Array;
  /** Lets go of the bytes, which are read again when somebody asks. */
  readonly release: () => void;
}

/**
 * A text and its lines. Lines end at `\n`, `\r\n` or a lone `\r`, as the Language Server Protocol counts them, so that
 * the terminal and every editor name the same place. A leading byte order mark is not part of the text.
 */
export class SourceText {
  private decoded: string | undefined;
  private starts: readonly number[] | undefined;
  /** Some lines of a text that was let go, by their numbers. */
  private lines: ReadonlyMap<number, string> | undefined;

  /** A text that is stored is decoded when somebody asks for it. */
  constructor(private readonly stored: string | StoredText) {}

  /** What the text is made from: itself, or its bytes. */
  get written(): string | Uint8Array {
    return typeof this.stored === 'string' ? this.stored : this.stored.bytes;
  }

  /** The text without its byte order mark. */
  get text(): string {
    return (this.decoded ??= textOf(this.written));
  }

  /** Offsets at which each line begins; the first is 0. */
  get lineStarts(): readonly number[] {
    this.starts ??= findLineStarts(this.text);
    return this.starts;
  }

  /** Lets go of where the lines begin, and of a text that is stored; both are made again when somebody asks. */
  forget(): void {
    this.starts = undefined;
    this.decoded = undefined;
  }

  /** Lets go of the bytes of a text as well, but for some of its lines; it is read again when somebody asks for more. */
  release(lines: readonly number[]): void {
    if (typeof this.stored === 'string') return;
    // A copy, because a line that was cut from the text would hold on to all of it.
    if (lines.length > 0) this.lines = structuredClone(new Map(lines.map((line) => [line, this.lineText(line)])));
    this.forget();
    this.stored.release();
  }

  /** The place of an offset; offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineOf(within);
    return { line, character: within - (this.lineStarts[line] ?? 0) };
  }

  /** The offset of a place; a place behind the end of its line, or of the text, is that end. */
  offsetAt({ line, character }: Position): number {
    const start = this.lineStarts[line];
    if (start === undefined) return line < 0 ? 0 : this.text.length;
    return start + Math.max(0, Math.min(character, this.lineText(line).length));
  }

  /** The places of a span's two ends. */
  rangeOf(span: Span): Range {
    return { start: this.positionAt(span.start), end: this.positionAt(span.end) };
  }

  /** The text of a line without its line end; empty for a line that is not there. */
  lineText(line: number): string {
    const known = this.lines?.get(line);
    if (known !== undefined) return known;
    const start = this.lineStarts[line];
    if (start === undefined) return '';
    const next = this.lineStarts[line + 1] ?? this.text.length;
    return this.text.slice(start, next).replace(/\r?\n$|\r$/, '');
  }

  private lineOf(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function textOf(written: string | Uint8Array): string {
  const text = typeof written === 'string' ? written : decode(written);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== LINE_FEED && code !== CARRIAGE_RETURN) continue;
    if (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) === LINE_FEED) i++;
    starts.push(i + 1);
  }
  return starts;
}
