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
  readonly text: string;
  private starts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text.startsWith('\uFEFF') ? text.slice(1) : text;
  }

  /** Offsets at which each line begins; the first is 0. */
  get lineStarts(): readonly number[] {
    this.starts ??= findLineStarts(this.text);
    return this.starts;
  }

  /** Lets go of where the lines begin, which is found again when somebody asks. */
  forget(): void {
    this.starts = undefined;
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
