import type { Kind } from '../model/sections.ts';
import type { PortfolioFile } from '../model/portfolioFile.ts';
import type { PartnershipCard } from '../report/card.ts';
import type { TreeNode } from '../report/treeNode.ts';

/** What the server and its clients say to each other beyond the Language Server Protocol. */

/** Request without parameters, answered by `HealthOfFolders`. */
export const treeRequest = 'partnershipHealth/tree';

/** Notification of the server, without parameters: the health may have changed, so ask for the tree again. */
export const changedNotification = 'partnershipHealth/changed';

/** Request with `ScaffoldParams`, answered by `Scaffolded`. */
export const scaffoldRequest = 'partnershipHealth/scaffold';

/** The health of every folder that is open. */
export interface HealthOfFolders {
  /** False until every folder has been read once. */
  readonly ready: boolean;
  readonly folders: readonly FolderHealth[];
}

/** The health of one folder, as its service sees it. */
export interface FolderHealth {
  readonly uri: string;
  readonly name: string;
  readonly nodes: readonly TreeNode[];
  /** Number of partnerships that are at risk or critical. */
  readonly attention: number;
}

/** Which document is wanted, of which partnership. */
export interface ScaffoldParams {
  /** The folder's URI, as `FolderHealth` names it. */
  readonly folder: string;
  readonly kind: Kind;
  readonly partnership: string;
}

/** What a client says of itself when it initializes the server. */
export interface ClientOptions {
  /** The client answers the requests below, for folders that the server cannot read by itself. */
  readonly files: ClientFiles;
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
}

/** Files as a client reads them for the server. */
export type FilesRead = readonly PortfolioFile[];

/** Request with `CardsParams`, answered by `Cards`. */
export const cardsRequest = 'partnershipHealth/cards';

/** The documents of which cards are wanted. */
export interface CardsParams {
  readonly uris: readonly string[];
}

/** A card for each document that was asked for, in that order; nothing for one that is none of ours. */
export type Cards = readonly (PartnershipCard | null)[];
