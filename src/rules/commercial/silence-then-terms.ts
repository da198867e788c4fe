import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown, type Fired, type RuleContext, type Verdict } from '../rule.ts';

const SILENCE = ['paper-partnership', 'unresponsive'];
const PRESSURE = ['terms-stretched', 'price-squeeze'];

export const rule = defineRule({
  id: 'silence-then-terms',
  title: 'Silence, then new terms',
  dimension: 'commercial',
  severity: 'critical',
  kind: 'measured',
  appliesWhen: always,
  actions: ['worth-saving-talk', 'exit'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'A partner that first stops talking and then comes back with harder terms has decided without us. What is left to talk about is whether to stay.',
  data: ['r.contact', 'r.payment {requestedTermsDays, termsDays, ultimatum, priceCutRequestedPct}', 'the review before'],
  firesWhen: 'At the review before, the two sides had stopped talking or answers had stopped coming, and now payment terms are stretched or prices squeezed.',
  after: [...SILENCE, ...PRESSURE],
  subsumes: PRESSURE,
  examples: {
    fires: [{ previous: 'contact: { meetings: 0 }', review: 'payment: { requestedTermsDays: 90 }' }],
    clear: [{ previous: 'contact: { meetings: 0 }' }, { review: 'payment: { requestedTermsDays: 90 }' }],
  },
  evaluate(facts, context) {
    if (!facts.previous) return unknown('there is no review before');
    const silence = answerOf(context, SILENCE, 'previous');
    const pressure = answerOf(context, PRESSURE, 'now');
    if (silence === 'no') return clear(`nothing was wrong with the contact on ${facts.previous.date}`);
    if (pressure === 'no') return clear('neither terms nor prices are under pressure now');
    if (silence === 'unknown') return unknown(`how the contact was on ${facts.previous.date} is not answered`);
    if (pressure === 'unknown') return unknown('whether terms or prices are under pressure is not answered');
    return fired(
      'critical',
      `on ${facts.previous.date}: ${reasonsOf(silence)}; now: ${reasonsOf(pressure)}; ask whether the partnership is worth saving`,
      [...pressure, ...silence].flatMap((verdict) => verdict.at),
    );
  },
});

/** What some rules say together: those that fired, else no only if all of them do. */
function answerOf(context: RuleContext, rules: readonly string[], when: 'now' | 'previous'): readonly Fired[] | 'no' | 'unknown' {
  const verdicts = rules.map((id) => context.verdictsOf(id, when));
  const signs = verdicts.flat().filter((verdict): verdict is Fired => verdict.outcome === 'fired');
  if (signs.length > 0) return signs;
  return verdicts.every(saysNo) ? 'no' : 'unknown';
}

function saysNo(verdicts: readonly Verdict[]): boolean {
  return verdicts.length > 0 && verdicts.every(({ outcome }) => outcome === 'clear' || outcome === 'not-applicable');
}

function reasonsOf(signs: readonly Fired[]): string {
  return signs.map((sign) => sign.reason).join('; ');
}
