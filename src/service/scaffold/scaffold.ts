import { withoutSubfolder } from '../../model/documentHomes.ts';
import type { Partnership } from '../../model/partnership.ts';

/**
 * A new document: where it belongs in the portfolio, with `/`, its text, and the repository's own template where it was
 * made from one; or why there is none, as a sentence.
 */
export type Scaffolded =
  | { readonly path: string; readonly text: string; readonly template?: string }
  | Refused;

/** Why there is no document, as a sentence, and the template that is to blame, if one is. */
export interface Refused {
  readonly error: string;
  readonly template?: string;
}

/** Where a partnership's documents are, unless they are somewhere else already. */
export function usualHome(id: string): string {
  return `partnerships/${id}`;
}

/** The folder of a partnership: its charter's, else its vetting's, else the one around its reviews or recoveries. */
export function homeOf({ id, charter, vetting, reviews, recoveries }: Partnership): string {
  const leading = charter ?? vetting;
  if (leading) return folderOf(leading.document.markdown.path);
  const other = reviews.at(-1) ?? recoveries.at(-1);
  return other ? withoutSubfolder(folderOf(other.document.markdown.path)) : usualHome(id);
}

/** The folder that a path lies in; empty for the portfolio's root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A path below a folder. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

const LONGEST = 100;

/** Words of a document as a hint behind a blank: on one line, and not too long. */
export function asHint(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
