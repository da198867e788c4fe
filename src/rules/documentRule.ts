import type { Day } from '../model/dates.ts';
import type { Review } from '../model/generated/types.ts';
import type { RelativeLink } from '../model/links.ts';
import type { Partnership, Settings } from '../model/partnership.ts';
import type { PartnershipDocument, Typed } from '../model/partnershipDocument.ts';
import type { Place } from '../model/place.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { Rule } from './rule.ts';

/** How serious a mistake in a document is: an error cannot be judged around, a warning can. */
export type DocumentLevel = 'error' | 'warning';

/** What became of a waiver: it holds, its day has passed, or its rule does not fire. */
export type WaiverUse = 'used' | 'expired' | 'unused';

/** What a document rule may know: of the partnership's other documents the charter alone, so that what it finds stands while others are typed in. */
export interface DocumentContext {
  readonly document: PartnershipDocument;
  /** The partnership that the document belongs to; undefined for the configuration. */
  readonly partnership: Pick<Partnership, 'id' | 'charter'> | undefined;
  /** Ids of all partnerships with a charter or a vetting. */
  readonly partnershipIds: readonly string[];
  readonly settings: Settings;
  readonly asOf: Day;
  /** Every rule about health, for what refers to one. */
  readonly rules: readonly Rule[];
  /** Ids of the document rules, which the configuration may turn off as well. */
  readonly documentRuleIds: readonly string[];
  /** Fields and sections whose absence a rule about health reports itself, as `speaksFor` names them. */
  readonly spokenFor: ReadonlySet<string>;
  /** The day on which git last saw the document change; undefined where that is not known. */
  readonly changedOn: (document: PartnershipDocument) => Day | undefined;
  /** What is known of a link's target; undefined when it was not looked at. */
  readonly linkTarget: (document: PartnershipDocument, link: RelativeLink) => LinkTarget | undefined;
  /** What became of the agreement's waivers, in their order. */
  readonly waivers: readonly WaiverUse[];
}

/** What a rule may know that holds a document against the others of its partnership; it is asked again when any of them has changed. */
export interface ComparingContext extends DocumentContext {
  /** Every review, in order of date. */
  readonly reviews: readonly Typed<Review>[];
}

/** What stands at the other end of a relative link. */
export interface LinkTarget {
  readonly exists: boolean;
  /** Anchors of its headings, as git hosts make them; undefined when it has none to look for. */
  readonly anchors?: () => readonly string[];
}

/** A way to mend a mistake. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly [TextEdit, ...TextEdit[]];
  /** `safe` may run unasked because it is certain; `offered` has to guess. */
  readonly safety: 'safe' | 'offered';
}

/** A mistake in a document. */
export interface DocumentProblem {
  readonly span: Span;
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly level?: DocumentLevel;
  readonly related?: readonly Place[];
  readonly fix?: Fix;
}

/** An example of a document rule: the part of a document that matters, for people. */
export interface DocumentExample {
  readonly fires: string;
  readonly clear: string;
}

/** A rule about a document: whether it is right, not whether the partnership is well. */
export type DocumentRule = CheckingRule | ComparingRule;

interface DescribedRule {
  readonly id: string;
  readonly title: string;
  readonly level: DocumentLevel;
  /** Why it matters, in our own words. */
  readonly why: string;
  /** When it speaks, for people. */
  readonly firesWhen: string;
  readonly example: DocumentExample;
}

/** A rule that looks at a document by itself, and at what its charter says. */
export interface CheckingRule extends DescribedRule {
  readonly check: (context: DocumentContext) => readonly DocumentProblem[];
}

/** A rule that looks at other reviews as well. */
export interface ComparingRule extends DescribedRule {
  readonly compare: (context: ComparingContext) => readonly DocumentProblem[];
}
