import type { PortfolioFile } from '../model/portfolioFile.ts';
import type { PartnershipCard } from '../report/card.ts';
import type { TreeNode } from '../report/treeNode.ts';
import type { ProposedFile } from './commit/proposal.ts';
import type { LevelMark } from './levelMarks.ts';
import type { Wanted } from './scaffold/begin.ts';
import type { PartnershipChoice } from './scaffold/proposals.ts';

/** What the server and its clients say to each other beyond the Language Server Protocol. */

/** Request with `TreeParams`, answered by `TreeChanges`; without parameters answered by `HealthOfFolders`, which may be large. */
export const treeRequest = 'partnershipHealth/tree';

/** Notification of the server, without parameters: the health may have changed, so ask for the tree again. */
export const changedNotification = 'partnershipHealth/changed';

/** Request with `ScaffoldParams`, answered by `Scaffolded`. */
export const scaffoldRequest = 'partnershipHealth/scaffold';

/** Request with `PartnershipParams`, answered by the text that `status` prints for it, or null. */
export const reportRequest = 'partnershipHealth/report';

/** Request with `FolderParams`, answered by the folder's portfolio on one page, as Markdown, or null. */
export const pageRequest = 'partnershipHealth/page';

/** Request with `DocumentParams`, answered by the `PartnershipParams` of the partnership that the document belongs to, or null. */
export const partnershipOfRequest = 'partnershipHealth/partnershipOf';

/** Request without parameters, answered by every `RuleTitle`. */
export const rulesRequest = 'partnershipHealth/rules';

/** Request with `RuleParams`, answered by the page of the rule as Markdown, or null. */
export const rulePageRequest = 'partnershipHealth/rulePage';

/** Request with `ProposalsParams`, answered by what `Proposals` has for the kind, or by `{ error }`. */
export const proposalsRequest = 'partnershipHealth/proposals';

/** Request with `ChoicesParams`, answered by a list of `FolderChoice`. */
export const choicesRequest = 'partnershipHealth/choices';

/** Request with `CommitParams`, answered by `CommitOffer`. */
export const commitOfferRequest = 'partnershipHealth/commitOffer';

/** Request with `CommitFilesParams`, answered by `CommitOutcome`: commits exactly these files, whatever else is staged. */
export const commitFilesRequest = 'partnershipHealth/commitFiles';

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

/** Which document is wanted, and in which folder. */
export type ScaffoldParams = {
  /** The folder's URI, as `FolderHealth` names it. */
  readonly folder: string;
} & Wanted;

/** What `proposalsRequest` asks: what is proposed for a document, whose partnership is given unless it is a new one. */
export type ProposalsParams = {
  readonly folder: string;
} & (
  | { readonly kind: 'charter' | 'vetting'; readonly partnership?: string }
  | { readonly kind: 'review'; readonly partnership: string; readonly date?: string }
  | { readonly kind: 'recovery'; readonly partnership: string }
);

/** What `choicesRequest` asks: which partnerships there are to begin a document for. */
export interface ChoicesParams {
  readonly kind: 'review' | 'recovery';
  /** The URI of the document that the user looks at. */
  readonly document?: string;
}

/** A partnership of a folder. */
export interface FolderChoice extends PartnershipChoice {
  readonly folder: { readonly uri: string; readonly name: string };
  /** Whether the user looks at a document of it. */
  readonly isActive: boolean;
}

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

/** Request with `DocumentParams` of a review, answered by `ReviewComparison`, or null where there is no review before it. */
export const comparisonRequest = 'partnershipHealth/comparison';

/** What changed since the review before. */
export interface ReviewComparison {
  /** The URIs of the two reviews. */
  readonly before: string;
  readonly after: string;
  /** What the two are called. */
  readonly title: string;
  /** What changed, as Markdown. */
  readonly markdown: string;
}

/** Request with `DocumentParams`, answered by every `RevisionName` of the document, the newest first; none without git. */
export const revisionsRequest = 'partnershipHealth/revisions';

/** A commit that touched a document. */
export interface RevisionName {
  readonly commit: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly author: string;
}

/** Request with `RevisionParams`, answered by the document's text as the commit left it, or null. */
export const revisionRequest = 'partnershipHealth/revision';

/** A document as a commit left it. */
export interface RevisionParams extends DocumentParams {
  readonly commit: string;
}

/** Request with `CardsParams`, answered by `Cards`. */
export const cardsRequest = 'partnershipHealth/cards';

/** The documents of which cards are wanted. */
export interface CardsParams {
  readonly uris: readonly string[];
}

/** A card for each document that was asked for, in that order; nothing for one that is none of ours. */
export type Cards = readonly (PartnershipCard | null)[];

/** A partnership, in the folder that it is in. */
export interface PartnershipParams {
  /** The folder's URI, as `FolderHealth` names it. */
  readonly folder: string;
  readonly partnership: string;
}

/** A folder by its URI, as `FolderHealth` names it, and what it is called. */
export interface FolderParams {
  readonly folder: string;
  readonly name: string;
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

/** The changed documents of a partnership, or those among them that are to be committed. */
export interface CommitParams extends PartnershipParams {
  /** Paths from the folder, with `/` (default: all of its documents that have changed). */
  readonly only?: readonly string[];
  /** The URI of the document that the user looks at; the message is about it, if it is among them. */
  readonly document?: string;
}

/** What is proposed to commit; or a sentence that says why nothing can be. */
export type CommitOffer =
  | { readonly error: string }
  | {
    /** Absolute path of the repository's root. */
    readonly root: string;
    readonly name: string;
    readonly files: readonly ProposedFile[];
    readonly message: string;
    /** Errors in the files, each as `PATH:LINE what is wrong`. */
    readonly errors: readonly string[];
    /** Paths of the files in which errors can be mended with certainty. */
    readonly mendable: readonly string[];
  };

/** Files to commit. */
export interface CommitFilesParams {
  readonly folder: string;
  readonly files: readonly ProposedFile[];
  readonly message: string;
  /** The program that the client knows as git. */
  readonly program: string;
}

/** What came of a commit; `said` is what git and the hooks said. */
export type CommitOutcome = { readonly type: 'committed' } | { readonly type: 'refused'; readonly said: string };
