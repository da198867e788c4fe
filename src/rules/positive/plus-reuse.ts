import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { isBlank } from '../shapes/gaps.ts';

export const rule = defineRule({
  id: 'plus-reuse',
  title: 'Something used again',
  dimension: 'positive',
  severity: '-',
  kind: 'measured',
  appliesWhen: always,
  escalates: false,
  weighs: false,
  actions: ['cherish'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'What was made for one client and serves the next one pays for the partnership a second time. It happens only where both sides let the other use what they made.',
  data: ['r.reusedAssets[]'],
  firesWhen: 'At least one product, service or result was used again in the period.',
  examples: {
    fires: [{ review: 'reusedAssets: [runbook for office software]' }],
    clear: [{ review: 'reusedAssets: []' }],
  },
  evaluate(facts) {
    const { reusedAssets } = facts.review;
    if (reusedAssets === undefined) return unknown('reusedAssets is not answered');
    if (reusedAssets.length === 0) return clear('nothing was used again in the period');
    const named = reusedAssets.flatMap((asset, index) => (typeof asset !== 'string' || isBlank(asset) ? [] : [{ asset, index }]));
    if (named.length === 0) return unknown('reusedAssets could not be read');
    const said = `used again in the period: ${named.map(({ asset }) => asset).join(', ')}`;
    return fired(null, said, named.map(({ index }) => facts.reviewed('reusedAssets', index)));
  },
});
