import type { Answers } from '../../model/answers.ts';
import type { Facts } from '../../model/facts.ts';
import type { Driver } from '../../model/generated/types.ts';
import type { Place } from '../../model/place.ts';
import { always } from '../conditions.ts';
import { defineRule } from '../rule.ts';
import { isBlank, judgeGaps, type Gap } from '../shapes/gaps.ts';
import { count } from '../shapes/numbers.ts';

export const rule = defineRule({
  id: 'drivers-without-role',
  title: "The partner's part is not named",
  dimension: 'direction',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['name-drivers-and-roles'],
  sources: ['vetting'],
  provenance: ['source'],
  why: 'A partner can help with what the business needs only if somebody said what that is, and which part of it is theirs. Otherwise it does well what nobody was waiting for.',
  data: ['c.drivers[] {driver, partnerRole}', 'v.drivers[]'],
  firesWhen: 'Neither the charter nor the vetting names a reason of the business for the partnership, or one of them does not name the part of the partner.',
  speaksFor: ['drivers', 'drivers.*.partnerRole'],
  examples: {
    fires: [{ charter: 'drivers: []' }, { charter: 'drivers: [{ driver: clients expect help at any hour }]' }],
    clear: [{ charter: 'drivers: [{ driver: clients expect help at any hour, partnerRole: answers at night }]' }],
  },
  evaluate: (facts) => judgeGaps(facts, gaps(facts), {
    severity: 'medium',
    todo: 'name what the business needs, and the part of the partner in it',
    sound: `${count(driversOf(facts).length, 'reason')} for the partnership, each with the part of the partner`,
  }),
});

function gaps(facts: Facts): readonly Gap[] {
  const drivers = driversOf(facts);
  if (drivers.length === 0) return [{ says: 'why the business wants this partnership is not written down', at: [facts.agreed('drivers')] }];
  return drivers.filter(({ partnerRole }) => isBlank(partnerRole)).map(({ driver, at }) => ({
    says: `what the partner does ${driver === undefined ? 'for one of the reasons' : `for "${driver}"`} is not written down`,
    at: [at],
  }));
}

interface DriverWithPlace extends Answers<Driver> {
  readonly at: Place;
}

/** The charter's reasons; where it has none, those of the vetting. */
function driversOf(facts: Facts): readonly DriverWithPlace[] {
  const agreed = facts.agreement.drivers ?? [];
  if (agreed.length > 0) return agreed.map((driver, index) => ({ ...driver, at: facts.agreed('drivers', index, 'partnerRole') }));
  return (facts.vetting?.drivers ?? []).map((driver, index) => ({ ...driver, at: facts.vetted('drivers', index, 'partnerRole') }));
}
