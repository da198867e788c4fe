import type { PortfolioFile } from '../../model/portfolioFile.ts';

/** What a client says of itself when it initializes the server. */
export interface ClientOptions {
  /** The client answers the requests below, for folders that the server cannot read by itself. */
  readonly files: ClientFiles;
  /** Whether the client asks for the tree after every evaluation, so that it pays to make it along the way. */
  readonly asksForTree: boolean;
}

/** What a client can do for the server about files. */
export interface ClientFiles {
  /** The URI of the folder in which each rule has its page, as `RULE.md`. */
  readonly rulePages: string;
}

/** Request of the server with `FileParams` of a folder's URI and no paths, answered by `FolderListing`. */
export const listFolderRequest = 'partnershipHealth/listFolder';

/** Request of the server with `FileParams`, answered by the `PortfolioFile`s that are there. */
export const readFilesRequest = 'partnershipHealth/readFiles';

/** Request of the server with `FileParams` of one path, answered by `true` where that is a folder. */
export const isFolderRequest = 'partnershipHealth/isFolder';

/** Files of a folder. */
export interface FileParams {
  /** The folder's URI. */
  readonly folder: string;
  /** Paths from there, with `/`. */
  readonly paths: readonly string[];
}

/** What a folder holds, by paths from there, with `/`. */
export interface FolderListing {
  /** The configuration and every Markdown file. */
  readonly documents: readonly string[];
  /** Everything else that a link may lead to, folders among it. */
  readonly others: readonly string[];
  /** Folders that could not be opened, with the failure. */
  readonly unopened: FilesRead;
}

/** Files as a client reads them for the server. */
export type FilesRead = readonly PortfolioFile[];
