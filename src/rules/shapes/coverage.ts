import type { Stage } from '../../model/generated/types.ts';
import type { Place } from '../../model/place.ts';
import { grouped } from '../../text/grouped.ts';
import type { PartnershipFacts, PortfolioFacts } from '../rule.ts';

/** A field of work in a region that a partner has to cover, and who does. */
export interface Need {
  /** `service-desk/north`: how the need is named. */
  readonly id: string;
  readonly place: Place;
  /** Working partnerships that cover it. */
  readonly covering: readonly PartnershipFacts[];
  /** Working partnerships that do not say enough to rule out that they cover it. */
  readonly silent: readonly PartnershipFacts[];
}

/** Stages in which a partner does its work: not before it has begun, and no more when it is leaving. */
const WORKING: ReadonlySet<Stage> = new Set(['active', 'recovery']);

/** The partnerships that work now. */
export function working({ partnerships }: PortfolioFacts): readonly PartnershipFacts[] {
  return partnerships.filter(({ summary }) => WORKING.has(summary.stage));
}

/** Every need that a partner has to cover, as the configuration names them; one that is named twice counts once. */
export function needsByPartner(portfolio: PortfolioFacts): readonly Need[] {
  const { settings, configuration } = portfolio;
  const partners = working(portfolio);
  const seen = new Set<string>();
  return (settings.coverage?.needs ?? []).flatMap(({ discipline, region, by }, index): readonly Need[] => {
    if (!configuration || by !== 'partner' || discipline === undefined || region === undefined) return [];
    const id = `${same(discipline)}/${same(region)}`;
    const key = JSON.stringify([same(discipline), same(region)]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{
      id,
      place: { document: configuration, path: ['coverage', 'needs', index] },
      covering: partners.filter(({ summary: { agreement } }) => covers(agreement.coverage?.disciplines, discipline) && covers(agreement.coverage?.regions, region)),
      silent: partners.filter((partner) => maySilently(partner, discipline, region)),
    }];
  });
}

/** Every two partnerships that name a field of work in common, in their order; most pairs of a portfolio name none. */
export function neighbours(partners: readonly PartnershipFacts[]): readonly (readonly [PartnershipFacts, PartnershipFacts])[] {
  const fields = partners.map((partner, index) => namedIn(partner).map((field) => ({ field, index, partner })));
  const byField = grouped(fields.flat(), ({ field }) => field);
  return partners.flatMap((one, index) => {
    const near = new Map((fields[index] ?? []).flatMap(({ field }) => byField.get(field) ?? []).map((other) => [other.index, other.partner]));
    return [...near].filter(([other]) => other > index).sort(([a], [b]) => a - b).map(([, other]) => [one, other] as const);
  });
}

function namedIn({ summary }: PartnershipFacts): readonly string[] {
  const disciplines: Names = summary.agreement.coverage?.disciplines;
  return [...new Set((disciplines ?? []).flatMap((name) => (name === undefined ? [] : [same(name)])))];
}

/** A field of work in a region that two partnerships both cover, as `service-desk in north`; undefined when there is none. */
export function sharedArea(one: PartnershipFacts, other: PartnershipFacts): string | undefined {
  const [a, b] = [one.summary.agreement.coverage, other.summary.agreement.coverage];
  const discipline = firstShared(a?.disciplines, b?.disciplines);
  const region = firstShared(a?.regions, b?.regions);
  return discipline === undefined || region === undefined ? undefined : `${discipline} in ${region}`;
}

function firstShared(some: Names, others: Names): string | undefined {
  const known = new Set((others ?? []).flatMap((name) => (name === undefined ? [] : [same(name)])));
  return some?.find((name) => name !== undefined && known.has(same(name)));
}

/** A list of a charter, of which an entry may have been left blank. */
type Names = readonly (string | undefined)[] | undefined;

/** Whether a partnership may cover a need: what it says does not rule it out, and it does not say all. */
function maySilently(partner: PartnershipFacts, discipline: string, region: string): boolean {
  const { disciplines, regions } = partner.summary.agreement.coverage ?? {};
  const halves = [{ place: 'disciplines', named: disciplines, wanted: discipline }, { place: 'regions', named: regions, wanted: region }] as const;
  const open = halves.map(({ place, named, wanted }) => named === undefined || isBroken(partner, place) ? 'open' : covers(named, wanted) ? 'yes' : 'no');
  return !open.includes('no') && open.includes('open');
}

/** An entry that could not be used may have been any. */
function isBroken(partner: PartnershipFacts, field: 'disciplines' | 'regions'): boolean {
  if (partner.summary.unusable === 'none') return false;
  const { facts } = partner;
  const entries = facts.agreement.coverage?.[field] ?? [];
  return facts.isUnusable(facts.agreed('coverage', field)) || entries.some((_, index) => facts.isUnusable(facts.agreed('coverage', field, index)));
}

function covers(named: Names, wanted: string): boolean {
  return (named ?? []).some((name) => name !== undefined && same(name) === same(wanted));
}

function same(name: string): string {
  return name.trim().toLowerCase();
}
