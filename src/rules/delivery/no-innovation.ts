import { strategic } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { count } from '../shapes/numbers.ts';
import { isYearOld, totalOver, trailingYear } from '../shapes/year.ts';

export const rule = defineRule({
  id: 'no-innovation',
  title: 'No ideas from the partner',
  dimension: 'delivery',
  severity: 'low',
  kind: 'measured',
  appliesWhen: strategic,
  actions: ['beyond-sow'],
  sources: ['continuum', 'vetting'],
  provenance: ['source', 'default'],
  why: 'From a strategic partner we expect more than orders carried out: it sees what others do, and can say what we should do next. A year without one proposal says that it has stopped thinking about us.',
  data: ['r.improvements over 12 months', 'c.started'],
  firesWhen: 'Over the reviews of the last 12 months the partner proposed no improvement. Unknown in the first 12 months.',
  examples: {
    fires: [{ previous: 'improvements: 0', review: 'improvements: 0' }],
    clear: [{ review: 'improvements: 0' }],
  },
  evaluate(facts) {
    const reviews = trailingYear(facts);
    const { sum, missing } = totalOver(reviews, (review) => review.improvements);
    const span = `in the 12 months up to ${facts.date} (${count(reviews.length, 'review')})`;
    if (sum > 0) return clear(`${count(sum, 'improvement')} proposed ${span}`);
    const gap = missing[0];
    if (gap) return unknown(`improvements is not answered on ${gap.date}`);
    const old = isYearOld(facts);
    if (old !== true) return unknown(old === undefined ? 'started is not written down' : 'the first twelve months are not over yet');
    const at = [...reviews.map((review) => review.reviewed('improvements')), facts.agreed('started')];
    return fired('low', `the partner proposed no improvement ${span}, expected at least one`, at);
  },
});
