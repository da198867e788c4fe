// Generated from schemas/ by `npm run generate`: do not edit.

/**
 * What the parties have agreed: written once, revised when the agreement changes.
 */
export interface Charter {
  /**
   * Says that this document is a charter.
   */
  readonly kind: 'charter';
  /**
   * The id of the partnership; all of its documents carry the same one.
   */
  readonly partnership: string;
  /**
   * What the partnership is called in reports.
   */
  readonly name: string;
  /**
   * Where the partnership stands in its life; it decides which rules apply.
   */
  readonly stage: Stage;
  /**
   * How much depends on the partnership; without `reviewEvery`, reviews are due every 3 months (strategic), 6 (tactical) or 12 (operational, commodity).
   */
  readonly tier: Tier;
  /**
   * What is done in the partnership; it decides whether the rules for selling, delivering and buying apply.
   *
   * Items: What is done in the partnership: selling together, delivering together, or buying from the partner.
   */
  readonly motion: readonly Motion[];
  /**
   * Who answers for the partnership on our side: the person or the role.
   */
  readonly owner: string;
  /**
   * The day on which the partnership began.
   */
  readonly started: string;
  /**
   * The day on which the charter was agreed by all parties.
   */
  readonly agreedOn?: string;
  /**
   * Everyone that the partnership is between, by id; exactly one of them carries `us: true`.
   */
  readonly parties: {
    /**
     * One of the companies, or groups of clients, that the partnership is between.
     */
    readonly [k: string]: Party;
  };
  /**
   * What belongs to the partnership and what does not.
   */
  readonly scope?: Scope;
  /**
   * Who does what, and until when.
   *
   * Items: One task, who does it, and when it counts as done.
   */
  readonly responsibilities?: readonly Responsibility[];
  /**
   * The numbers by which the partnership is measured, by id.
   */
  readonly kpis?: {
    /**
     * A number by which the partnership is measured.
     */
    readonly [k: string]: KpiDefinition;
  };
  /**
   * The day from which the partner was able to sell; a first significant win is expected within four months of it.
   */
  readonly salesEnabled?: string;
  /**
   * From which amount on a deal counts as significant, in the charter's currency.
   */
  readonly significantDeal?: number;
  /**
   * From which amount on a deal counts as big, in the charter's currency.
   */
  readonly bigDeal?: number;
  /**
   * The one currency of every amount of money in the partnership's documents.
   */
  readonly currency?: string;
  /**
   * How much time may pass from one review to the next.
   */
  readonly reviewEvery?: string;
  /**
   * The terms that were signed.
   */
  readonly contract?: Contract;
  /**
   * The plan for going to market together.
   */
  readonly plan?: Plan;
  /**
   * The agreed way for a problem to go up, step by step.
   *
   * Items: Who talks to whom, and how soon, when the step below did not help.
   */
  readonly escalation?: readonly EscalationStep[];
  /**
   * When the expectations were explained, and who played them back.
   */
  readonly expectations?: Expectations;
  /**
   * How deeply the partner works with us: deep in our work, advice from experts, or hands off.
   */
  readonly involvement?: Involvement;
  /**
   * What gives way last when not everything can be had: the most important first.
   *
   * Items: One of the goods that compete with each other when not all can be had.
   */
  readonly tradeoffs?: readonly Tradeoff[];
  /**
   * Why the business wants this partnership.
   *
   * Items: A reason of the business for the partnership, and the partner's part in it.
   */
  readonly drivers?: readonly Driver[];
  /**
   * What is to be reached together.
   *
   * Items: Something to reach together, and how far ahead it lies.
   */
  readonly goals?: readonly Goal[];
  /**
   * Why a client should buy from the two of us together.
   */
  readonly valueProposition?: string;
  /**
   * What the partner can do, and where.
   */
  readonly coverage?: MarketCoverage;
  /**
   * The quality that was agreed.
   */
  readonly quality?: QualityStandard;
  /**
   * Within how many hours a question deserves an answer.
   */
  readonly replyWithinHours?: number;
  /**
   * What the client is told of the partner: explained, hidden behind our name, or decided case by case.
   */
  readonly clientDisclosure?: ClientDisclosure;
  /**
   * Which groups were told what the partnership is for, and when.
   *
   * Items: A group of people who were told what the partnership is for.
   */
  readonly briefed?: readonly Briefing[];
  /**
   * When and how we would leave.
   */
  readonly exit?: ExitPlan;
  /**
   * Findings that somebody has decided to live with for a while.
   *
   * Items: A finding that somebody has decided to live with until a day.
   */
  readonly waivers?: readonly Waiver[];
}

/**
 * How the partnership did in one period; one file for each review, never overwritten.
 */
