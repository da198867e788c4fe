import type { Facts } from '../../model/facts.ts';
import type { Checks, YesNoUnknown } from '../../model/generated/types.ts';
import { always } from '../conditions.ts';
import { defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { judgeGaps } from '../shapes/gaps.ts';
import { judgeVetting, type Decided } from '../shapes/vetting.ts';

/** The checks, and what each asks for. */
const CHECKS: Readonly<Record<keyof Checks, string>> = {
  leadersDefineSuccess: 'the leaders define success',
  canReportKpis: 'it can report our KPIs',
  financiallySound: 'it is financially sound',
  wontTakeOurBusiness: 'it will not take our business',
  expertAccess: 'we get to its experts',
  sharesPricing: 'it shows how it prices',
  qualityStandardAgreed: 'a standard of quality is agreed',
  acceptsAccountability: 'it answers for results',
};

export const rule = defineRule({
  id: 'vet-safeguards',
  title: 'Safeguards that are not there',
  dimension: 'vetting',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['vet'],
  sources: [],
  provenance: ['source'],
  why: 'Most of what ends partnerships could have been seen before: no figures, no access to those who know, an eye on our clients. To ask for it is easy as long as nothing is signed.',
  data: ['v.checks', 'v.decision'],
  firesWhen: 'A check is answered no: high for a candidate that is accepted, medium for one that is not decided on. Accepted with a check that is not answered, or unknown: medium.',
  examples: {
    fires: [{ charter: 'stage: onboarding', vetting: 'checks: { financiallySound: no }' }, { charter: 'stage: onboarding', vetting: 'checks: { sharesPricing: unknown }' }],
    clear: [{ charter: 'stage: onboarding', vetting: 'checks: { financiallySound: yes }' }],
  },
  evaluate: (facts) => judgeVetting(facts, (_, decided) => judgeChecks(facts, decided)),
});

function judgeChecks(facts: Facts, decided: Decided): Verdict {
  const missing = checksAnswered(facts, 'no').map((check) => CHECKS[check]);
  if (missing.length > 0) {
    const at = checksAnswered(facts, 'no').map((check) => facts.vetted('checks', check));
    return fired(decided === 'accepted' ? 'high' : 'medium', `not given: ${missing.join(', ')}; settle it before the start`, at);
  }
  const open = checksAnswered(facts, 'unknown').map((check) => ({
    says: `not known whether ${CHECKS[check]}`,
    at: [facts.vetted('checks', check)],
  }));
  if (open.length > 0 && decided === 'undecided') return unknown(open.map((gap) => gap.says).join('; '));
  return judgeGaps(facts, open, { severity: 'medium', todo: 'accepted all the same; ask before the start', sound: 'every safeguard is given' });
}

/** A check that is left blank is not known. */
function checksAnswered(facts: Facts, answer: YesNoUnknown): readonly (keyof Checks)[] {
  const checks = Object.keys(CHECKS) as (keyof Checks)[];
  return checks.filter((check) => (facts.vetting?.checks?.[check] ?? 'unknown') === answer);
}
