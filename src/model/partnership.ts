import type { Answers } from './answers.ts';
import type { Day } from './dates.ts';
import type { Charter, Configuration, Recovery, Review, Stage, Vetting } from './generated/types.ts';
import type { CharterRevision } from './history.ts';
import { isPlaced, isUnjudgeable, type PartnershipDocument, type Typed } from './partnershipDocument.ts';
import type { Kind } from './sections.ts';
import { compare } from '../text/compare.ts';

/** Everything that is written down about one partnership: the unit of evaluation. */
export interface Partnership {
  readonly id: string;
  /** The charter that is judged: the first by path where there are several, which is an error of its own. */
  readonly charter: Typed<Charter> | undefined;
  /** In order of date; those on one day in order of path. */
  readonly reviews: readonly Typed<Review>[];
  readonly vetting: Typed<Vetting> | undefined;
  readonly recoveries: readonly Typed<Recovery>[];
  /** All documents, in order of path. */
  readonly documents: readonly PartnershipDocument[];
  /** Documents that could not be read wholly, or placed: what they say is not known, so nothing may look healthy. */
  readonly unjudgeable: readonly PartnershipDocument[];
  /** The charter as the commits left it, the oldest first; undefined where no history is known. */
  readonly charterRevisions?: () => readonly CharterRevision[];
}

/** The same partnership with another document in place of its charter: one from the past. */
export function withCharter(partnership: Partnership, document: PartnershipDocument): Partnership {
  const today = partnership.charter?.document;
  const documents = partnership.documents.map((one) => (one === today ? document : one));
  return { ...partnership, ...partnershipOf({ id: partnership.id, documents }) };
}

/** The configuration's valid answers. */
export type Settings = Answers<Configuration>;

/** Documents that name the same partnership, not looked into yet. */
export interface PartnershipGroup {
  readonly id: string;
  /** In order of path. */
  readonly documents: readonly PartnershipDocument[];
}

/** Whether documents make a partnership: those without an id, or of which none is of a kind or could be, make none. */
export function isPartnership({ id, documents }: PartnershipGroup): boolean {
  return id !== '' && documents.some((document) => document.kind !== undefined || isUnjudgeable(document));
}

/** The ids of those partnerships that documents may refer to. */
export function referableIds(groups: readonly PartnershipGroup[]): readonly string[] {
  return groups.filter(isReferable).map(({ id }) => id);
}

/** Whether other partnerships may refer to this one: it has begun, or somebody has begun to look at it. */
function isReferable({ documents }: PartnershipGroup): boolean {
  return documents.some(({ kind }) => kind === 'charter') || documents.some((document) => document.kind === 'vetting' && isPlaced(document));
}

/** What the documents of a partnership say about it. */
export function partnershipOf({ id, documents }: PartnershipGroup): Partnership {
  const unjudgeable = documents.filter(isUnjudgeable);
  const judged = documents.filter((document) => isPlaced(document) || document.kind === 'charter');
  return {
    id,
    charter: ofKind<Charter>(judged, 'charter')[0],
    reviews: ofKind<Review>(judged, 'review').sort((a, b) => compare(a.data.date ?? '', b.data.date ?? '')),
    vetting: ofKind<Vetting>(judged, 'vetting').sort((a, b) => compare(b.data.date ?? '', a.data.date ?? ''))[0],
    recoveries: ofKind<Recovery>(judged, 'recovery'),
    documents,
    unjudgeable,
  };
}

// The data of a document of a kind has been checked against that kind's schema.
function ofKind<T>(documents: readonly PartnershipDocument[], kind: Kind): Typed<T>[] {
  return documents
    .filter((document) => document.kind === kind)
    .map((document) => ({ document, data: document.data as Answers<T> }));
}

/** The reviews that are there on a day: what is dated later has not happened yet. */
export function reviewsUntil(partnership: Pick<Partnership, 'reviews'>, asOf: Day): readonly Typed<Review>[] {
  return partnership.reviews.filter((review) => (review.data.date ?? '') <= asOf);
}

/** The stage: the charter's, else the newest review's; a vetting alone is a candidate, anything else is active. */
export function stageOf(partnership: Partnership, review: Typed<Review> | undefined): Stage {
  const stated = review?.data.stage ?? partnership.charter?.data.stage;
  if (stated) return stated;
  const vettingOnly = partnership.vetting && !partnership.charter && partnership.reviews.length === 0;
  return vettingOnly ? 'candidate' : 'active';
}

/** A review stands alone when it says itself who the parties are and there is no charter. */
export function standsAlone(partnership: Pick<Partnership, 'charter'>, review: Pick<Typed<Review>, 'data'>): boolean {
  return partnership.charter === undefined && review.data.parties !== undefined;
}