export interface Review {
  /**
   * Says that this document is a review.
   */
  readonly kind: 'review';
  /**
   * The id of the partnership; all of its documents carry the same one.
   */
  readonly partnership: string;
  /**
   * The day of the review; the record is judged as of this day.
   */
  readonly date: string;
  /**
   * The stretch of time that the review looks back on.
   */
  readonly period: string | number;
  /**
   * Who wrote the review: the person or the role.
   */
  readonly author: string;
  /**
   * What the partnership is called in reports.
   */
  readonly name?: string;
  /**
   * Where the partnership stands in its life; it decides which rules apply.
   */
  readonly stage?: Stage;
  /**
   * How much depends on the partnership; without `reviewEvery`, reviews are due every 3 months (strategic), 6 (tactical) or 12 (operational, commodity).
   */
  readonly tier?: Tier;
  /**
   * What is done in the partnership; it decides whether the rules for selling, delivering and buying apply.
   *
   * Items: What is done in the partnership: selling together, delivering together, or buying from the partner.
   */
  readonly motion?: readonly Motion[];
  /**
   * Who answers for the partnership on our side: the person or the role.
   */
  readonly owner?: string;
  /**
   * The day on which the partnership began.
   */
  readonly started?: string;
  /**
   * The day on which the charter was agreed by all parties.
   */
  readonly agreedOn?: string;
  /**
   * Everyone that the partnership is between, by id; exactly one of them carries `us: true`.
   */
  readonly parties?: {
    /**
     * One of the companies, or groups of clients, that the partnership is between.
     */
    readonly [k: string]: Party;
  };
  /**
   * Who does what, and until when.
   *
   * Items: One task, who does it, and when it counts as done.
   */
  readonly responsibilities?: readonly Responsibility[];
  /**
   * The day from which the partner was able to sell; a first significant win is expected within four months of it.
   */
  readonly salesEnabled?: string;
  /**
   * From which amount on a deal counts as significant, in the charter's currency.
   */
  readonly significantDeal?: number;
  /**
   * From which amount on a deal counts as big, in the charter's currency.
   */
  readonly bigDeal?: number;
  /**
   * The one currency of every amount of money in the partnership's documents.
   */
  readonly currency?: string;
  /**
   * How much time may pass from one review to the next.
   */
  readonly reviewEvery?: string;
  /**
   * The terms that were signed.
   */
  readonly contract?: Contract;
  /**
   * The plan for going to market together.
   */
  readonly plan?: Plan;
  /**
   * The agreed way for a problem to go up, step by step.
   *
   * Items: Who talks to whom, and how soon, when the step below did not help.
   */
  readonly escalation?: readonly EscalationStep[];
  /**
   * When the expectations were explained, and who played them back.
   */
  readonly expectations?: Expectations;
  /**
   * How deeply the partner works with us: deep in our work, advice from experts, or hands off.
   */
  readonly involvement?: Involvement;
  /**
   * What gives way last when not everything can be had: the most important first.
   *
   * Items: One of the goods that compete with each other when not all can be had.
   */
  readonly tradeoffs?: readonly Tradeoff[];
  /**
   * Why the business wants this partnership.
   *
   * Items: A reason of the business for the partnership, and the partner's part in it.
   */
  readonly drivers?: readonly Driver[];
  /**
   * What is to be reached together.
   *
   * Items: Something to reach together, and how far ahead it lies.
   */
  readonly goals?: readonly Goal[];
  /**
   * Why a client should buy from the two of us together.
   */
  readonly valueProposition?: string;
  /**
   * What the partner can do, and where.
   */
  readonly coverage?: MarketCoverage;
  /**
   * Within how many hours a question deserves an answer.
   */
  readonly replyWithinHours?: number;
  /**
   * What the client is told of the partner: explained, hidden behind our name, or decided case by case.
   */
  readonly clientDisclosure?: ClientDisclosure;
  /**
   * Which groups were told what the partnership is for, and when.
   *
   * Items: A group of people who were told what the partnership is for.
   */
  readonly briefed?: readonly Briefing[];
  /**
   * When and how we would leave.
   */
  readonly exit?: ExitPlan;
  /**
   * Findings that somebody has decided to live with for a while.
   *
   * Items: A finding that somebody has decided to live with until a day.
   */
  readonly waivers?: readonly Waiver[];
  /**
   * What each KPI came to in the period, by its id in the charter.
   */
  readonly kpis?: {
    /**
     * What the KPI came to in the period: the number itself, or a map with the number, a note and, where no charter says it, the definition.
     */
    readonly [k: string]: KpiResult;
  };
  /**
   * What belongs to the partnership, if this review stands alone, and how the scope held in the period.
   */
  readonly scope?: ReviewScope;
  /**
   * How much of what was delivered in the period was accepted.
   */
  readonly quality?: DeliveryQuality;
  /**
   * For each party, what it got and what it put in, in ratings from 1 to 5.
   */
  readonly value?: {
    /**
     * What one party got out of the partnership in the period, against what it put in.
     */
    readonly [k: string]: ValueBalance;
  };
  /**
   * How each side sees the partnership, in ratings from 1 to 5.
   */
  readonly pulse: Pulse;
  /**
   * What the customer says, and what became of it.
   */
  readonly customer?: CustomerVoice;
  /**
   * The work that went into the partnership, in person-hours in the period.
   */
  readonly effort?: Effort;
  /**
   * How money moves between us and the partner.
   */
  readonly payment?: Payment;
  /**
   * How the two sides kept in touch in the period.
   */
  readonly contact?: ContactRecord;
  /**
   * What is planned to take the partnership forward; an empty list says that nothing is.
   *
   * Items: Something planned that takes the partnership forward.
   */
  readonly next?: readonly NextStep[];
  /**
   * The problems between the parties, by id, old ones included until they are closed.
   */
  readonly issues?: {
    /**
     * A problem between the parties, kept until it is solved.
     */
    readonly [k: string]: Issue;
  };
  /**
   * Who has promised to do what, by id.
   */
  readonly actions?: {
    /**
     * Something that somebody has promised to do.
     */
    readonly [k: string]: Action;
  };
  /**
   * Selling together: counts for the period, unless the field says otherwise.
   */
  readonly sales?: Sales;
  /**
   * The tickets of the period.
   */
  readonly support?: Support;
  /**
   * For each rule that only a person can judge, whether its sign was seen.
   */
  readonly signs?: {
    /**
     * Whether a person has seen this sign of trouble in the period.
     */
    readonly [k: string]: Sign;
  };
  /**
   * The chances of business with named clients.
   *
   * Items: A chance of business with a named client.
   */
  readonly opportunities?: readonly Opportunity[];
  /**
   * How deals were priced between the parties, by an id for each deal.
   */
  readonly pricing?: {
    /**
     * How one deal was priced between the parties.
     */
    readonly [k: string]: Deal;
  };
  /**
   * What the partnership brought us in the period, and what it cost us.
   */
  readonly money?: MoneyBalance;
  /**
   * For each party, what it invested in marketing and sales in the period.
   */
  readonly investment?: {
    /**
     * What one party invested in the period, in money or in person-days, the same for all parties.
     */
    readonly [k: string]: Investment;
  };
  /**
   * How far the agreed service level was met.
   */
  readonly sla?: ServiceLevel;
  /**
   * What the partner had promised for the period.
   */
  readonly commitments?: Commitments;
  /**
   * The reports that the partner owed us in the period.
   */
  readonly reports?: ReportsReceived;
  /**
   * What nobody had planned for in the period.
   *
   * Items: Something that nobody had planned for, and how it was dealt with.
   */
  readonly surprises?: readonly Surprise[];
  /**
   * How many improvements the partner proposed in the period.
   */
  readonly improvements?: number;
  /**
   * How the partner's own company is doing.
   */
  readonly partner?: PartnerCondition;
  /**
   * The benefits of the partner's programme, by id.
   */
  readonly benefits?: {
    /**
     * One benefit of the partner's programme.
     */
    readonly [k: string]: Benefit;
  };
  /**
   * What is earned on what is delivered.
   */
  readonly economics?: Economics;
  /**
   * What changed around the partnership in the period.
   *
   * Items: One kind of change around the partnership.
   */
  readonly context?: readonly ('economy' | 'market' | 'technology' | 'regulation' | 'merger' | 'strategy')[];
  /**
   * Products, services and results that were used again in the period.
   *
   * Items: One thing that was used again.
   */
  readonly reusedAssets?: readonly string[];
  /**
   * For each party, whether its sponsor took part in the period.
   */
  readonly sponsors?: {
    /**
     * What the sponsor of one party did in the period.
     */
    readonly [k: string]: SponsorRecord;
  };
  /**
   * For each party, how much of itself it puts into the partnership, from 1 to 5.
   */
  readonly engagement?: {
    /**
     * How much of itself this party puts in, from 1 to 5.
     */
    readonly [k: string]: number;
  };
  /**
   * What was decided about the partnership's future.
   */
  readonly decision?: 'continue' | 'recover' | 'renegotiate' | 'exit';
  /**
   * The day of the decision.
   */
  readonly decisionOn?: string;
}

/**
 * What we found out about a candidate before the start.
 */
export interface Vetting {
  /**
   * Says that this document is a vetting.
   */
  readonly kind: 'vetting';
  /**
   * The id of the partnership; all of its documents carry the same one.
   */
  readonly partnership: string;
  /**
   * What the candidate is called in reports.
   */
  readonly name: string;
  /**
   * The day on which the vetting was written.
   */
  readonly date: string;
  /**
   * Who took part in the judgement: the persons or the roles.
   *
   * Items: One person or role that took part.
   */
  readonly assessors?: readonly string[];
  /**
   * What we lack, and the partner would bring.
   */
  readonly need?: Need;
  /**
   * The gaps in our coverage that the candidate would fill.
   *
   * Items: One gap in our coverage that the candidate would fill.
   */
  readonly fills?: readonly Gap[];
  /**
   * Whether the candidate meets the technical requirements.
   */
  readonly technicalFit?: YesNoUnknown;
  /**
   * The three questions of the vetting, each with a rating and its evidence.
   */
  readonly answers?: Answers;
  /**
   * Why the business wants this partnership.
   *
   * Items: A reason of the business for the partnership, and the partner's part in it.
   */
  readonly drivers?: readonly Driver[];
  /**
   * How deeply the partner works with us: deep in our work, advice from experts, or hands off.
   */
  readonly involvement?: Involvement;
  /**
   * Who would do what, and until when; training and adoption are to be named.
   *
   * Items: One task, who does it, and when it counts as done.
   */
  readonly responsibilities?: readonly Responsibility[];
  /**
   * A case put to the candidate, and what it made of it.
   */
  readonly scenario?: Scenario;
  /**
   * The safeguards to look at before the start: yes, no or unknown for each.
   */
  readonly checks?: Checks;
  /**
   * What was decided about the candidate.
   */
  readonly decision: 'accept' | 'accept-with-conditions' | 'reject' | 'undecided';
  /**
   * What the candidate has to fulfil first, one line for each condition.
   *
   * Items: One condition.
   */
  readonly conditions?: readonly string[];
}

/**
 * The plan for a partnership that has gone wrong.
 */
export interface Recovery {
  /**
   * Says that this document is a recovery.
   */
  readonly kind: 'recovery';
  /**
   * The id of the partnership; all of its documents carry the same one.
   */
  readonly partnership: string;
  /**
   * The day on which the recovery began.
   */
  readonly opened: string;
  /**
   * The day on which the recovery ended.
   */
  readonly closed?: string;
  /**
   * The ids of the rules whose findings led to the recovery.
   *
   * Items: The id of a rule.
   */
  readonly because?: readonly string[];
  /**
   * Who leads the recovery on each side.
   */
  readonly owners?: RecoveryOwners;
  /**
   * The level of health that the recovery is to reach.
   */
  readonly targetLevel?: 'healthy' | 'watch' | 'at-risk';
  /**
   * The day by which it is decided whether to stay or to leave.
   */
  readonly decideBy?: string;
  /**
   * What is going to be done, by id.
   */
  readonly actions?: {
    /**
     * One thing to be done so that the partnership gets well again.
     */
    readonly [k: string]: RecoveryAction;
  };
  /**
   * What would make us leave, one line for each cause.
   *
   * Items: One cause for leaving.
   */
  readonly exitIf?: readonly string[];
  /**
   * How the recovery ended, or that it is still open.
   */
  readonly outcome: 'open' | 'recovered' | 'renegotiated' | 'exited';
}

/**
 * The settings of a portfolio, in partnership-health.yml; every value has a default.
 */
