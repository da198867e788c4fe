import type { PartnershipCard } from '../../report/card.ts';

/** Request with `PartnershipParams`, answered by the text that `status` prints for it, or null. */
export const reportRequest = 'partnershipHealth/report';

/** Request with `FolderParams`, answered by the folder's portfolio on one page, as Markdown, or null. */
export const pageRequest = 'partnershipHealth/page';

/** Request with `DocumentParams`, answered by the `PartnershipParams` of the partnership that the document belongs to, or null. */
export const partnershipOfRequest = 'partnershipHealth/partnershipOf';

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
