import type { Kind } from '../model/sections.ts';
import type { TreeNode } from '../report/treeNode.ts';
import type { LevelMark } from './levelMarks.ts';

/** What the server and its clients say to each other beyond the Language Server Protocol. */

/** Request without parameters, answered by `HealthOfFolders`. */
export const treeRequest = 'partnershipHealth/tree';

/** Notification of the server, without parameters: the health may have changed, so ask for the tree again. */
export const changedNotification = 'partnershipHealth/changed';

/** Request with `ScaffoldParams`, answered by `Scaffolded`. */
export const scaffoldRequest = 'partnershipHealth/scaffold';

/** Request with `PartnershipParams`, answered by the text that `status` prints for it, or null. */
export const reportRequest = 'partnershipHealth/report';

/** Request with `DocumentParams`, answered by the `PartnershipParams` of the partnership that the document belongs to, or null. */
export const partnershipOfRequest = 'partnershipHealth/partnershipOf';

/** Request without parameters, answered by every `RuleTitle`. */
export const rulesRequest = 'partnershipHealth/rules';

/** Request with `RuleParams`, answered by the page of the rule as Markdown, or null. */
export const rulePageRequest = 'partnershipHealth/rulePage';

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
  /** Open actions and issues of all partnerships, in no order. */
  readonly agenda: readonly TreeNode[];
  readonly marks: readonly LevelMark[];
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

/** A partnership, in the folder that it is in. */
export interface PartnershipParams {
  /** The folder's URI, as `FolderHealth` names it. */
  readonly folder: string;
  readonly partnership: string;
}

/** A document by its URI. */
export interface DocumentParams {
  readonly uri: string;
}

/** A rule by its id. */
export interface RuleParams {
  readonly rule: string;
}

/** A rule as a list shows it. */
export interface RuleTitle {
  readonly rule: string;
  readonly title: string;
  /** Its dimension, or that it is about documents. */
  readonly about: string;
}