export interface Configuration {
  /**
   * The version of the rule set that the portfolio is judged by.
   */
  readonly rules?: 1;
  /**
   * Globs of the files in which partnership documents are expected, relative to this file.
   *
   * Items: One pattern of paths.
   */
  readonly include?: readonly string[];
  /**
   * Globs of the files that are left alone, relative to this file.
   *
   * Items: One pattern of paths.
   */
  readonly exclude?: readonly string[];
  /**
   * For each rule, how severe its findings are; off silences the rule.
   */
  readonly severity?: {
    /**
     * How severe a finding of this rule is; off silences the rule.
     */
    readonly [k: string]: RuleSeverity;
  };
  /**
   * For each rule, its own numbers in place of the defaults.
   */
  readonly thresholds?: {
    /**
     * The numbers of one rule, by name.
     */
    readonly [k: string]: {
      /**
       * The number to use in place of the default.
       */
      readonly [k: string]: number;
    };
  };
  /**
   * What has to be covered across all partnerships.
   */
  readonly coverage?: CoveragePlan;
  /**
   * For each tier, how much time may pass from one review to the next.
   */
  readonly cadence?: Cadence;
  /**
   * How much is read at the most.
   */
  readonly limits?: Limits;
  /**
   * The day on which the portfolio is judged, pinned for samples and archives; without it, today.
   */
  readonly asOf?: string;
}

/**
 * What a check of a portfolio found, for machines.
 */
export interface Report {
  /**
   * The version of this format.
   */
  readonly version: 1;
  /**
   * The version of the rule set.
   */
  readonly rules: number;
  /**
   * The day on which the portfolio was judged.
   */
  readonly asOf: string;
  /**
   * All that was found.
   *
   * Items: One thing that is wrong, or worth knowing, at one place.
   */
  readonly findings: readonly Finding[];
  /**
   * How well each partnership is.
   *
   * Items: How well one partnership is.
   */
  readonly partnerships: readonly PartnershipHealth[];
  /**
   * The counts of the whole report.
   */
  readonly summary: Summary;
}

/**
 * How the partnerships of a portfolio went from review to review, for machines.
 */
export interface Trend {
  /**
   * The version of this format.
   */
  readonly version: 1;
  /**
   * The version of the rule set, by which every review was judged.
   */
  readonly rules: number;
  /**
   * The day on which the portfolio was judged.
   */
  readonly asOf: string;
  /**
   * How much git remembers of the documents.
   */
  readonly history: HistoryExtent;
  /**
   * Every partnership, in order of id.
   *
   * Items: How one partnership went.
   */
  readonly partnerships: readonly PartnershipTrend[];
}

/**
 * What changed in the partnerships of a portfolio between two points in time, for machines.
 */
export interface Comparison {
  /**
   * The version of this format.
   */
  readonly version: 1;
  /**
   * The version of the rule set, by which both sides were judged.
   */
  readonly rules: number;
  /**
   * The earlier side.
   */
  readonly before: ComparedSide;
  /**
   * The later side.
   */
  readonly after: ComparedSide;
  /**
   * Every partnership in which something changed, in order of id.
   *
   * Items: What changed in one partnership.
   */
  readonly partnerships: readonly ComparedPartnership[];
}

/**
 * Where the partnership stands in its life; it decides which rules apply.
 */
export type Stage = 'candidate' | 'onboarding' | 'active' | 'recovery' | 'exiting' | 'ended';

/**
 * How much depends on the partnership; it sets how often a review is due when `reviewEvery` does not.
 */
export type Tier = 'strategic' | 'tactical' | 'operational' | 'commodity';

/**
 * What is done in the partnership: selling together, delivering together, or buying from the partner.
 */
export type Motion = 'sell' | 'deliver' | 'buy';

/**
 * What the party is in the partnership: the customer, the vendor of a product, the provider of a service, or an ally.
 */
export type PartyRole = 'customer' | 'vendor' | 'provider' | 'ally';

/**
 * How senior the person is.
 */
export type Seniority = 'executive' | 'director' | 'manager' | 'staff';

/**
 * Whether a higher or a lower number is the better one.
 */
export type Better = 'higher' | 'lower';

/**
 * Who measures the number: we, the partner, or both from one shared source.
 */
export type KpiSource = 'us' | 'partner' | 'shared';

/**
 * Whether the responsibility ends with the task done or with the outcome reached.
 */
export type Until = 'outcome' | 'task';

/**
 * What was signed: a partnership, or a mere referral of business.
 */
export type ContractType = 'partnership' | 'referral';

/**
 * How deeply the partner works with us: deep in our work, advice from experts, or hands off.
 */
export type Involvement = 'deep' | 'expert-advice' | 'hands-off';

/**
 * One of the goods that compete with each other when not all can be had.
 */
export type Tradeoff = 'time' | 'cost' | 'quality' | 'coverage';

/**
 * What the client is told of the partner: explained, hidden behind our name, or decided case by case.
 */
export type ClientDisclosure = 'explained' | 'white-label' | 'case-by-case';

/**
 * How far the action has come.
 */
export type ActionStatus = 'open' | 'done' | 'dropped';

/**
 * Someone who stands for a party.
 */
export interface Person {
  /**
   * The person or the role, such as "managing director".
   */
  readonly name: string;
  /**
   * How senior this person is: executive, director, manager or staff.
   */
  readonly level?: Seniority;
}

/**
 * One of the companies, or groups of clients, that the partnership is between.
 */
export interface Party {
  /**
   * What this party is in the partnership: customer, vendor, provider or ally.
   */
  readonly role: PartyRole;
  /**
   * What the party is called in reports.
   */
  readonly name: string;
  /**
   * True for the one party whose record this is.
   */
  readonly us?: boolean;
  /**
   * What this party wants to have got out of the partnership, in one sentence that can be checked.
   */
  readonly success?: string;
  /**
   * What this party puts into the partnership: people, skill, clients, money.
   */
  readonly brings?: string;
  /**
   * The result in the customer's own business that the partnership is for.
   */
  readonly outcome?: string;
  /**
   * True when the party stands for many clients, so that no single sponsor or contact can be named.
   */
  readonly market?: boolean;
  /**
   * Who in the leadership of this party backs the partnership.
   */
  readonly sponsor?: Person;
  /**
   * Who answers for this party from day to day.
   */
  readonly contact?: Person;
  /**
   * True when this party also competes with us.
   */
  readonly competitor?: boolean;
}

/**
 * What belongs to the partnership and what does not.
 */
export interface Scope {
  /**
   * What the partnership covers, one line for each piece.
   *
   * Items: One piece of what is covered.
   */
  readonly in?: readonly string[];
  /**
   * What is expressly not part of it, one line for each piece.
   *
   * Items: One piece of what is left out.
   */
  readonly out?: readonly string[];
}

/**
 * One task, who does it, and when it counts as done.
 */
export interface Responsibility {
  /**
   * What is to be done.
   */
  readonly task: string;
  /**
   * The id of the one party that answers for the task.
   */
  readonly owner?: string;
  /**
   * How anybody can tell that it is done, with a number where there is one.
   */
  readonly doneWhen?: string;
  /**
   * Whether the owner is bound until the outcome is reached or only until the task is done.
   */
  readonly until?: Until;
}

/**
 * A number by which the partnership is measured.
 */
export interface KpiDefinition {
  /**
   * What the KPI is called in reports.
   */
  readonly name?: string;
  /**
   * The unit of target, floor and actual.
   */
  readonly unit?: string;
  /**
   * Whether a higher or a lower number is better.
   */
  readonly better?: Better;
  /**
   * What we want to reach, in the KPI's unit.
   */
  readonly target?: number;
  /**
   * The worst that is still acceptable, such as the value promised in the contract, in the KPI's unit.
   */
  readonly floor?: number;
  /**
   * The id of the party that answers for this number.
   */
  readonly owner?: string;
  /**
   * Who measures the number: us, partner or shared.
   */
  readonly source?: KpiSource;
  /**
   * The id of the party that benefits, where the KPI serves one of them.
   */
  readonly for?: string;
}

/**
 * The terms that were signed.
 */
export interface Contract {
  /**
   * Whether a partnership or a mere referral was agreed.
   */
  readonly type?: ContractType;
  /**
   * The first day of the contract.
   */
  readonly start?: string;
  /**
   * The last day of the contract as it stands.
   */
  readonly end?: string;
  /**
   * How many days before the end notice has to be given.
   */
  readonly noticeDays?: number;
  /**
   * True when the contract goes on unless somebody gives notice.
   */
  readonly autoRenew?: boolean;
  /**
   * Within how many days an invoice has to be paid.
   */
  readonly paymentTermsDays?: number;
  /**
   * True when neither side may take over the other's clients or staff.
   */
  readonly nonSolicit?: boolean;
  /**
   * When the agreement was last looked at against the world as it is.
   */
  readonly reviewedOn?: string;
}

/**
 * One signature under the plan.
 */
export interface SignOff {
  /**
   * The id of the party that signed.
   */
  readonly party: string;
  /**
   * Who signed: the person or the role.
   */
  readonly name?: string;
  /**
   * How senior the signer is: executive, director, manager or staff.
   */
  readonly level?: Seniority;
  /**
   * The day of the signature.
   */
  readonly on: string;
}

