import { sells } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'segment-not-committed',
  title: 'No heart in the segment',
  dimension: 'value',
  severity: 'medium',
  appliesWhen: sells,
  actions: ['sponsor-reset'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'A partner goes to market with conviction only where its leaders have chosen the segment and expect to earn there. Without that, the first better idea takes the people away.',
  sign: 'the partner\'s leaders are not committed to the segment, or do not expect to win and earn in it',
  examples: {
    fires: [{ review: 'signs: { segment-not-committed: { seen: true, evidence: their board put retail on hold in March } }' }],
    clear: [{ review: 'signs: { segment-not-committed: { seen: false } }' }],
  },
});
