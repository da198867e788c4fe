import { span, type Span } from '../text/span.ts';
import type { Unread } from './tame.ts';

/** A heading; its span covers the whole of it. */
export interface Heading {
  readonly title: string;
  readonly level: number;
  readonly span: Span;
}

/** A link, an image or a link definition and the target as written. */
export interface Link {
  readonly target: string;
  readonly span: Span;
}

/** What a body consists of, each kind in order; places count from the body's start. `written` is where text stands. */
export interface Parts {
  readonly headings: readonly Heading[];
  readonly written: readonly number[];
  readonly links: readonly Link[];
  /** Parts whose links are not seen, because they hold more than is read. */
  readonly unread: readonly Unread[];
}

/** A stretch that was replaced: from `start` to `endBefore` in the state before, to `end` in the state after. */
export interface Change {
  readonly start: number;
  readonly endBefore: number;
  readonly end: number;
}

/** What two texts do not share, from where they begin to differ to where they are the same again. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = sharedLength(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const behind = sharedLength(shorter - start, (from, to) =>
    before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from));
  return { start, endBefore: before.length - behind, end: after.length - behind };
}

/** In steps of this many characters texts are compared first, because the machine compares long ones far faster than we do. */
const STEP = 4096;

function sharedLength(most: number, isShared: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let step = STEP; step >= 1; step = step >> 1) {
    while (at + step <= most && isShared(at, at + step)) at += step;
  }
  return at;
}

/** The parts of a body after a change: those before and behind it as they were, and `between` them those that were read anew. */
export function joined(before: Parts, { start, endBefore, end }: Change, between: Parts): Parts {
  const behind = movedBy(within(before, endBefore, Infinity), end - endBefore);
  const ahead = within(before, 0, start);
  return {
    headings: [...ahead.headings, ...between.headings, ...behind.headings],
    written: [...ahead.written, ...between.written, ...behind.written],
    links: [...ahead.links, ...between.links, ...behind.links],
    unread: [...ahead.unread, ...between.unread, ...behind.unread],
  };
}

function within({ headings, written, links, unread }: Parts, start: number, end: number): Parts {
  const cut = <T>(parts: readonly T[], placeOf: (part: T) => number): readonly T[] =>
    parts.slice(firstFrom(parts, start, placeOf), firstFrom(parts, end, placeOf));
  return { headings: cut(headings, startOf), written: cut(written, (place) => place), links: cut(links, startOf), unread: cut(unread, startOf) };
}

function startOf(part: Heading | Link | Unread): number {
  return part.span.start;
}

/** Parts so many characters further on. */
export function movedBy(parts: Parts, by: number): Parts {
  if (by === 0) return parts;
  const move = <T extends Heading | Link | Unread>(part: T): T => moved(part, by);
  return { headings: parts.headings.map(move), written: parts.written.map((place) => place + by), links: parts.links.map(move), unread: parts.unread.map(move) };
}

/** A part so many characters further on. */
export function moved<T extends Heading | Link | Unread>(part: T, by: number): T {
  return { ...part, span: shift(part.span, by) };
}

/** The index of the first of some parts, which stand in order, that begins at a place or behind it; their number where none does. */
export function firstFrom<T>(parts: readonly T[], place: number, placeOf: (part: T) => number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(parts[middle] as T) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A span so many characters further on. */
export function shift(where: Span, by: number): Span {
  return span(where.start + by, where.end + by);
}