/**
 * A step of the plan with a date.
 */
export interface Milestone {
  /**
   * What will have been reached.
   */
  readonly what: string;
  /**
   * The day by which it is to be reached.
   */
  readonly due: string;
  /**
   * The day on which it was reached.
   */
  readonly done?: string;
}

/**
 * The plan for going to market together.
 */
export interface Plan {
  /**
   * Where the plan is, as a path relative to the charter.
   */
  readonly path?: string;
  /**
   * When the plan went to the partner for signature.
   */
  readonly sentOn?: string;
  /**
   * Who has signed the plan.
   *
   * Items: One signature under the plan.
   */
  readonly signedOff?: readonly SignOff[];
  /**
   * The dated steps of the plan.
   *
   * Items: A step of the plan with a date.
   */
  readonly milestones?: readonly Milestone[];
}

/**
 * Who talks to whom, and how soon, when the step below did not help.
 */
export interface EscalationStep {
  /**
   * The number of the step; 1 is the first.
   */
  readonly level: number;
  /**
   * Who acts on our side: the person or the role.
   */
  readonly us: string;
  /**
   * Who acts on the partner's side: the person or the role.
   */
  readonly them: string;
  /**
   * Within how many hours this step has to answer.
   */
  readonly withinHours?: number;
}

/**
 * When the expectations were explained, and who played them back.
 */
export interface Expectations {
  /**
   * The day on which the expectations were explained in detail.
   */
  readonly explainedOn?: string;
  /**
   * For each party, the day on which it played the expectations back in its own words.
   */
  readonly acknowledgedBy?: {
    /**
     * The day on which this party played them back.
     */
    readonly [k: string]: string;
  };
}

/**
 * A reason of the business for the partnership, and the partner's part in it.
 */
export interface Driver {
  /**
   * What the business needs, and why.
   */
  readonly driver: string;
  /**
   * What the partner does towards it.
   */
  readonly partnerRole?: string;
}

/**
 * Something to reach together, and how far ahead it lies.
 */
export interface Goal {
  /**
   * What is to be reached.
   */
  readonly goal: string;
  /**
   * How far ahead the goal lies, in months.
   */
  readonly horizonMonths?: number;
}

/**
 * What the partner can do, and where.
 */
export interface MarketCoverage {
  /**
   * The fields of work that the partner covers.
   *
   * Items: One field of work.
   */
  readonly disciplines?: readonly string[];
  /**
   * The regions in which the partner works.
   *
   * Items: One region.
   */
  readonly regions?: readonly string[];
}

/**
 * The quality that was agreed.
 */
export interface QualityStandard {
  /**
   * Which share of what is delivered has to be accepted, in per cent.
   */
  readonly standardPct?: number;
}

/**
 * A group of people who were told what the partnership is for.
 */
export interface Briefing {
  /**
   * Who was briefed, such as sales or the finance team.
   */
  readonly group: string;
  /**
   * The day of the briefing.
   */
  readonly on: string;
}

/**
 * When and how we would leave.
 */
export interface ExitPlan {
  /**
   * What would make us leave, one line for each cause.
   *
   * Items: One cause for leaving.
   */
  readonly triggers?: readonly string[];
  /**
   * How the work would go on without the partner, in a sentence or as a path.
   */
  readonly plan?: string;
}

/**
 * A finding that somebody has decided to live with until a day.
 */
export interface Waiver {
  /**
   * The id of the rule whose finding is accepted.
   */
  readonly rule: string;
  /**
   * The one KPI, party, issue or deal that the waiver is for; without it, all of them.
   */
  readonly subject?: string;
  /**
   * The last day on which the waiver holds.
   */
  readonly until: string;
  /**
   * Why the finding is acceptable for that long.
   */
  readonly reason: string;
  /**
   * Who decided it: the person or the role.
   */
  readonly by: string;
}

/**
 * Something that somebody has promised to do.
 */
export interface Action {
  /**
   * The id of the rule whose finding the action is meant to clear.
   */
  readonly for?: string;
  /**
   * What is going to be done.
   */
  readonly what: string;
  /**
   * Who does it: the id of a party, a person or a role.
   */
  readonly owner: string;
  /**
   * The day by which it is to be done.
   */
  readonly due: string;
  /**
   * How far it has come: open, done or dropped.
   */
  readonly status: ActionStatus;
  /**
   * The day on which it was done.
   */
  readonly done?: string;
}

/**
 * What the parties have agreed: all that a charter can say, and a review may say as well.
 */
export interface Agreement {
  /**
   * What the partnership is called in reports.
   */
  readonly name?: string;
  /**
   * Where the partnership stands in its life; it decides which rules apply.
   */
  readonly stage?: Stage;
  /**
   * How much depends on the partnership; without `reviewEvery`, reviews are due every 3 months (strategic), 6 (tactical) or 12 (operational, commodity).
   */
  readonly tier?: Tier;
  /**
   * What is done in the partnership; it decides whether the rules for selling, delivering and buying apply.
   *
   * Items: What is done in the partnership: selling together, delivering together, or buying from the partner.
   */
  readonly motion?: readonly Motion[];
  /**
   * Who answers for the partnership on our side: the person or the role.
   */
  readonly owner?: string;
  /**
   * The day on which the partnership began.
   */
  readonly started?: string;
  /**
   * The day on which the charter was agreed by all parties.
   */
  readonly agreedOn?: string;
  /**
   * Everyone that the partnership is between, by id; exactly one of them carries `us: true`.
   */
  readonly parties?: {
    /**
     * One of the companies, or groups of clients, that the partnership is between.
     */
    readonly [k: string]: Party;
  };
  /**
   * What belongs to the partnership and what does not.
   */
  readonly scope?: Scope;
  /**
   * Who does what, and until when.
   *
   * Items: One task, who does it, and when it counts as done.
   */
  readonly responsibilities?: readonly Responsibility[];
  /**
   * The numbers by which the partnership is measured, by id.
   */
  readonly kpis?: {
    /**
     * A number by which the partnership is measured.
     */
    readonly [k: string]: KpiDefinition;
  };
  /**
   * The day from which the partner was able to sell; a first significant win is expected within four months of it.
   */
  readonly salesEnabled?: string;
  /**
   * From which amount on a deal counts as significant, in the charter's currency.
   */
  readonly significantDeal?: number;
  /**
   * From which amount on a deal counts as big, in the charter's currency.
   */
  readonly bigDeal?: number;
  /**
   * The one currency of every amount of money in the partnership's documents.
   */
  readonly currency?: string;
  /**
   * How much time may pass from one review to the next.
   */
  readonly reviewEvery?: string;
  /**
   * The terms that were signed.
   */
  readonly contract?: Contract;
  /**
   * The plan for going to market together.
   */
  readonly plan?: Plan;
  /**
   * The agreed way for a problem to go up, step by step.
   *
   * Items: Who talks to whom, and how soon, when the step below did not help.
   */
  readonly escalation?: readonly EscalationStep[];
  /**
   * When the expectations were explained, and who played them back.
   */
  readonly expectations?: Expectations;
  /**
   * How deeply the partner works with us: deep in our work, advice from experts, or hands off.
   */
  readonly involvement?: Involvement;
  /**
   * What gives way last when not everything can be had: the most important first.
   *
   * Items: One of the goods that compete with each other when not all can be had.
   */
  readonly tradeoffs?: readonly Tradeoff[];
  /**
   * Why the business wants this partnership.
   *
   * Items: A reason of the business for the partnership, and the partner's part in it.
   */
  readonly drivers?: readonly Driver[];
  /**
   * What is to be reached together.
   *
   * Items: Something to reach together, and how far ahead it lies.
   */
  readonly goals?: readonly Goal[];
  /**
   * Why a client should buy from the two of us together.
   */
  readonly valueProposition?: string;
  /**
   * What the partner can do, and where.
   */
  readonly coverage?: MarketCoverage;
  /**
   * The quality that was agreed.
   */
  readonly quality?: QualityStandard;
  /**
   * Within how many hours a question deserves an answer.
   */
  readonly replyWithinHours?: number;
  /**
   * What the client is told of the partner: explained, hidden behind our name, or decided case by case.
   */
  readonly clientDisclosure?: ClientDisclosure;
  /**
   * Which groups were told what the partnership is for, and when.
   *
   * Items: A group of people who were told what the partnership is for.
   */
  readonly briefed?: readonly Briefing[];
  /**
   * When and how we would leave.
   */
  readonly exit?: ExitPlan;
  /**
   * Findings that somebody has decided to live with for a while.
   *
   * Items: A finding that somebody has decided to live with until a day.
   */
  readonly waivers?: readonly Waiver[];
}

