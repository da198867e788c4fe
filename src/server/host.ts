import type { History } from '../model/history.ts';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import type { Committed, CommitOrder } from '../workspace/commitFiles.ts';
import type { WorkingTree } from '../workspace/workingTree.ts';

/** What happened to a path on disk. */
export type DiskEvent = 'created' | 'changed' | 'deleted';

/** What happened to which path of a folder. */
export interface PathEvent {
  readonly path: string;
  readonly event: DiskEvent;
}

/** What the server needs of the world: `diskHost` where a folder is on this machine's disk, else `clientHost`. Folders are URIs. */
export interface Host {
  /** Reads every document of a folder, and its configuration. */
  readonly readFolder: (folder: string) => Promise<readonly PortfolioFile[]>;
  /** Reads one file, or says that it is not there. */
  readonly readFile: (folder: string, path: string) => Promise<PortfolioFile | undefined>;
  readonly isFolder: (folder: string, path: string) => Promise<boolean>;
  readonly fileExists: (folder: string, path: string) => boolean | undefined;
  /** Something happened to a file or a folder, so that what the host remembers of it may be wrong. */
  readonly touched: (folder: string, path: string, event: DiskEvent) => void;
  /**
   * What git remembers of a folder, read when it is first asked for; undefined where git is out of reach. What was known
   * before need not be read again.
   */
  readonly history: (folder: string, before?: History) => History | undefined;
  /** The repository that a folder is in, to commit to; undefined where git is out of reach. */
  readonly repository: (folder: string) => Repository | undefined;
  /** Calls back when a folder's repository has new commits; answers what ends it. Left out where git is out of reach. */
  readonly watchCommits?: (folder: string, committed: () => void) => () => void;
  /** The address of a rule's page, where there is one. */
  readonly rulePage: (rule: string) => string | undefined;
  /** Lets whatever else has come in have its turn. */
  readonly breathe: () => Promise<void>;
  /** The local date, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** A repository, as somebody who commits needs it. */
export interface Repository {
  /** The files of the folder against the last commit; or a sentence that says why git cannot tell. */
  readonly read: () => WorkingTree | { readonly error: string };
  readonly commit: (order: Omit<CommitOrder, 'folder'>) => Promise<Committed>;
}
