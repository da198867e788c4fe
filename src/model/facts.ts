import { nodeAt, type Path } from '../document/yamlNode.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import type { Answers } from './answers.ts';
import { addCadence, type Day } from './dates.ts';
import type { CharterRevision } from './history.ts';
import type { Party, Recovery, Review, Stage, Vetting } from './generated/types.ts';
import { reviewsUntil, stageOf, type Partnership, type Settings } from './partnership.ts';
import type { PartnershipDocument, Typed } from './partnershipDocument.ts';
import { findSection, type Place } from './place.ts';
import { onceFor } from '../text/once.ts';
import { isSameList } from '../text/sameList.ts';

/** A party with its id. A party whose role is not written down may be anything; so may one that was left blank. */
export interface PartyFacts extends Answers<Party> {
  readonly id: string;
}

/** Whether a section has text, has none, or is not asked for (without a charter there are no charter's sections). */
export type SectionState = 'written' | 'blank' | 'missing' | 'not-asked';

/** Cadence of the tiers, where neither the charter nor the configuration says otherwise (model.md). */
export const TIER_CADENCE = { strategic: 'P3M', tactical: 'P6M', operational: 'P12M', commodity: 'P12M' } as const;

/**
 * Everything that a rule may know when it judges a partnership at one review: the agreement, the review, the reviews
 * before it, and the day of judgement. Immutable; asks nobody else.
 */
export class Facts {
  /** The answers of the review under judgement; empty when there is no review yet. */
  readonly review: Answers<Review>;
  /** The day of the review, or the day of judgement when there is no review yet. */
  readonly date: Day;
  // Most reviews of the past are asked for little, so the rest is made when it is asked for.
  private madeAgreement: Agreement | undefined;
  private madeParties: readonly PartyFacts[] | undefined;
  private madeStage: Stage | undefined;

  constructor(
    readonly partnership: Partnership,
    readonly settings: Settings,
    /** The day of judgement: an earlier review's own day, for the newest one the day that was asked for. */
    readonly asOf: Day,
    private readonly current: Typed<Review> | undefined,
    /** The reviews before this one, the newest first. */
    readonly earlier: readonly Facts[],
    private readonly place: 'newest' | 'earlier',
  ) {
    this.review = current?.data ?? {};
    this.date = current?.data.date ?? asOf;
  }

  /** Whether all that this rests on, beside the earlier reviews, is as it was in another state of the partnership. */
  standsIn(partnership: Partnership, review: Typed<Review>, place: 'newest' | 'earlier'): boolean {
    const was = this.partnership;
    return this.place === 'earlier' && place === 'earlier'
      && this.current?.document === review.document
      && was.charter?.document === partnership.charter?.document
      && was.vetting?.document === partnership.vetting?.document
      && isSameList(was.recoveries.map(({ document }) => document), partnership.recoveries.map(({ document }) => document))
      && isSameList(was.unjudgeable, partnership.unjudgeable);
  }

  /** The same as of the review's own day, on which it was as new as can be. */
  onItsDay(): Facts {
    return new Facts(this.partnership, this.settings, this.date, this.current, this.earlier, this.place);
  }

  /** What the parties have agreed, as this review sees it. */
  get agreement(): Agreement {
    return (this.madeAgreement ??= agreementOf(this.partnership.charter?.data, this.current?.data));
  }

  /** The documents that say what the parties have agreed, as far as they are there. */
  get sources(): readonly PartnershipDocument[] {
    return [this.partnership.charter?.document, this.current?.document].filter((document) => document !== undefined);
  }

  get parties(): readonly PartyFacts[] {
    return (this.madeParties ??= this.partyIds().map((id) => ({ ...this.agreement.parties?.[id], id })));
  }

  get stage(): Stage {
    return (this.madeStage ??= stageOf(this.partnership, this.current));
  }

  get hasReview(): boolean {
    return this.current !== undefined;
  }

  /** Whether this is the review that is judged as of today, and not an earlier one as of its own day. */
  get isNewest(): boolean {
    return this.place === 'newest';
  }

  /** The review before this one. */
  get previous(): Facts | undefined {
    return this.earlier[0];
  }

  get vetting(): Answers<Vetting> | undefined {
    return this.partnership.vetting?.data;
  }

  get recoveries(): readonly Answers<Recovery>[] {
    return this.partnership.recoveries.map((recovery) => recovery.data);
  }

  /** We ourselves, where the record says who that is. */
  get us(): PartyFacts | undefined {
    return this.parties.find((party) => party.us === true);
  }

  get customers(): readonly PartyFacts[] {
    return this.parties.filter((party) => party.role === 'customer');
  }

  /** Every party that is not a customer; whose role is not known counts, because it may not be one. */
  get providers(): readonly PartyFacts[] {
    return this.parties.filter((party) => party.role !== 'customer');
  }

  /** Every party that is neither we nor a customer; where there is none, the customer. */
  get partnerSide(): readonly PartyFacts[] {
    const others = this.parties.filter((party) => party.us !== true);
    const partners = others.filter((party) => party.role !== 'customer');
    return partners.length > 0 ? partners : others;
  }

  /** How often the partnership is reviewed, as an ISO 8601 duration; undefined when neither it nor the tier is known. */
  get cadence(): string | undefined {
    const { reviewEvery, tier } = this.agreement;
    if (reviewEvery !== undefined) return reviewEvery;
    return tier && (this.settings.cadence?.[tier] ?? TIER_CADENCE[tier]);
  }

