import { spanAt, type Path } from '../document/yamlNode.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { span, type Span } from '../text/span.ts';

/** A field of a document, there or missing, or one of its sections. */
export type Place = FieldPlace | SectionPlace;

/** A field by its path; where it is missing, its nearest parent's key is pointed at. */
export interface FieldPlace {
  readonly document: MarkdownDocument;
  readonly path: Path;
}

/** A section by its title. */
export interface SectionPlace {
  readonly document: MarkdownDocument;
  readonly section: string;
}

/** Where to point for a place: never nowhere, the opening fence when there is nothing nearer. */
export function spanOfPlace(place: Place): Span {
  const { document } = place;
  if ('section' in place) return findSection(document, place.section)?.heading ?? fenceSpan(document);
  return spanAt(document.frontmatter, place.path) ?? fenceSpan(document);
}

/** The opening fence, or the first character of a file without one. */
export function fenceSpan(document: MarkdownDocument): Span {
  const { fences, source } = document;
  return fences.type === 'none' ? span(0, Math.min(1, source.text.length)) : fences.open;
}

/** The first section with a title; upper and lower case are the same. */
export function findSection(document: MarkdownDocument, title: string): MarkdownDocument['outline']['sections'][number] | undefined {
  const wanted = title.toLowerCase();
  return document.outline.sections.find(({ name }) => name === wanted);
}

/** How a place is named in a reason: `charter.md:11` and the field or section. */
export function describePlace(place: Place): string {
  const { document } = place;
  const line = document.source.positionAt(spanOfPlace(place).start).line + 1;
  const what = 'section' in place ? `## ${place.section}` : place.path.join('.');
  return `${document.path}:${line} ${what}`.trimEnd();
}
