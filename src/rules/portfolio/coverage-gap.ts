import { always } from '../conditions.ts';
import { clear, defineRule, fired, notApplicable, unknown, type PartnershipFacts, type Verdict } from '../rule.ts';
import { needsByPartner, type Need } from '../shapes/coverage.ts';

export const rule = defineRule({
  id: 'coverage-gap',
  title: 'A need that no partner covers',
  dimension: 'portfolio',
  severity: 'high',
  kind: 'portfolio',
  appliesWhen: always,
  escalates: false,
  actions: ['add-partner-for-gap'],
  sources: ['symptoms', 'var'],
  provenance: ['source', 'default'],
  subsumes: ['single-source'],
  why: 'A partner is there to do what we cannot do ourselves, or not everywhere. Where nobody does it, the client asks somebody else, and takes the rest of the work along.',
  data: ['cfg.coverage.needs[] {discipline, region, by}', 'c.coverage {disciplines[], regions[]}', 'the level of each partnership'],
  firesWhen: 'A field of work that a partner has to cover in a region has no working partnership (active, or in recovery); medium when the only one is at risk, critical or unknown.',
  examples: {
    fires: [{
      configuration: 'coverage: { needs: [{ discipline: cabling, region: south, by: partner }] }',
      charter: 'coverage: { disciplines: [service-desk], regions: [north] }',
    }],
    clear: [{
      configuration: 'coverage: { needs: [{ discipline: service-desk, region: north, by: partner }] }',
      charter: 'coverage: { disciplines: [service-desk], regions: [north] }',
    }],
  },
  evaluate: () => notApplicable('asked of all partnerships together'),
  across: (portfolio) => needsByPartner(portfolio).map(judge),
});

/** Levels at which a partner cannot be relied on. */
const SHAKY: ReadonlySet<string> = new Set(['at-risk', 'critical', 'unknown']);

function judge({ id, place, covering, silent }: Need): Verdict {
  const sound = covering.find(({ summary }) => !SHAKY.has(summary.level));
  if (sound) return clear(`${id} is covered by ${nameOf(sound)}, which is ${sound.summary.level}`, id);
  if (silent.length > 0) return unknown(`${silent.map(nameOf).join(', ')} may cover ${id}: its charter does not say`, id);
  const [only, second] = covering;
  if (!only) return fired('high', `no working partnership covers ${id}; find a partner for it, or say that we do it ourselves`, [place], id);
  const at = [place, ...covering.map(({ facts }) => facts.agreed('coverage'))];
  if (second) return clear(`${id} is covered by ${covering.map(nameOf).join(' and ')}`, id);
  return fired('medium', `the only partnership for ${id} is ${nameOf(only)}, which is ${only.summary.level}; have another one ready`, at, id);
}

function nameOf({ id, summary }: PartnershipFacts): string {
  return summary.agreement.name ?? id;
}
