import { isSameList } from '../text/sameList.ts';
import { span, type Span } from '../text/span.ts';
import { readBody, type ReadBody } from './body.ts';
import { firstFrom, moved, shift, type Heading, type Link, type Parts } from './parts.ts';
import type { Unread } from './tame.ts';

/** What the body of a document consists of, as far as rules and readers ask. Spans count in the whole file. */
export interface Outline {
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  /** Parts whose links are not seen, because they hold more than is read. */
  readonly unread: readonly Unread[];
  /** Those of the sections; the same list for as long as an edit leaves them as they are. */
  readonly titles: readonly string[];
}

/** A heading and what stands under it, up to the next heading of its level or above. */
export interface Section {
  readonly title: string;
  /** The title in small letters, by which a section is looked for. */
  readonly name: string;
  readonly level: number;
  readonly heading: Span;
  readonly content: Span;
  /** Nothing under the heading but comments and further headings. */
  readonly blank: boolean;
}

/** Reads the Markdown between `from` and `to` of a text. Never fails: every text is Markdown. */
export function readOutline(text: string, from: number, to: number): Outline {
  return outlineOf(readBody(text.slice(from, to)), from, []);
}

/** The outline of a body that begins at `from` in its file. `titles` are those of the state before, where there was one. */
export function outlineOf({ body, parts }: ReadBody, from: number, titles: readonly string[]): Outline {
  const sections = sectionsOf(parts, body.length, from);
  const found = sections.map(({ title }) => title);
  return {
    sections,
    links: parts.links.map((link) => moved(link, from)),
    unread: parts.unread.map((part) => moved(part, from)),
    titles: isSameList(titles, found) ? titles : found,
  };
}

function sectionsOf({ headings, written }: Parts, length: number, from: number): readonly Section[] {
  const ends = sectionEnds(headings, length);
  return headings.map((heading, index) => {
    const content = span(heading.span.end, ends[index] ?? length);
    return {
      title: heading.title,
      name: heading.title.toLowerCase(),
      level: heading.level,
      heading: shift(heading.span, from),
      content: shift(content, from),
      blank: !startsWithin(written, content),
    };
  });
}

/** Where each section ends: before the next heading of its level or above. One pass from the end, a slot a level. */
function sectionEnds(headings: readonly Heading[], length: number): readonly number[] {
  const ends = new Array<number>(headings.length);
  const next = new Array<number>(DEEPEST_HEADING + 1).fill(length);
  for (let i = headings.length - 1; i >= 0; i--) {
    const { level, span: where } = headings[i] as Heading;
    ends[i] = next[level] as number;
    next.fill(where.start, level);
  }
  return ends;
}

/** Level of the least of headings. */
const DEEPEST_HEADING = 6;

/** Whether any of the places, which stand in order, lies within `where`. */
function startsWithin(places: readonly number[], where: Span): boolean {
  const found = places[firstFrom(places, where.start, (place) => place)];
  return found !== undefined && found < where.end;
}
