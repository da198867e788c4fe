import type { MarkdownDocument } from '../document/document.ts';
import type { Agreement } from '../model/agreement.ts';
import type { Stage } from '../model/generated/types.ts';
import type { Settings } from '../model/partnership.ts';
import type { Facts } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { SourceId } from './sources.ts';
import type { ActionId } from './actions.ts';

/** The six sides of a partnership that have a level each. */
export const DIMENSIONS = ['direction', 'value', 'delivery', 'commercial', 'relationship', 'governance'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Where a rule belongs: a dimension, or one of the three groups that are no dimension of a running partnership. */
export type RuleGroup = Dimension | 'vetting' | 'portfolio' | 'positive';

/** From least to worst. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a severity stands, 0 for the least; none is below all of them. */
export function rankOf(severity: Severity | null): number {
  return severity === null ? -1 : SEVERITIES.indexOf(severity);
}

/** How a partnership, or one dimension of it, stands; the worst first. */
export const LEVELS = ['critical', 'at-risk', 'watch', 'unknown', 'healthy', 'ended'] as const;
export type Level = (typeof LEVELS)[number];

/** How a partnership stood at a review. */
export interface Standing {
  readonly level: Level;
  readonly dimensions: Readonly<Record<Dimension, Level>>;
}

/**
 * `completeness`: the record lacks something a sound partnership has written down; `measured`: computed from numbers and
 * dates; `judged`: a person says whether the sign is seen, with evidence; `portfolio`: over all partnerships.
 */
export type RuleKind = 'completeness' | 'measured' | 'judged' | 'portfolio';

/** Where a rule's number or wording comes from: a cited source, established practice, or our own default. */
export type Provenance = 'source' | 'practice' | 'default';

/** What a rule finds about one subject (a KPI, a party, an issue), or about the partnership when it has none. */
export type Verdict = Fired | Clear | Unknown | NotApplicable;

/** The sign is there. `reason` carries the numbers; `at` is every field that it rests on, the one to point at first. */
export interface Fired {
  readonly outcome: 'fired';
  /** Null for notes and strengths, which have no severity. */
  readonly severity: Severity | null;
  readonly reason: string;
  readonly at: readonly Place[];
  readonly subject?: string | undefined;
}

/** The question was answered and the sign is not there. */
export interface Clear {
  readonly outcome: 'clear';
  readonly reason: string;
  readonly subject?: string | undefined;
}

/** The data that the rule needs is missing. */
export interface Unknown {
  readonly outcome: 'unknown';
  readonly reason: string;
  readonly subject?: string | undefined;
}

/** The question does not arise here. */
export interface NotApplicable {
  readonly outcome: 'not-applicable';
  readonly reason: string;
  readonly subject?: string | undefined;
}

/** Whether a rule applies. `unknown` when the field that decides it is missing. */
export interface Condition {
  /** As the catalogue words it. */
  readonly text: string;
  readonly test: (facts: Facts) => 'yes' | 'no' | 'unknown';
}

/** A number of a rule that is our own default: configurable, and shown as such. */
export interface Threshold {
  readonly value: number;
  /** Completes "our default: …", with the unit. */
  readonly says: string;
}

/** What the runner gives a rule beside the facts. */
export interface RuleContext<Name extends string = string> {
  /** The rule's thresholds, as configured. */
  readonly thresholds: Readonly<Record<Name, number>>;
  /** What a rule that is named in `after` found in this review, or in the one before; empty where there is none. */
  readonly verdictsOf: (rule: string, when: 'now' | 'previous') => readonly Verdict[];
  /** How the partnership stood, this review's first; only for rules with `judgedAfterLevels`, else empty. */
  readonly standings: readonly Standing[];
}

/** What a partnership is known by among others: plain data, so that it can be kept for a portfolio of any size. */
export interface PartnershipSummary {
  readonly name: string;
  readonly stage: Stage;
  readonly level: Level;
  /** What of the agreement is compared among partnerships. */
  readonly agreement: Pick<Agreement, 'name' | 'coverage' | 'responsibilities'>;
  /** Whether something is written down, in the charter or the newest review, that could not be used. */
  readonly unusable: 'some' | 'none';
}

/** A partnership among others, for rules that look across all of them. */
export interface PartnershipFacts {
  readonly id: string;
  readonly summary: PartnershipSummary;
  /** The newest review's. The documents are read again for it, so ask when there is something to find. */
  readonly facts: Facts;
}

/** Everything that a rule may know when it looks across a portfolio. */
export interface PortfolioFacts {
  readonly settings: Settings;
  /** Where the settings are written; undefined where there are none. */
  readonly configuration: MarkdownDocument | undefined;
  /** All that are not ended, in order of id. */
  readonly partnerships: readonly PartnershipFacts[];
}

/** Documents for an example: each is YAML laid over a sound document of its kind, key by key. */
export interface Example {
  readonly charter?: string;
  readonly review?: string;
  /** The review before. */
  readonly previous?: string;
  /** The review before that one, half a year before the newest; without it there are two reviews. */
  readonly older?: string;
  readonly vetting?: string;
  readonly recovery?: string;
  /** The charter as it was committed, laid over the sound one, until the day after the review before. */
  readonly charterBefore?: string;
  /** The charter of a second partnership beside it, laid over the same sound one. */
  readonly other?: string;
  /** `partnership-health.yml`. */
  readonly configuration?: string;
}

/** A rule about the health of a partnership: data, and one pure function. */
export interface Rule<Name extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly dimension: RuleGroup;
  /** The catalogue's base severity: one, or what decides it (`by band`); `-` for a rule without any. */
  readonly severity: Severity | `by ${string}` | '-';
  readonly kind: RuleKind;
  /** One of the questions that every partnership must answer to count as known. */
  readonly core: boolean;
  readonly appliesWhen: Condition;
  /** Whether the severity rises when the finding persists. */
  readonly escalates: boolean;
  readonly actions: readonly ActionId[];
  readonly sources: readonly SourceId[];
  readonly provenance: readonly Provenance[];
  /** Why the sign matters, in our own words: two or three sentences. */
  readonly why: string;
  /** The fields it reads, for people. */
  readonly data: readonly string[];
  /** When it fires, for people. */
  readonly firesWhen: string;
  readonly thresholds: Readonly<Record<Name, Threshold>>;
  /** Rules of the same cause: when this one fires, they are listed under it and weigh nothing. */
  readonly subsumes?: readonly string[];
  /** False for notes and strengths: shown, moves no level. */
  readonly weighs: boolean;
  /** Rules whose verdicts it asks for. */
  readonly after?: readonly string[];
  /** Judged when the levels without it are known, and counted then. */
  readonly judgedAfterLevels?: boolean;
  /**
   * Fields and sections whose absence this rule reports itself, so that `missing-field`, `missing-section` and
   * `empty-section` stay silent: `scope.in`, `kpis.*.target`, `## Scope and responsibilities`.
   */
  readonly speaksFor?: readonly string[];
  /** At least one that fires and one that does not; they run as tests and stand on the rule's page. */
  readonly examples: { readonly fires: readonly [Example, ...Example[]]; readonly clear: readonly [Example, ...Example[]] };
  readonly evaluate: (facts: Facts, context: RuleContext<Name>) => Verdict | readonly Verdict[];
  /** What it finds across all partnerships, beside what it finds in each; such findings stand beside their levels. */
  readonly across?: (portfolio: PortfolioFacts, context: Pick<RuleContext<Name>, 'thresholds'>) => readonly Verdict[];
}

