import type { Stage } from '../../model/generated/types.ts';
import type { Place } from '../../model/place.ts';
import type { PartnershipFacts, PortfolioFacts } from '../rule.ts';

/** A field of work in a region that a partner has to cover, and who does. */
export interface Need {
  /** `service-desk/north`: how the need is named. */
  readonly id: string;
  readonly place: Place;
  /** Working partnerships that cover it. */
  readonly covering: readonly PartnershipFacts[];
  /** Working partnerships that do not say what they cover, so that they may. */
  readonly silent: readonly PartnershipFacts[];
}

/** Stages in which a partner does its work: not before it has begun, and no more when it is leaving. */
const WORKING: ReadonlySet<Stage> = new Set(['active', 'recovery']);

/** The partnerships that work now. */
export function working({ partnerships }: PortfolioFacts): readonly PartnershipFacts[] {
  return partnerships.filter(({ facts }) => WORKING.has(facts.stage));
}

/** Every need that a partner has to cover, as the configuration names them; one that is named twice counts once. */
export function needsByPartner(portfolio: PortfolioFacts): readonly Need[] {
  const { settings, configuration } = portfolio;
  const seen = new Set<string>();
  return (settings.coverage?.needs ?? []).flatMap(({ discipline, region, by }, index): readonly Need[] => {
    if (!configuration || by !== 'partner' || discipline === undefined || region === undefined) return [];
    const id = `${same(discipline)}/${same(region)}`;
    if (seen.has(id)) return [];
    seen.add(id);
    return [{
      id,
      place: { document: configuration, path: ['coverage', 'needs', index] },
      covering: working(portfolio).filter(({ facts }) => covers(facts.agreement.coverage?.disciplines, discipline) && covers(facts.agreement.coverage?.regions, region)),
      silent: working(portfolio).filter(isSilent),
    }];
  });
}

/** Fields of work in regions that two partnerships both cover, as `service-desk in north`. */
export function sharedAreas(one: PartnershipFacts, other: PartnershipFacts): readonly string[] {
  const [a, b] = [one.facts.agreement.coverage, other.facts.agreement.coverage];
  const disciplines = (a?.disciplines ?? []).filter((discipline) => covers(b?.disciplines, discipline));
  const regions = (a?.regions ?? []).filter((region) => covers(b?.regions, region));
  return disciplines.flatMap((discipline) => regions.map((region) => `${discipline} in ${region}`));
}

function isSilent({ facts }: PartnershipFacts): boolean {
  const { coverage } = facts.agreement;
  return coverage?.disciplines === undefined || coverage.regions === undefined;
}

function covers(named: readonly (string | undefined)[] | undefined, wanted: string | undefined): boolean {
  return wanted !== undefined && (named ?? []).some((name) => name !== undefined && same(name) === same(wanted));
}

function same(name: string): string {
  return name.trim().toLowerCase();
}
