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

/**
 * A text and its lines. Lines end at `\n`, `\r\n` or a lone `\r`, as the Language Server Protocol counts them, so that
 * the terminal and every editor name the same place. A leading byte order mark is not part of the text.
 */
export class SourceText {
  private decoded: string | undefined;
  private starts: readonly number[] | undefined;

  /** `written` is the text, or the bytes that it is decoded from when somebody asks. */
  constructor(readonly written: string | Uint8Array) {}

  /** The text without its byte order mark. */
  get text(): string {
    return (this.decoded ??= withoutMark(typeof this.written === 'string' ? this.written : decode(this.written)));
  }

  /** Whether there are more UTF-16 units than so many; of fewer bytes than that nothing need be decoded. */
  isLongerThan(most: number): boolean {
    return this.written.length > most && this.text.length > most;
  }

  /** Offsets at which each line begins; the first is 0. */
  get lineStarts(): readonly number[] {
    this.starts ??= findLineStarts(this.text);
    return this.starts;
  }

  /** Lets go of where the lines begin, and of a text that is decoded again when somebody asks: it takes up to twice the room of its bytes. */
  forget(): void {
    this.starts = undefined;
    this.decoded = undefined;
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

function withoutMark(text: string): string {
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