/**
 * What the KPI came to in the period: the number itself, or a map with the number, a note and, where no charter says it, the definition.
 */
export type KpiResult = number | KpiResultDetails;

/**
 * What the KPI came to in the period: the number itself, or a map with the number, a note and, where no charter says it, the definition.
 */
export interface KpiResultDetails {
  /**
   * What was measured in the period, in the KPI's unit; left out, or null, when it is not known.
   */
  readonly actual?: number;
  /**
   * Why there is no number, or what has to be known to read it.
   */
  readonly note?: string;
  /**
   * What the KPI is called in reports.
   */
  readonly name?: string;
  /**
   * The unit of target, floor and actual.
   */
  readonly unit?: string;
  /**
   * Whether a higher or a lower number is better.
   */
  readonly better?: Better;
  /**
   * What we want to reach, in the KPI's unit.
   */
  readonly target?: number;
  /**
   * The worst that is still acceptable, such as the value promised in the contract, in the KPI's unit.
   */
  readonly floor?: number;
  /**
   * The id of the party that answers for this number.
   */
  readonly owner?: string;
  /**
   * Who measures the number: us, partner or shared.
   */
  readonly source?: KpiSource;
  /**
   * The id of the party that benefits, where the KPI serves one of them.
   */
  readonly for?: string;
}

/**
 * What belongs to the partnership, if this review stands alone, and how the scope held in the period.
 */
export interface ReviewScope {
  /**
   * What the partnership covers, one line for each piece.
   *
   * Items: One piece of what is covered.
   */
  readonly in?: readonly string[];
  /**
   * What is expressly not part of it, one line for each piece.
   *
   * Items: One piece of what is left out.
   */
  readonly out?: readonly string[];
  /**
   * How many quarrels there were in the period about what is in scope.
   */
  readonly disputes?: number;
  /**
   * How many needs came up in the period that nobody had in scope.
   */
  readonly gapsFound?: number;
  /**
   * How many of the gaps found were taken on by somebody.
   */
  readonly gapsFilled?: number;
}

/**
 * How much of what was delivered in the period was accepted.
 */
export interface DeliveryQuality {
  /**
   * Which share of what is delivered has to be accepted, in per cent.
   */
  readonly standardPct?: number;
  /**
   * How many pieces of work were delivered in the period.
   */
  readonly delivered?: number;
  /**
   * How many of the delivered pieces were accepted at first.
   */
  readonly accepted?: number;
}

/**
 * What one party got out of the partnership in the period, against what it put in.
 */
export interface ValueBalance {
  /**
   * How much this party got out of the partnership, from 1 to 5.
   */
  readonly got?: number;
  /**
   * How much this party put into the partnership, from 1 to 5.
   */
  readonly put?: number;
  /**
   * Who gave the two ratings: the party itself, which is taken as said, or we in its place.
   */
  readonly by?: 'self' | 'us';
}

/**
 * How one side sees the other, in six ratings from 1 to 5.
 */
export interface PulseSide {
  /**
   * How well the goals of both sides fit together. From 1 to 5.
   */
  readonly alignment?: number;
  /**
   * How much of itself the other side puts into the partnership. From 1 to 5.
   */
  readonly engagement?: number;
  /**
   * How soon, and how well, questions are answered. From 1 to 5.
   */
  readonly responsiveness?: number;
  /**
   * How the other side treats us. From 1 to 5.
   */
  readonly respect?: number;
  /**
   * How well the other side knows our business. From 1 to 5.
   */
  readonly understanding?: number;
  /**
   * How far we can rely on each other without writing it down. From 1 to 5.
   */
  readonly trust?: number;
}

/**
 * How each side sees the partnership, in ratings from 1 to 5.
 */
export interface Pulse {
  /**
   * How we see it, in six ratings from 1 to 5.
   */
  readonly us: PulseSide;
  /**
   * How the partner side sees it, asked and not guessed, in six ratings from 1 to 5.
   */
  readonly them?: PulseSide;
}

/**
 * What the customer says, and what became of it.
 */
export interface CustomerVoice {
  /**
   * The customer's satisfaction from 1 to 5; an average, so decimals are fine.
   */
  readonly satisfaction?: number;
  /**
   * How many complaints came in during the period.
   */
  readonly complaints?: number;
  /**
   * How many calls the partner handled for our clients in the period.
   */
  readonly serviceCalls?: number;
  /**
   * How many of those calls we followed up with the client.
   */
  readonly followedUp?: number;
}

/**
 * The work that went into the partnership, in person-hours in the period.
 */
export interface Effort {
  /**
   * For each party, its person-hours in the period.
   */
  readonly hours?: {
    /**
     * This party's person-hours in the period.
     */
    readonly [k: string]: number;
  };
  /**
   * How many hours of the period the owner spent on the partner.
   */
  readonly partnerHours?: number;
  /**
   * How many hours of the period the owner spent on the own team.
   */
  readonly ownTeamHours?: number;
  /**
   * How many of our person-hours in the period went into pre-sales for the partner.
   */
  readonly presalesHours?: number;
}

/**
 * How money moves between us and the partner.
 */
export interface Payment {
  /**
   * Within how many days invoices are to be paid at present.
   */
  readonly termsDays?: number;
  /**
   * Which terms one side asked for in the period, in days.
   */
  readonly requestedTermsDays?: number;
  /**
   * By how many days the middle invoice was paid late; below 0 when early.
   */
  readonly medianDaysLate?: number;
  /**
   * How many invoices are due and unpaid.
   */
  readonly invoicesOpen?: number;
  /**
   * Whether we pay the partner or the partner pays us.
   */
  readonly direction?: 'we-pay' | 'they-pay';
  /**
   * By how many per cent one side asked the other to lower its prices.
   */
  readonly priceCutRequestedPct?: number;
  /**
   * True when new terms or prices came as an ultimatum.
   */
  readonly ultimatum?: boolean;
}

/**
 * How long each side lets the other wait, as the median in hours.
 */
export interface ReplyTimes {
  /**
   * The median time until we answer, in hours.
   */
  readonly us?: number;
  /**
   * The median time until the partner side answers, in hours.
   */
  readonly them?: number;
}

/**
 * How the two sides kept in touch in the period.
 */
export interface ContactRecord {
  /**
   * When the two sides last talked about growing together, not about troubles.
   */
  readonly lastGrowthConversation?: string;
  /**
   * How many meetings there were in the period.
   */
  readonly meetings?: number;
  /**
   * How many of the meetings ended with a decision or a task.
   */
  readonly meetingsWithOutcome?: number;
  /**
   * The median time until the partner answers, in hours.
   */
  readonly medianReplyHours?: number;
  /**
   * How long each side lets the other wait, as the median in hours.
   */
  readonly replyHours?: ReplyTimes;
  /**
   * How many of our questions got no answer in the period.
   */
  readonly unanswered?: number;
  /**
   * How many ultimatums were given in the period.
   */
  readonly ultimatums?: number;
  /**
   * How many trainings, visits and webinars were offered in the period.
   */
  readonly enablementOffered?: number;
  /**
   * How many of the offered trainings, visits and webinars were taken up.
   */
  readonly enablementAccepted?: number;
  /**
   * For each party, how senior its present contact is.
   */
  readonly level?: {
    /**
     * How senior this party's present contact is.
     */
    readonly [k: string]: Seniority;
  };
  /**
   * For each party, whether we know who its present contact is.
   */
  readonly known?: {
    /**
     * True when we know this party's present contact.
     */
    readonly [k: string]: boolean;
  };
  /**
   * For each party, how often its contact changed in the period.
   */
  readonly changes?: {
    /**
     * How often this party's contact changed in the period.
     */
    readonly [k: string]: number;
  };
  /**
   * For each party, how many of the four levels (executive, director, manager, staff) take part.
   */
  readonly levelsEngaged?: {
    /**
     * How many of the four levels of this party take part.
     */
    readonly [k: string]: number;
  };
}

/**
 * Something planned that takes the partnership forward.
 */
export interface NextStep {
  /**
   * What is going to happen.
   */
  readonly what: string;
  /**
   * When it is going to happen.
   */
  readonly date: string;
  /**
   * Who sees to it: the id of a party, a person or a role.
   */
  readonly owner?: string;
}

/**
 * A problem between the parties, kept until it is solved.
 */
export interface Issue {
  /**
   * What is wrong.
   */
  readonly what?: string;
  /**
   * When the problem was first raised.
   */
  readonly opened: string;
  /**
   * How much the problem hurts.
   */
  readonly severity: 'low' | 'medium' | 'high';
  /**
   * Whether the problem is still there.
   */
  readonly status: 'open' | 'closed';
  /**
   * When the problem was solved.
   */
  readonly closed?: string;
}

/**
 * Selling together: counts for the period, unless the field says otherwise.
 */
