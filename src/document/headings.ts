import type { Span } from '../text/span.ts';

/** A heading; its span covers the whole of it. */
export interface Heading {
  readonly title: string;
  readonly level: number;
  readonly span: Span;
}

/** Where each section ends: before the next heading of its level or above. One pass from the end, a slot a level. */
export function sectionEnds(headings: readonly Heading[], length: number): readonly number[] {
  const ends = new Array<number>(headings.length);
  const next = new Array<number>(7).fill(length);
  for (let i = headings.length - 1; i >= 0; i--) {
    const { level, span: where } = headings[i] as Heading;
    ends[i] = Math.min(...next.slice(1, level + 1));
    next[level] = where.start;
    next.fill(Math.min(where.start, next[level]), level);
  }
  return ends;
}

/** Whether any of the places, which stand in order, lies within `where`. */
export function startsWithin(places: readonly number[], where: Span): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < where.start) low = middle + 1;
    else high = middle;
  }
  const found = places[low];
  return found !== undefined && found < where.end;
}
