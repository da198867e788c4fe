/** What the server needs of the machine it runs on. Node's is `diskHost`; a web worker would bring its own. */
export interface Host {
  /** Reads every document of a folder, and its configuration. */
  readonly readFolder: (folder: string) => Promise<readonly FolderFile[]>;
  /** Reads one file, or says that it is not there. */
  readonly readFile: (folder: string, path: string) => Promise<FolderFile | undefined>;
  readonly isFolder: (folder: string, path: string) => Promise<boolean>;
  /** The local date, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** A file by its path in the folder, with `/`: its text, or why it could not be read. */
export type FolderFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly unreadable: string };
