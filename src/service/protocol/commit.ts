import type { ProposedFile } from '../commit/proposal.ts';
import type { PartnershipParams } from './views.ts';

/** Request with `CommitParams`, answered by `CommitOffer`. */
export const commitOfferRequest = 'partnershipHealth/commitOffer';

/** Request with `CommitFilesParams`, answered by `CommitOutcome`: commits exactly these files, whatever else is staged. */
export const commitFilesRequest = 'partnershipHealth/commitFiles';

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
