import type { Day } from './dates.ts';
import type { Charter } from './generated/types.ts';
import type { Typed } from './partnershipDocument.ts';

/** A commit that touched a file. */
export interface FileChange {
  /** The full name of the commit. */
  readonly commit: string;
  /** The day of the commit. */
  readonly day: Day;
  /** Who made it, as git knows them. */
  readonly author: string;
  /** The name of what it left of the file. */
  readonly blob: string;
}

/** A file as a commit left it. */
export interface FileRevision extends FileChange {
  readonly text: string;
}

/**
 * How much git remembers: everything; only the newest commits of a shallow clone, or not every text of a partial one, of
 * which nothing is used; or nothing.
 */
export type HistoryExtent = 'whole' | 'shallow' | 'partial' | 'none';

/** What git remembers of the Markdown files of a portfolio. */
export interface History {
  readonly extent: () => HistoryExtent;
  /** The full name of the newest commit, from which everything here follows; empty where there is none. */
  readonly head: () => string;
  /** The day of the newest commit that edited a file; adding or moving it is no edit. */
  readonly editedOn: (path: string) => Day | undefined;
  /** The commits that touched a file, the newest first, under whatever name it had. */
  readonly changesOf: (path: string) => readonly FileChange[];
  /**
   * Files as the commits left them, the oldest first, under whatever name they had. Files without a commit are not in it.
   * Takes the text that each path has today, because most files were committed as they are and need not be read again.
   */
  readonly revisionsOf: (today: ReadonlyMap<string, string>) => ReadonlyMap<string, readonly FileRevision[]>;
}

/** A charter as it stood from a day on. */
export interface CharterRevision extends Typed<Charter> {
  readonly day: Day;
}
