import type { DocumentParams } from './views.ts';

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
