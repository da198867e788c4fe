import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { Gap as Fill } from '../../model/generated/types.ts';
import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { isBlank } from '../shapes/gaps.ts';
import { isUnreadable } from '../shapes/written.ts';

export const rule = defineRule({
  id: 'vet-need',
  title: 'A partner for nothing in particular',
  dimension: 'vetting',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['vet'],
  sources: ['symptoms', 'vetting'],
  provenance: ['source'],
  why: 'A partner that fills no gap has to be given work, and takes time from those who do. Who can say what is missing can also say when it is there.',
  data: ['v.need {support, expertise}', 'v.fills[] {discipline, region}', 'cfg.coverage.needs[]'],
  firesWhen: 'Nobody has written down what we need, or the candidate fills none of the needs that are configured.',
  examples: {
    fires: [
      { charter: 'stage: onboarding', vetting: 'need:' },
      { charter: 'stage: onboarding', vetting: 'fills: [{ discipline: web-development, region: emea }]', configuration: 'coverage: { needs: [{ discipline: service-desk, region: emea, by: partner }] }' },
    ],
    clear: [{ charter: 'stage: onboarding', vetting: 'fills: [{ discipline: service-desk, region: emea }]', configuration: 'coverage: { needs: [{ discipline: service-desk, region: emea, by: partner }] }' }],
  },
  evaluate(facts) {
    const { vetting } = facts;
    if (!vetting) return unknown(isUnreadable(facts, 'vetting') ? 'the vetting could not be read' : 'there is no vetting');
    if (isBlank(vetting.need?.support) && isBlank(vetting.need?.expertise)) {
      return fired('medium', 'what we need a partner for is not written down; name the support or the expertise that is missing', [
        facts.vetted('need', 'support'),
        facts.vetted('need', 'expertise'),
      ]);
    }
    return judgeFills(facts, vetting.fills ?? []);
  },
});

function judgeFills(facts: Facts, fills: readonly Answers<Fill>[]): Verdict {
  const needs = facts.settings.coverage?.needs ?? [];
  if (needs.length === 0) return unknown('no needs are configured, so nobody can say whether the candidate fills one');
  const wanted = new Set(needs.map(nameOf));
  const filled = fills.filter((fill) => wanted.has(nameOf(fill)));
  if (filled.length > 0) return clear(`fills the need for ${filled.map(nameOf).join(', ')}`);
  const offered = fills.length === 0 ? 'no gap' : `only ${fills.map(nameOf).join(', ')}`;
  return fired('medium', `the candidate fills ${offered}, and what is needed is ${[...wanted].join(', ')}`, [
    facts.vetted('fills'),
    ...fills.flatMap((_, index) => [facts.vetted('fills', index, 'discipline'), facts.vetted('fills', index, 'region')]),
  ]);
}

function nameOf({ discipline = 'something', region = 'some region' }: Answers<Fill>): string {
  return `${discipline.trim()} in ${region.trim()}`.toLowerCase();
}
