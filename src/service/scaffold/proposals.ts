import type { PartnershipHealth } from '../../health/partnershipHealth.ts';
import { addMonths, isDay, type Day } from '../../model/dates.ts';
import type { PartyFacts } from '../../model/facts.ts';
import type { Motion, Stage, Tier } from '../../model/generated/types.ts';
import type { Severity } from '../../rules/rule.ts';
import type { PortfolioService } from '../portfolioService.ts';
import { strangersAmong } from './charter.ts';
import { findBeginning, findPartnership } from './find.ts';
import type { BegunParty, Side } from './parties.ts';
import { recoveryCauses, type TargetLevel } from './recovery.ts';
import { dayProblem, proposedPeriod, reviewProblem } from './review.ts';

/** What is proposed to whoever begins a document, so that it can be taken over with a key. */
export interface Proposals {
  readonly charter: CharterProposals;
  readonly vetting: VettingProposals;
  readonly review: ReviewProposals;
  readonly recovery: RecoveryProposals;
}

/** For a vetting: the name of a candidate that is known already. */
export interface VettingProposals {
  readonly name?: string;
}

/** For a charter: what others in the portfolio say, the most frequent first. */
export interface CharterProposals extends VettingProposals {
  readonly motion: readonly Motion[];
  readonly tier: Tier;
  readonly stage: Stage;
  readonly parties: Readonly<Record<Side, readonly UsedParty[]>>;
}

/** A party that is named in this many charters already. */
export interface UsedParty extends BegunParty {
  readonly uses: number;
}

/** For a review: its day, and the period it looks back on. */
export interface ReviewProposals {
  readonly date: Day;
  readonly period: string;
  /** Why there can be no review on that day, as a sentence. */
  readonly problem?: string;
}

/** For a recovery: what it may be from, the worst first, and what it is to come to until when. */
export interface RecoveryProposals {
  readonly causes: readonly Cause[];
  readonly targetLevel: TargetLevel;
  readonly decideBy: Day;
}

/** A rule that has a finding. */
export interface Cause {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly reason: string;
}

/** What is proposed for a charter or a vetting of a new partnership, or of one that is known by its id. */
export function proposeBeginning(service: PortfolioService, kind: 'charter' | 'vetting', id?: string): CharterProposals | VettingProposals | { readonly error: string } {
  const found = id === undefined ? { partnership: undefined } : findBeginning(service.health(), id);
  if ('error' in found) return found;
  const healths = service.health().partnerships.map(({ health }) => health);
  const name = found.partnership && healths.find(({ partnership }) => partnership === found.partnership)?.name;
  const known = name === undefined || name === id ? {} : { name };
  if (kind === 'vetting') return known;
  const vetting = found.partnership?.vetting;
  const candidates = vetting ? strangersAmong(vetting.data, ['us', 'customer']).slice(0, 1).map((party) => ({ id: party, ...known, uses: 0 })) : [];
  const used = usedParties(healths);
  return { ...known, ...habitsOf(healths), parties: { ...used, partner: [...candidates, ...used.partner] } };
}

/** What a portfolio without a charter proposes: what most begin with. */
const USUAL = { motion: ['deliver'], tier: 'strategic', stage: 'active' } as const;

function habitsOf(healths: readonly PartnershipHealth[]): Pick<CharterProposals, 'motion' | 'tier' | 'stage'> {
  const charters = healths.flatMap(({ partnership }) => partnership.charter?.data ?? []);
  const [motion = USUAL.motion] = mostFrequent(charters.flatMap(({ motion: used = [] }) => (used.length > 0 ? [used] : [])));
  const [tier = USUAL.tier] = mostFrequent(charters.flatMap((charter) => charter.tier ?? []));
  return { motion, tier, stage: USUAL.stage };
}

function usedParties(healths: readonly PartnershipHealth[]): CharterProposals['parties'] {
  const facts = healths.map(({ now }) => now.facts);
  return {
    us: counted(facts.flatMap(({ us }) => us ?? [])),
    partner: counted(facts.flatMap(({ partnerSide }) => partnerSide.filter(({ role }) => role !== 'customer'))),
    customer: counted(facts.flatMap(({ customers }) => customers.filter(({ us }) => us !== true))),
  };
}

/** A party that is called differently, or plays another role, is another proposal. */
function counted(parties: readonly PartyFacts[]): readonly UsedParty[] {
  const named = parties.filter(({ name }) => name !== undefined).map(({ id, name, role, market }) => ({
    id, ...(name !== undefined && { name }), ...(role && { role }), ...(market === true && { market }),
  }));
  return mostFrequent(named).map((party) => ({ ...party, uses: named.filter((other) => isSame(other, party)).length }));
}

/** Each value once, the most frequent first; of two that are as frequent, the one that came first. */
function mostFrequent<T>(values: readonly T[]): readonly T[] {
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const value of values) {
    const known = counts.get(JSON.stringify(value));
    if (known) known.count += 1;
    else counts.set(JSON.stringify(value), { value, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ value }) => value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is proposed for the next review, on the day of judgement or on another one. */
export function proposeReview(service: PortfolioService, id: string, date = service.health().asOf): ReviewProposals | { readonly error: string } {
  if (!isDay(date)) return { error: `${date} is not a day; expected one like 2026-03-31` };
  const found = findPartnership(service.copy({ asOf: date }).health(), id);
  if ('error' in found) return found;
  const problem = dayProblem(found.partnership, date);
  return { date, period: proposedPeriod(found, date), ...(problem !== undefined && { problem }) };
}

/** Months until both sides decide: time for one review. */
const MONTHS_TO_RECOVER = 3;

/** What is proposed for a recovery; or a sentence that says why there can be none. */
export function proposeRecovery(service: PortfolioService, id: string): RecoveryProposals | { readonly error: string } {
  const found = findPartnership(service.health(), id);
  const causes = 'error' in found ? found : recoveryCauses(found);
  if ('error' in causes) return causes;
  return {
    causes: causes.flatMap(({ rule, severity, reason }) => (severity === null ? [] : [{ rule: rule.id, title: rule.title, severity, reason }])),
    targetLevel: 'watch',
    decideBy: addMonths(service.health().asOf, MONTHS_TO_RECOVER),
  };
}

/** A partnership that a review or a recovery may be begun for. */
export interface PartnershipChoice {
  readonly partnership: string;
  readonly name: string;
  readonly level: PartnershipHealth['now']['level'];
  /** Why nothing can be begun as it is proposed, as a sentence. */
  readonly problem?: string;
}

/** Every partnership, those first for which a document of the kind can be begun as it is proposed. */
export function choosePartnership(service: PortfolioService, kind: 'review' | 'recovery'): readonly PartnershipChoice[] {
  const { partnerships, asOf } = service.health();
  const choices = partnerships.map(({ health }) => {
    const problem = kind === 'review' ? nextReviewProblem(health, asOf) : recoveryProblem(health);
    return { partnership: health.partnership.id, name: health.name, level: health.now.level, ...(problem !== undefined && { problem }) };
  });
  return [...choices.filter(({ problem }) => problem === undefined), ...choices.filter(({ problem }) => problem !== undefined)];
}

function nextReviewProblem(health: PartnershipHealth, day: Day): string | undefined {
  return reviewProblem(health, day, proposedPeriod(health, day));
}

function recoveryProblem(health: PartnershipHealth): string | undefined {
  const causes = recoveryCauses(health);
  return 'error' in causes ? causes.error : undefined;
}
