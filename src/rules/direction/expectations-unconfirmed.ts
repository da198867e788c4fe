import type { Facts, PartyFacts } from '../../model/facts.ts';
import { deliversOrBuys } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Verdict } from '../rule.ts';
import { eachOf } from '../shapes/combine.ts';
import { judgeGaps } from '../shapes/gaps.ts';

export const rule = defineRule({
  id: 'expectations-unconfirmed',
  title: 'Expectations not played back',
  dimension: 'direction',
  severity: 'high',
  kind: 'completeness',
  appliesWhen: deliversOrBuys,
  escalates: false,
  actions: ['confirm-understanding', 'clarify-scope'],
  sources: ['var'],
  provenance: ['source'],
  why: 'What was explained is not what was understood. Only when the partner has told in its own words what it is going to do can it be trusted to do that in front of a client, and only before the work starts is it cheap to correct.',
  data: ['c.expectations {explainedOn, acknowledgedBy.<party>}', 'c.started'],
  firesWhen: 'A party of the partner side has not played the expectations back in its own words. Medium instead of high when it did so only after the start.',
  speaksFor: ['expectations', 'expectations.acknowledgedBy'],
  examples: {
    fires: [
      { charter: 'expectations: { acknowledgedBy: { ally: } }' },
      { charter: 'expectations: { acknowledgedBy: { ally: 2024-02-20 } }' },
    ],
    clear: [{ charter: 'expectations: { acknowledgedBy: { ally: 2024-01-08, client: } }' }],
  },
  evaluate(facts) {
    const partners = facts.partnerSide;
    if (!facts.us) return unknown('which party we are is not written down');
    if (partners.every(({ role }) => role === undefined)) return unknown('who the partner is cannot be told; name the parties and their roles');
    const silent = partners.filter(({ id }) => confirmedOn(id, facts) === undefined);
    const others = partners.filter((partner) => !silent.includes(partner));
    return eachOf(judgeSilent(silent, facts), ...others.map((partner) => judgeDay(partner, facts)));
  },
});

/** The day on which a party played the expectations back, if it had by the day of judgement. */
function confirmedOn(party: string, facts: Facts): string | undefined {
  const on = facts.agreement.expectations?.acknowledgedBy?.[party];
  return on !== undefined && on <= facts.asOf ? on : undefined;
}

function judgeSilent(silent: readonly PartyFacts[], facts: Facts): Verdict {
  const gaps = silent.map(({ id }) => ({
    says: `${facts.nameOf(id)} has not played the expectations back in its own words`,
    at: [facts.agreed('expectations', 'acknowledgedBy', id)],
  }));
  return judgeGaps(facts, gaps, {
    severity: 'high',
    todo: 'explain them in detail and have them repeated before work goes on',
    sound: 'everybody on the partner side played the expectations back',
  });
}

function judgeDay({ id }: PartyFacts, facts: Facts): Verdict {
  const on = confirmedOn(id, facts);
  const { started } = facts.agreement;
  if (on === undefined || started === undefined) return unknown('the day of the start is not written down');
  if (on <= started) return clear(`${facts.nameOf(id)} played the expectations back on ${on}`);
  const said = `${facts.nameOf(id)} played the expectations back on ${on}, after the start on ${started}; check what was done before`;
  return fired('medium', said, [facts.agreed('expectations', 'acknowledgedBy', id), facts.agreed('started')]);
}
