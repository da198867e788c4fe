import type { Kind } from '../model/sections.ts';
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
