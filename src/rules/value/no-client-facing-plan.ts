import type { Facts } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import { sells } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { money } from '../shapes/money.ts';
import { count } from '../shapes/numbers.ts';

/** What makes an opportunity one that both can work on. */
const NEEDED = ['client', 'nextStep', 'date'] as const;

export const rule = defineRule({
  id: 'no-client-facing-plan',
  title: 'Opportunities without a plan',
  dimension: 'value',
  severity: 'medium',
  kind: 'completeness',
  appliesWhen: sells,
  escalates: false,
  actions: ['client-facing-plan'],
  sources: ['symptoms'],
  provenance: ['source'],
  why: 'A pipeline is worth something when somebody knows which client is met next, about what, and when. A sum without a name and a day behind it cannot be worked on.',
  data: ['r.opportunities[] {client, nextStep, date}', 'r.sales {pipeline, proposals}'],
  firesWhen: 'There is a pipeline or a proposal, but not one opportunity that names client, next step and date.',
  examples: {
    fires: [{ review: 'opportunities:' }, { review: 'opportunities: [{ client: a joint client in retail, value: 60000 }]' }],
    clear: [{ review: 'opportunities: [{ client: a joint client in retail, nextStep: present the offer, date: 2026-05-04 }]' }],
  },
  evaluate(facts) {
    const opportunities = facts.review.opportunities ?? [];
    const planned = opportunities.filter((one) => NEEDED.every((field) => one[field] !== undefined));
    if (planned.length > 0) return clear(`${count(planned.length, 'opportunity', 'opportunities')} with client, next step and date`);
    const { pipeline, proposals } = facts.review.sales ?? {};
    const claims = [
      ...(proposals ? [count(proposals, 'proposal')] : []),
      ...(pipeline ? [`a pipeline of ${money(facts, pipeline)}`] : []),
    ];
    if (claims.length > 0) {
      return fired('medium', `${claims.join(' and ')}, but no opportunity names client, next step and date`, [
        ...whatIsMissing(facts), facts.reviewed('sales', 'proposals'), facts.reviewed('sales', 'pipeline'),
      ]);
    }
    if (pipeline === undefined || proposals === undefined) return unknown('sales.pipeline and sales.proposals are not both answered');
    return clear('no pipeline and no proposal is claimed');
  },
});

function whatIsMissing(facts: Facts): readonly Place[] {
  const fields = (facts.review.opportunities ?? []).flatMap((one, index) =>
    NEEDED.filter((field) => one[field] === undefined).map((field) => facts.reviewed('opportunities', index, field)));
  return fields.length > 0 ? fields : [facts.reviewed('opportunities')];
}
