import type { Wanted } from '../scaffold/begin.ts';
import type { PartnershipChoice } from '../scaffold/proposals.ts';

/** Request with `ScaffoldParams`, answered by `Scaffolded`. */
export const scaffoldRequest = 'partnershipHealth/scaffold';

/** Request with `ProposalsParams`, answered by what `Proposals` has for the kind, or by `{ error }`. */
export const proposalsRequest = 'partnershipHealth/proposals';

/** Request with `ChoicesParams`, answered by a list of `FolderChoice`. */
export const choicesRequest = 'partnershipHealth/choices';

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