export interface Sales {
  /**
   * How many proposals were written in the period.
   */
  readonly proposals?: number;
  /**
   * How many of the proposals were asked for at short notice.
   */
  readonly urgentProposals?: number;
  /**
   * How many of the proposals got as far as the client.
   */
  readonly reachedClient?: number;
  /**
   * How many of the proposals were won.
   */
  readonly won?: number;
  /**
   * How many significant deals were won since sales were enabled, all periods together.
   */
  readonly significantWins?: number;
  /**
   * How many big deals were won since the start, all periods together.
   */
  readonly bigWins?: number;
  /**
   * How many pitches there were in the period.
   */
  readonly pitches?: number;
  /**
   * How many of the pitches had the expert of the subject in the room.
   */
  readonly pitchesWithExpert?: number;
  /**
   * How often we offered to come along to a client in the period.
   */
  readonly clientMeetingsOffered?: number;
  /**
   * How many of those offers were accepted.
   */
  readonly clientMeetingsAccepted?: number;
  /**
   * What the open opportunities are worth, in the charter's currency.
   */
  readonly pipeline?: number;
}

/**
 * The tickets of the period.
 */
export interface Support {
  /**
   * How many tickets there were in the period.
   */
  readonly tickets?: number;
  /**
   * How many of the tickets missed the agreed time.
   */
  readonly breached?: number;
  /**
   * How many of the tickets had to be opened again.
   */
  readonly reopened?: number;
}

/**
 * Whether a person has seen this sign of trouble in the period.
 */
export interface Sign {
  /**
   * True when the sign was seen, false when somebody looked and it was not there.
   */
  readonly seen: boolean;
  /**
   * What was seen, where and when; needed whenever the sign was seen.
   */
  readonly evidence?: string;
  /**
   * How marked the sign is; a mild one counts one step lower.
   */
  readonly intensity?: 'mild' | 'strong';
}

/**
 * A chance of business with a named client.
 */
export interface Opportunity {
  /**
   * Who the client is.
   */
  readonly client?: string;
  /**
   * What happens next with this client.
   */
  readonly nextStep?: string;
  /**
   * When the next step happens.
   */
  readonly date?: string;
  /**
   * What the opportunity is worth, in the charter's currency.
   */
  readonly value?: number;
}

/**
 * How one deal was priced between the parties.
 */
export interface Deal {
  /**
   * For each party, its share of the cost, in per cent.
   */
  readonly costShare?: {
    /**
     * This party's share of the cost, in per cent.
     */
    readonly [k: string]: number;
  };
  /**
   * For each party, what it gave up to win the deal, in the charter's currency.
   */
  readonly concession?: {
    /**
     * What this party gave up, in the charter's currency.
     */
    readonly [k: string]: number;
  };
  /**
   * What the partner put on top of our price, in per cent of it; below 0 for a discount.
   */
  readonly markupOnUsPct?: number;
  /**
   * How the deal ended, or that it is still open.
   */
  readonly outcome?: 'won' | 'lost-price' | 'lost-other' | 'open';
  /**
   * How much of the partner's price to the client we were shown.
   */
  readonly visible?: 'full' | 'partial' | 'none';
}

/**
 * What the partnership brought us in the period, and what it cost us.
 */
export interface MoneyBalance {
  /**
   * What it brought us in the period, in the charter's currency.
   */
  readonly benefit?: number;
  /**
   * What it cost us in the period, in the charter's currency.
   */
  readonly cost?: number;
}

/**
 * What one party invested in the period, in money or in person-days, the same for all parties.
 */
export interface Investment {
  /**
   * What went into marketing in the period, in money or in person-days.
   */
  readonly marketing?: number;
  /**
   * What went into sales in the period, in money or in person-days.
   */
  readonly sales?: number;
}

/**
 * How far the agreed service level was met.
 */
export interface ServiceLevel {
  /**
   * In how many per cent of cases the service level was met.
   */
  readonly metPct?: number;
  /**
   * In how many per cent of cases it has to be met.
   */
  readonly targetPct?: number;
}

/**
 * What the partner had promised for the period.
 */
export interface Commitments {
  /**
   * How many promises were due in the period.
   */
  readonly made?: number;
  /**
   * How many of those promises were kept.
   */
  readonly kept?: number;
}

/**
 * The reports that the partner owed us in the period.
 */
export interface ReportsReceived {
  /**
   * How many reports were due in the period.
   */
  readonly due?: number;
  /**
   * How many of the reports that were due came.
   */
  readonly received?: number;
}

/**
 * Something that nobody had planned for, and how it was dealt with.
 */
export interface Surprise {
  /**
   * What happened.
   */
  readonly what: string;
  /**
   * Whether the partner dealt with it well or poorly.
   */
  readonly handled: 'well' | 'poorly';
}

/**
 * How the partner's own company is doing.
 */
export interface PartnerCondition {
  /**
   * True when there are signs that the partner is short of money.
   */
  readonly financialTrouble?: boolean;
  /**
   * True when the partner is cutting staff.
   */
  readonly downsizing?: boolean;
  /**
   * How many per cent of the partner's staff left within twelve months.
   */
  readonly turnoverPct?: number;
  /**
   * How many people that we depend on left the partner in the period.
   */
  readonly keyPeopleLeft?: number;
}

/**
 * One benefit of the partner's programme.
 */
export interface Benefit {
  /**
   * True when we are entitled to it.
   */
  readonly available?: boolean;
  /**
   * True when we made use of it in the period.
   */
  readonly used?: boolean;
}

/**
 * What is earned on what is delivered.
 */
export interface Economics {
  /**
   * How many units were delivered in the period.
   */
  readonly units?: number;
  /**
   * What is earned on one unit, in the charter's currency; below 0 for a loss.
   */
  readonly marginPerUnit?: number;
}

/**
 * What the sponsor of one party did in the period.
 */
export interface SponsorRecord {
  /**
   * True when this party's sponsor took part in the period.
   */
  readonly active?: boolean;
}

/**
 * Yes, no, or not known yet.
 */
export type YesNoUnknown = 'yes' | 'no' | 'unknown';

/**
 * Whether both sides can say what success looks like.
 */
export interface SuccessAnswer {
  /**
   * How good the answer is, from 1 to 5, or unknown.
   */
  readonly rating: 1 | 2 | 3 | 4 | 5 | 'unknown';
  /**
   * What the rating rests on: what was said, shown or checked.
   */
  readonly evidence?: string;
}

/**
 * Whether the candidate understands our business and our clients.
 */
export interface UnderstandingAnswer {
  /**
   * How good the answer is, from 1 to 5, or unknown.
   */
  readonly rating: 1 | 2 | 3 | 4 | 5 | 'unknown';
  /**
   * What the rating rests on: what was said, shown or checked.
   */
  readonly evidence?: string;
}

/**
 * Whether the candidate would work as one team with us.
 */
export interface TeamAnswer {
  /**
   * How good the answer is, from 1 to 5, or unknown.
   */
  readonly rating: 1 | 2 | 3 | 4 | 5 | 'unknown';
  /**
   * What the rating rests on: what was said, shown or checked.
   */
  readonly evidence?: string;
}

/**
 * The safeguards to look at before the start: yes, no or unknown for each.
 */
export interface Checks {
  /**
   * Whether the leaders of both sides define success in the same way.
   */
  readonly leadersDefineSuccess?: YesNoUnknown;
  /**
   * Whether the candidate is able to report the KPIs that we need.
   */
  readonly canReportKpis?: YesNoUnknown;
  /**
   * Whether the candidate stands on sound money.
   */
  readonly financiallySound?: YesNoUnknown;
  /**
   * Whether we can rely on the candidate not to take over our clients.
   */
  readonly wontTakeOurBusiness?: YesNoUnknown;
  /**
   * Whether we get to speak with the candidate's experts.
   */
  readonly expertAccess?: YesNoUnknown;
  /**
   * Whether the candidate shows us how it makes its prices.
   */
  readonly sharesPricing?: YesNoUnknown;
  /**
   * Whether a standard of quality has been agreed.
   */
  readonly qualityStandardAgreed?: YesNoUnknown;
  /**
   * Whether the candidate answers for results, not only for work.
   */
  readonly acceptsAccountability?: YesNoUnknown;
}

/**
 * The three questions of the vetting, each with a rating and its evidence.
 */
export interface Answers {
  /**
   * Whether both sides can say what success looks like.
   */
  readonly success?: SuccessAnswer;
  /**
   * Whether the candidate understands our business and our clients.
   */
  readonly understanding?: UnderstandingAnswer;
  /**
   * Whether the candidate would work as one team with us.
   */
  readonly sameTeam?: TeamAnswer;
}

/**
 * What we lack, and the partner would bring.
 */
