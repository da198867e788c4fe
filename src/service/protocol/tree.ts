import type { TreeNode } from '../../report/treeNode.ts';
import type { LevelMark } from '../levelMarks.ts';

/** Request with `TreeParams`, answered by `TreeChanges`; without parameters answered by `HealthOfFolders`, which may be large. */
export const treeRequest = 'partnershipHealth/tree';

/** Notification of the server, without parameters: the health may have changed, so ask for the tree again. */
export const changedNotification = 'partnershipHealth/changed';

/** The health of every folder that is open. */
export interface HealthOfFolders {
  /** False until every folder has been read once. */
  readonly ready: boolean;
  readonly folders: readonly FolderHealth[];
}

/** What a client has of the tree already, as the last `TreeChanges` said; zeros when nothing. */
export type TreeParams = Pick<TreeChanges, 'session' | 'stamp'>;

/** The health of every folder, as far as the client does not have it. Nodes never change; another node has another stamp. */
export interface TreeChanges {
  /** Of the server: stamps of another one mean nothing. */
  readonly session: number;
  /** The client now has all nodes up to this stamp that the server still has. */
  readonly stamp: number;
  /** Whether it was too much for one answer, so that the client has to ask again before it has all nodes. */
  readonly more: boolean;
  readonly ready: boolean;
  readonly folders: readonly FolderChanges[];
}

/** A folder's health, its nodes by their stamps. */
export interface FolderChanges extends Omit<FolderHealth, 'nodes'> {
  readonly nodes: readonly StampedNode[];
}

/** A node at the top of the tree; left out where the client has it. */
export interface StampedNode {
  readonly stamp: number;
  readonly node?: TreeNode;
}

/** The health of one folder, as its service sees it. */
export interface FolderHealth {
  readonly uri: string;
  readonly name: string;
  readonly nodes: readonly TreeNode[];
  /** Open actions and issues of all partnerships, in no order. */
  readonly agenda: readonly TreeNode[];
  readonly marks: readonly LevelMark[];
  /** Number of partnerships that are at risk or critical. */
  readonly attention: number;
  /** The day of judgement, where it is another than today. */
  readonly asOf?: string;
}
