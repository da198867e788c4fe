import { always } from '../conditions.ts';
import { clear, defineRule, fired, notApplicable, unknown, type Verdict } from '../rule.ts';
import { needsByPartner, type Need } from '../shapes/coverage.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'single-source',
  title: 'A need with one partner only',
  dimension: 'portfolio',
  severity: 'low',
  kind: 'portfolio',
  appliesWhen: always,
  escalates: false,
  actions: ['add-partner-for-gap'],
  sources: ['var', 'continuum'],
  provenance: ['source', 'default'],
  why: 'With one partner for a field of work there is nobody to compare with, nobody to turn to, and little to say when the terms get worse.',
  data: ['cfg.coverage.needs[] {discipline, region, by}', 'c.coverage {disciplines[], regions[]}'],
  firesWhen: 'A field of work that a partner has to cover in a region has exactly 1 working partnership (active, or in recovery).',
  examples: {
    fires: [{
      configuration: 'coverage: { needs: [{ discipline: service-desk, region: north, by: partner }] }',
      charter: 'coverage: { disciplines: [service-desk], regions: [north] }',
    }],
    clear: [{
      configuration: 'coverage: { needs: [{ discipline: service-desk, region: north, by: partner }] }',
      charter: 'coverage: { disciplines: [service-desk], regions: [north] }',
      other: 'coverage: { disciplines: [service-desk], regions: [north, south] }',
    }],
  },
  evaluate: () => notApplicable('asked of all partnerships together'),
  across: (portfolio) => needsByPartner(portfolio).map(judge),
});

function judge({ id, place, covering, silent }: Need): Verdict {
  const [only] = covering;
  if (!only || covering.length > 1) return clear(`${id} has ${count(covering.length, 'working partnership')}`, id);
  if (silent.length > 0) return unknown(`${count(silent.length, 'working partnership')} beside it may cover ${id}: the charter does not say`, id);
  const name = only.summary.agreement.name ?? only.id;
  return fired('low', `${id} depends on ${name} alone; look for a second partner`, [place, only.facts.agreed('coverage')], id);
}