export interface Need {
  /**
   * The support that we need.
   */
  readonly support?: string;
  /**
   * The expertise that we need.
   */
  readonly expertise?: string;
}

/**
 * One gap in our coverage that the candidate would fill.
 */
export interface Gap {
  /**
   * The field of work.
   */
  readonly discipline: string;
  /**
   * The region.
   */
  readonly region: string;
}

/**
 * A case put to the candidate, and what it made of it.
 */
export interface Scenario {
  /**
   * The case that was put to the candidate.
   */
  readonly question?: string;
  /**
   * What the candidate said it would do.
   */
  readonly answer?: string;
}

/**
 * Who leads the recovery on each side.
 */
export interface RecoveryOwners {
  /**
   * Who leads on our side: the person or the role.
   */
  readonly us?: string;
  /**
   * Who leads on the partner's side: the person or the role.
   */
  readonly them?: string;
}

/**
 * One thing to be done so that the partnership gets well again.
 */
export interface RecoveryAction {
  /**
   * The id of the rule whose finding the action is meant to clear.
   */
  readonly for?: string;
  /**
   * What is going to be done.
   */
  readonly what: string;
  /**
   * Who does it: the id of a party, a person or a role.
   */
  readonly owner: string;
  /**
   * The day by which it is to be done.
   */
  readonly due: string;
  /**
   * How anybody can tell that it is done.
   */
  readonly doneWhen?: string;
  /**
   * How far it has come: open, done or dropped.
   */
  readonly status: ActionStatus;
  /**
   * The day on which it was done.
   */
  readonly done?: string;
}

/**
 * A field of work that has to be covered in a region, by ourselves or by a partner.
 */
export interface CoverageNeed {
  /**
   * The field of work.
   */
  readonly discipline: string;
  /**
   * The region.
   */
  readonly region: string;
  /**
   * Whether we cover it ourselves or through a partner.
   */
  readonly by: 'self' | 'partner';
}

/**
 * What has to be covered across all partnerships.
 */
export interface CoveragePlan {
  /**
   * Each field of work and region that has to be covered.
   *
   * Items: A field of work that has to be covered in a region, by ourselves or by a partner.
   */
  readonly needs?: readonly CoverageNeed[];
}

/**
 * How much is read at the most.
 */
export interface Limits {
  /**
   * Longest document that is read, in characters. What is longer is named, and its partnership is not called healthy.
   */
  readonly documentLength?: number;
}

/**
 * How severe a finding of this rule is; off silences the rule.
 */
export type RuleSeverity = 'off' | 'low' | 'medium' | 'high' | 'critical';

/**
 * For each tier, how much time may pass from one review to the next.
 */
export interface Cadence {
  /**
   * How much time may pass between reviews of a strategic partnership.
   */
  readonly strategic?: string;
  /**
   * How much time may pass between reviews of a tactical partnership.
   */
  readonly tactical?: string;
  /**
   * How much time may pass between reviews of an operational partnership.
   */
  readonly operational?: string;
  /**
   * How much time may pass between reviews of a commodity partnership.
   */
  readonly commodity?: string;
}

/**
 * A place in a text.
 */
export interface Position {
  /**
   * The line, counted from 0.
   */
  readonly line: number;
  /**
   * The UTF-16 code unit within the line, counted from 0.
   */
  readonly character: number;
}

/**
 * A stretch of a text.
 */
export interface Range {
  /**
   * Where it begins.
   */
  readonly start: Position;
  /**
   * Where it ends; the character there is no longer part of it.
   */
  readonly end: Position;
}

/**
 * Another place that has to do with the finding.
 */
export interface Related {
  /**
   * The file, relative to the root of the portfolio, with / between folders.
   */
  readonly path: string;
  /**
   * The place in that file.
   */
  readonly range: Range;
  /**
   * What stands there.
   */
  readonly message: string;
}

/**
 * Who accepted the finding, why and until when; null when nobody did.
 */
export type Waived = null | WaivedDetails;

/**
 * Who accepted the finding, why and until when; null when nobody did.
 */
export interface WaivedDetails {
  /**
   * The last day on which the waiver holds.
   */
  readonly until: string;
  /**
   * Who decided it.
   */
  readonly by: string;
  /**
   * Why the finding is accepted.
   */
  readonly reason: string;
}

/**
 * How much a finding weighs.
 */
export type Severity = 'low' | 'medium' | 'high' | 'critical';

/**
 * How well a partnership, or one dimension of it, is.
 */
export type HealthLevel = 'healthy' | 'watch' | 'at-risk' | 'critical' | 'unknown' | 'ended';

/**
 * How loudly a finding is shown.
 */
export type FindingLevel = 'error' | 'warning' | 'information' | 'hint';

/**
 * How a rule ended for a partnership.
 */
export type RuleOutcome = 'fired' | 'clear' | 'unknown' | 'not-applicable' | 'waived';

/**
 * How many of the applicable core rules could be answered.
 */
export interface AnswerCoverage {
  /**
   * How many of them were answered.
   */
  readonly answered: number;
  /**
   * How many core rules apply.
   */
  readonly applicable: number;
}

/**
 * How well a partnership is in one dimension.
 */
export interface DimensionHealth {
  /**
   * The level of this dimension.
   */
  readonly level: HealthLevel;
  /**
   * How many of the applicable core rules could be answered.
   */
  readonly coverage: AnswerCoverage;
}

/**
 * How well a partnership is in each of the six dimensions.
 */
export interface Dimensions {
  /**
   * The level and coverage of direction.
   */
  readonly direction: DimensionHealth;
  /**
   * The level and coverage of value.
   */
  readonly value: DimensionHealth;
  /**
   * The level and coverage of delivery.
   */
  readonly delivery: DimensionHealth;
  /**
   * The level and coverage of commercial.
   */
  readonly commercial: DimensionHealth;
  /**
   * The level and coverage of relationship.
   */
  readonly relationship: DimensionHealth;
  /**
   * The level and coverage of governance.
   */
  readonly governance: DimensionHealth;
}

/**
 * How one rule ended for a partnership, and why.
 */
export interface Outcome {
  /**
   * How the rule ended.
   */
  readonly outcome: RuleOutcome;
  /**
   * How much it weighs, after persistence; null when it did not fire.
   */
  readonly severity: 'low' | 'medium' | 'high' | 'critical' | null;
  /**
   * Why it ended so, with the numbers in it.
   */
  readonly reason: string;
}

/**
 * How well one partnership is.
 */
export interface PartnershipHealth {
  /**
   * The id of the partnership.
   */
  readonly partnership: string;
  /**
   * What the partnership is called.
   */
  readonly name: string;
  /**
   * Where it stands in its life.
   */
  readonly stage: Stage;
  /**
   * How well it is on the whole.
   */
  readonly level: HealthLevel;
  /**
   * How many of the applicable core rules could be answered.
   */
  readonly coverage: AnswerCoverage;
  /**
   * How well a partnership is in each of the six dimensions.
   */
  readonly dimensions: Dimensions;
  /**
   * For each rule, how it ended.
   */
  readonly outcomes: {
    /**
     * How one rule ended for a partnership, and why.
     */
    readonly [k: string]: Outcome;
  };
}

/**
 * One thing that is wrong, or worth knowing, at one place.
 */
export interface Finding {
  /**
   * The id of the rule that speaks.
   */
  readonly rule: string;
  /**
   * How loudly it is shown.
   */
  readonly level: FindingLevel;
  /**
   * How much it weighs, after persistence; null for a finding about a document.
   */
  readonly severity: 'low' | 'medium' | 'high' | 'critical' | null;
  /**
   * What part of the partnership it is about; null for a finding about a document.
   */
  dimension:
    | 'direction'
    | 'value'
    | 'delivery'
    | 'commercial'
    | 'relationship'
    | 'governance'
    | 'vetting'
    | 'portfolio'
    | 'positive'
    | null;
  /**
   * The id of the partnership; null when the document names none.
   */
  readonly partnership: string | null;
  /**
   * The file, relative to the root of the portfolio, with / between folders.
   */
  readonly path: string;
  /**
   * The place in the file.
   */
  readonly range: Range;
  /**
   * What is wrong, what was expected, and what to do.
   */
  readonly message: string;
  /**
   * The KPI, party, issue or deal that it is about; null when it is about the whole.
   */
  readonly subject: string | null;
  /**
   * In how many reviews in a row it fired; 0 for a finding about a document.
   */
  readonly streak: number;
  /**
   * True when it was not answered this time and is carried over from an earlier review.
   */
  readonly carried: boolean;
  /**
   * The id of the rule that speaks for the same cause; null when there is none.
   */
  readonly subsumedBy: string | null;
  /**
   * Other places that have to do with it.
   *
   * Items: Another place that has to do with the finding.
   */
  readonly related?: readonly Related[];
  /**
   * Who accepted the finding, why and until when; null when nobody did.
   */
  readonly waived?: Waived;
  /**
   * The ids of the actions that help.
   *
   * Items: The id of one action.
   */
  readonly actions?: readonly string[];
  /**
   * The ids of the sources that the rule rests on.
   *
   * Items: The id of one source.
   */
  readonly sources?: readonly string[];
}

