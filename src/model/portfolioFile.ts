import type { StoredText } from '../text/sourceText.ts';
import { thousandsApart } from '../text/thousandsApart.ts';
import type { Failure } from './partnershipDocument.ts';

/** A file by its path from the portfolio's root, with `/`: its text, or why it could not be read. */
export type PortfolioFile =
  | { readonly path: string; readonly text: string; /** What the text is read from, where that can be done again. */ readonly stored?: StoredText }
  | { readonly path: string; readonly failure: Failure };

/**
 * Longest document that is read unless the settings say otherwise, and longest configuration, in UTF-16 units; a review with the
 * notes of many years stays far below.
 */
export const USUAL_LENGTH = 1024 * 1024;

/** The most that the settings may ask for, in UTF-16 units: such a document is still judged within a second, and a check may meet many. */
export const HIGHEST_LENGTH = 4 * USUAL_LENGTH;

/** Why a file is not judged that was written every time it was read: whatever was read may be half of it. */
export const BEING_WRITTEN: Failure = { type: 'unreadable', message: 'somebody is writing it at this moment; look again when that is done' };

/** Names of folders that never hold documents of ours; a repository's templates look like some, and are none yet. */
export const NEVER_OURS: readonly string[] = ['node_modules', '.git', '.partnership-health'];

/** Whether a path, with `/`, lies in a folder that never holds documents of ours. */
export function isNeverOurs(path: string): boolean {
  return path.split('/').slice(0, -1).some((name) => NEVER_OURS.includes(name));
}

/** Bytes of a character at the most; a file of more bytes than this times the longest text need not be opened. */
const MOST_BYTES = HIGHEST_LENGTH * 4;

/** Why a file of so many bytes need not be opened; undefined when it may. */
export function tooManyBytes(size: number): Failure | undefined {
  if (size <= MOST_BYTES) return undefined;
  return { type: 'too-large', message: `${thousandsApart(size)} bytes, more than the ${thousandsApart(HIGHEST_LENGTH)} characters that are ever read` };
}

/** Why a text is not looked at of which so many characters are read at the most; undefined when it is. */
export function tooLong({ length }: string, most: number): Failure | undefined {
  if (length <= most) return undefined;
  return { type: 'too-large', message: `${thousandsApart(length)} characters, more than the ${thousandsApart(most)} that are read` };
}