type Defaulted = 'thresholds' | 'weighs' | 'escalates' | 'core';

/** A rule as its file writes it: what is the same for most rules may be left out. */
export type RuleDefinition<Name extends string> = Omit<Rule<Name>, Defaulted> & Partial<Pick<Rule<Name>, Defaulted>>;

/** Completes a rule: not core, rising when it persists, weighing, without thresholds, unless it says otherwise. */
export function defineRule<const Name extends string = never>(definition: RuleDefinition<Name>): Rule {
  const complete: Rule<Name> = {
    core: false,
    escalates: true,
    weighs: true,
    thresholds: {} as Record<Name, Threshold>,
    ...definition,
  };
  // The runner reads a rule's thresholds by the names that the rule itself declares, so the wider type is safe.
  return complete;
}

/** The sign is there: how bad, why, and every field that it rests on. */
export function fired(severity: Severity | null, reason: string, at: readonly Place[], subject?: string): Fired {
  return { outcome: 'fired', severity, reason, at, subject };
}

/** The question was answered and the sign is not there. */
export function clear(reason: string, subject?: string): Clear {
  return { outcome: 'clear', reason, subject };
}

/** The data that the rule needs is missing. */
export function unknown(reason: string, subject?: string): Unknown {
  return { outcome: 'unknown', reason, subject };
}

/** The question does not arise here. */
export function notApplicable(reason: string): NotApplicable {
  return { outcome: 'not-applicable', reason, subject: undefined };
}