/**
 * How many partnerships there are at each level.
 */
export interface LevelCounts {
  /**
   * How many partnerships are at the level healthy.
   */
  readonly healthy: number;
  /**
   * How many partnerships are at the level watch.
   */
  readonly watch: number;
  /**
   * How many partnerships are at the level at-risk.
   */
  readonly 'at-risk': number;
  /**
   * How many partnerships are at the level critical.
   */
  readonly critical: number;
  /**
   * How many partnerships are at the level unknown.
   */
  readonly unknown: number;
  /**
   * How many partnerships are at the level ended.
   */
  readonly ended: number;
}

/**
 * The counts of the whole report.
 */
export interface Summary {
  /**
   * How many documents were read.
   */
  readonly documents: number;
  /**
   * How many partnerships they make.
   */
  readonly partnerships: number;
  /**
   * How many partnerships there are at each level.
   */
  readonly byLevel: LevelCounts;
  /**
   * How many findings are of the level error.
   */
  readonly errors: number;
  /**
   * How many findings are of the level warning.
   */
  readonly warnings: number;
  /**
   * How many findings are of the level information.
   */
  readonly information: number;
  /**
   * How many findings are of the level hint.
   */
  readonly hints: number;
}

/**
 * How much git remembers: everything, only the newest commits of a shallow clone, not every text of a partial clone, or nothing.
 */
export type HistoryExtent = 'whole' | 'shallow' | 'partial' | 'none';

/**
 * Where a partnership is going, by its newest reviews.
 */
export type Course = 'improving' | 'steady' | 'declining' | 'mixed' | 'unknown';

/**
 * By which charter a review was judged: as committed until that day, as first committed, today's, or none.
 */
export type CharterBasis = 'as-it-stood' | 'first-committed' | 'today' | 'none';

/**
 * What became of a finding since the review before; lasting: as it was, and it weighs more because it lasts; redefined: the target or floor of its KPI was moved.
 */
export type FindingChange =
  | 'new'
  | 'worse'
  | 'lasting'
  | 'redefined'
  | 'better'
  | 'persisting'
  | 'resolved'
  | 'unanswered'
  | 'waived'
  | 'not-asked';

/**
 * How one partnership went.
 */
export interface PartnershipTrend {
  /**
   * The id of the partnership.
   */
  readonly partnership: string;
  /**
   * What the partnership is called.
   */
  readonly name: string;
  /**
   * Where it stands in its life.
   */
  readonly stage: Stage;
  /**
   * How well it is now.
   */
  readonly level: HealthLevel;
  /**
   * Where a partnership is going, by its newest reviews.
   */
  readonly course: Course;
  /**
   * Its reviews, the oldest first.
   *
   * Items: A partnership at one review, as a check on that day would have judged it.
   */
  readonly reviews: readonly ReviewTrend[];
  /**
   * How a partnership stands on the day of judgement, by what is written now.
   */
  readonly now: PresentTrend;
  /**
   * The numbers of every KPI of any of the reviews.
   *
   * Items: A KPI from review to review.
   */
  readonly kpis: readonly KpiTrend[];
}

/**
 * A partnership at one review, as a check on that day would have judged it.
 */
export interface ReviewTrend {
  /**
   * The day of the review.
   */
  readonly date: string;
  /**
   * The stretch of time that it looks back on; null when it does not say.
   */
  readonly period: string | null;
  /**
   * Who wrote it, as it says; null when it does not.
   */
  readonly author: string | null;
  /**
   * The file, relative to the root of the portfolio, with / between folders.
   */
  readonly path: string;
  /**
   * By which charter a review was judged: as committed until that day, as first committed, today's, or none.
   */
  readonly charter: CharterBasis;
  /**
   * How well the partnership was.
   */
  readonly level: HealthLevel;
  /**
   * How many of the applicable core rules could be answered.
   */
  readonly coverage: AnswerCoverage;
  /**
   * How well a partnership is in each of the six dimensions.
   */
  readonly dimensions: Dimensions;
  /**
   * What stood at the review, the worst first.
   *
   * Items: A finding at a review.
   */
  readonly findings: readonly FindingTrend[];
  /**
   * What stood at the review before and no longer did, as it was there.
   *
   * Items: A finding at a review.
   */
  readonly gone: readonly FindingTrend[];
}

/**
 * A finding at a review.
 */
export interface FindingTrend {
  /**
   * The id of the rule.
   */
  readonly rule: string;
  /**
   * The KPI, party, issue or deal that it is about; null when it is about the whole.
   */
  readonly subject: string | null;
  /**
   * How much it weighed, after persistence.
   */
  readonly severity: Severity;
  /**
   * Why, with the numbers in it.
   */
  readonly reason: string;
  /**
   * What became of a finding since the review before; lasting: as it was, and it weighs more because it lasts; redefined: the target or floor of its KPI was moved.
   */
  readonly change: FindingChange;
  /**
   * True when the review did not answer, and it stood from an earlier one.
   */
  readonly carried: boolean;
  /**
   * In how many reviews in a row it was seen.
   */
  readonly streak: number;
}

/**
 * A KPI from review to review.
 */
export interface KpiTrend {
  /**
   * The id of the KPI.
   */
  readonly kpi: string;
  /**
   * What it is called; its id where it has no name.
   */
  readonly name: string;
  /**
   * What it is measured in; empty where that is not written down.
   */
  readonly unit: string;
  /**
   * A number for each review, the oldest first.
   *
   * Items: A KPI at a review; null stands for what is not known.
   */
  readonly series: readonly KpiPoint[];
}

/**
 * A KPI at a review; null stands for what is not known.
 */
export interface KpiPoint {
  /**
   * The day of the review.
   */
  readonly date: string;
  /**
   * What was measured.
   */
  readonly actual: number | null;
  /**
   * What was wanted then.
   */
  readonly target: number | null;
  /**
   * The worst that was acceptable then.
   */
  readonly floor: number | null;
  /**
   * 1 at the target, 0 at the floor, above 1 and below 0 beyond them.
   */
  readonly position: number | null;
}

/**
 * How a partnership stands on the day of judgement, by what is written now.
 */
export interface PresentTrend {
  /**
   * The day of judgement.
   */
  readonly asOf: string;
  /**
   * How well the partnership was.
   */
  readonly level: HealthLevel;
  /**
   * How many of the applicable core rules could be answered.
   */
  readonly coverage: AnswerCoverage;
  /**
   * How well a partnership is in each of the six dimensions.
   */
  readonly dimensions: Dimensions;
  /**
   * What stood at the review, the worst first.
   *
   * Items: A finding at a review.
   */
  readonly findings: readonly FindingTrend[];
  /**
   * What stood at the review before and no longer did, as it was there.
   *
   * Items: A finding at a review.
   */
  readonly gone: readonly FindingTrend[];
}

/**
 * One of the two sides of a comparison.
 */
export interface ComparedSide {
  /**
   * What it is called: a review, a revision, or the files as they are.
   */
  readonly name: string;
  /**
   * The day on which it was judged.
   */
  readonly asOf: string;
}

/**
 * What happened: something came, went, got better, got worse, or became another.
 */
export type ChangeKind = 'came' | 'went' | 'better' | 'worse' | 'changed';

/**
 * What a change is about.
 */
export type ChangeArea =
  'level' | 'dimension' | 'kpi' | 'value' | 'pulse' | 'finding' | 'issue' | 'action' | 'scope' | 'agreement' | 'answer';

/**
 * What changed in one partnership.
 */
export interface ComparedPartnership {
  /**
   * The id of the partnership.
   */
  readonly partnership: string;
  /**
   * What the partnership is called.
   */
  readonly name: string;
  /**
   * Its level on the earlier side; null when it was not there.
   */
  readonly before: 'healthy' | 'watch' | 'at-risk' | 'critical' | 'unknown' | 'ended' | null;
  /**
   * Its level on the later side; null when it is not there any more.
   */
  readonly after: 'healthy' | 'watch' | 'at-risk' | 'critical' | 'unknown' | 'ended' | null;
  /**
   * What changed, the level first.
   *
   * Items: One thing that changed, in words.
   */
  readonly changes: readonly DescribedChange[];
}

/**
 * One thing that changed, in words.
 */
export interface DescribedChange {
  /**
   * What a change is about.
   */
  readonly about: ChangeArea;
  /**
   * What happened: something came, went, got better, got worse, or became another.
   */
  readonly change: ChangeKind;
  /**
   * What changed, with the numbers of both sides.
   */
  readonly text: string;
}
