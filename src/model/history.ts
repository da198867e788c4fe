import type { Answers } from './answers.ts';
import type { Day } from './dates.ts';
import type { Charter } from './generated/types.ts';

/** A file as a commit left it. */
export interface FileRevision {
  /** The day of the commit. */
  readonly day: Day;
  readonly text: string;
}

/** What git remembers of the Markdown files of a portfolio. */
export interface History {
  /** The day of the newest commit that edited a file; adding or moving it is no edit. */
  readonly editedOn: (path: string) => Day | undefined;
  /**
   * Files as the commits left them, the oldest first, under whatever name they had. Files without a commit are not in it.
   * Takes the text that each path has today, because most files were committed as they are and need not be read again.
   */
  readonly revisionsOf: (today: ReadonlyMap<string, string>) => ReadonlyMap<string, readonly FileRevision[]>;
}

/** A charter's answers from a day on. */
export interface CharterRevision {
  readonly day: Day;
  readonly data: Answers<Charter>;
}