  /** Whether the newest review is older than so many times the cadence; without a review it counts from the start. */
  isOlderThan(times: 1 | 1.5 | 2): boolean | undefined {
    const from = this.hasReview ? this.date : this.agreement.started;
    if (from === undefined || this.cadence === undefined) return undefined;
    // An earlier review is judged on its own day, when it is as young as can be.
    return this.asOf > from && this.asOf > addCadence(from, this.cadence, times);
  }

  /** A party's name for messages: its name, else its id. */
  nameOf(party: string): string {
    return this.agreement.parties?.[party]?.name ?? party;
  }

  /** The charter as the commits left it, the oldest first; empty where no history is known. */
  get charterRevisions(): readonly CharterRevision[] {
    return this.partnership.charterRevisions?.() ?? [];
  }

  /** Where a field of the agreement is written, or would be: in the review that overrides it, else in the charter. */
  agreed(...path: Path): Place {
    const charter = this.partnership.charter?.document.markdown;
    const review = this.current?.document.markdown;
    const inReview = review && nodeAt(review.frontmatter, path);
    const inCharter = charter && nodeAt(charter.frontmatter, path);
    if (review && inReview && (inReview.type !== 'map' || !inCharter)) return { document: review, path };
    if (!inReview && !inCharter && path.length > 1) return { ...this.agreed(...path.slice(0, -1)), path };
    return { document: charter ?? review ?? this.anyDocument, path };
  }

  /** Where a field of the review is written, or would be. */
  reviewed(...path: Path): Place {
    return { document: this.current?.document.markdown ?? this.partnership.charter?.document.markdown ?? this.anyDocument, path };
  }

  /** Where a field of the vetting is written, or would be. */
  vetted(...path: Path): Place {
    return { document: this.partnership.vetting?.document.markdown ?? this.anyDocument, path };
  }

  /** Whether a value is written down at a place but could not be used, so that nothing may be concluded from its absence. */
  isUnusable(place: Place): boolean {
    if (!('path' in place)) return false;
    // What is not written in a review may stand in a charter that could not be read.
    if (this.partnership.charter?.document.failure && !nodeAt(place.document.frontmatter, place.path)) return true;
    const document = this.partnership.documents.find((candidate) => candidate.markdown === place.document);
    if (!document || document.dropped.length === 0) return false;
    const lost = namesOf(document.dropped);
    return [...place.path.keys(), place.path.length].some((length) => lost.has(nameOf(place.path.slice(0, length))));
  }

  /** A section of the charter. */
  charterSection(title: string): { readonly state: SectionState; readonly place: Place } {
    const charter = this.partnership.charter?.document;
    if (!charter || charter.failure) return { state: 'not-asked', place: this.reviewed() };
    const section = findSection(charter.markdown, title);
    const state = section ? (section.blank ? 'blank' : 'written') : 'missing';
    return { state, place: { document: charter.markdown, section: title } };
  }

  /** A party whose entry was left blank, or cannot be used, is still one of the parties; nothing else is known of it. */
  private partyIds(): readonly string[] {
    const written = this.sources.flatMap(({ markdown }) => {
      const node = nodeAt(markdown.frontmatter, ['parties']);
      return node?.type === 'map' ? node.pairs.map((pair) => pair.key) : [];
    });
    return [...new Set([...Object.keys(this.agreement.parties ?? {}), ...written])];
  }

  private get anyDocument(): Place['document'] {
    const first = this.current?.document ?? this.partnership.documents[0];
    if (!first) throw new Error('a partnership has at least one document');
    return first.markdown;
  }
}

/** Every finding asks for each of its places, and of a broken document there may be many of both. */
const namesOf = onceFor((paths: readonly Path[]): ReadonlySet<string> => new Set(paths.map(nameOf)));

function nameOf(path: Path): string {
  return JSON.stringify(path);
}

/**
 * So many reviews of a partnership are looked at, the newest; a review a week makes as many in eight years. No setting raises it:
 * each of them is compared with those before it, and what is older than eight years says nothing of today.
 */
export const MOST_REVIEWS = 400;

/**
 * The points in time at which a partnership is judged, the newest first: every review until `asOf` as of its own day,
 * the newest as of `asOf`. Without a review there is one point, without a review's answers. Of `before`, which are those of
 * another state of the partnership with the same settings, the oldest are kept, as far as nothing has changed for them.
 */
export function pointsInTime(partnership: Partnership, settings: Settings, asOf: Day, before: readonly Facts[]): readonly Facts[] {
  const reviews = reviewsUntil(partnership, asOf).slice(-MOST_REVIEWS);
  if (reviews.length === 0) return [new Facts(partnership, settings, asOf, undefined, [], 'newest')];
  let points: readonly Facts[] = [];
  reviews.forEach((review, index) => {
    const place = index === reviews.length - 1 ? 'newest' : 'earlier';
    const known = before.at(-1 - index);
    if (known && isSameList(known.earlier, points) && known.standsIn(partnership, review, place)) {
      points = [known, ...points];
      return;
    }
    const day = place === 'newest' ? asOf : (review.data.date ?? asOf);
    points = [new Facts(partnership, settings, day, review, points, place), ...points];
  });
  return points;
}
