import { always } from '../conditions.ts';
import { clear, defineRule, fired, unknown } from '../rule.ts';
import { judgeVetting } from '../shapes/vetting.ts';

export const rule = defineRule({
  id: 'vet-technical-fit',
  title: 'Taken without technical fit',
  dimension: 'vetting',
  severity: 'high',
  kind: 'completeness',
  appliesWhen: always,
  escalates: false,
  actions: ['vet'],
  sources: ['vetting'],
  provenance: ['source'],
  why: 'Whether two companies suit each other is worth asking only when the thing works. No good will makes up for a product that cannot do what the client needs.',
  data: ['v.technicalFit', 'v.decision'],
  firesWhen: 'The candidate is accepted although it does not fit technically, or nobody knows whether it does.',
  examples: {
    fires: [{ charter: 'stage: onboarding', vetting: 'technicalFit: unknown' }],
    clear: [{ charter: 'stage: onboarding', vetting: 'technicalFit: yes' }],
  },
  evaluate: (facts) => judgeVetting(facts, ({ technicalFit = 'unknown' }, decided) => {
    if (technicalFit === 'yes') return clear('the candidate fits technically');
    if (decided === 'undecided') {
      return technicalFit === 'no' ? clear('the candidate does not fit technically, and is not accepted') : unknown('it is not known whether the candidate fits technically');
    }
    const said = technicalFit === 'no' ? 'accepted although it does not fit technically' : 'accepted without knowing whether it fits technically';
    return fired('high', `${said}; technical requirements come first`, [facts.vetted('technicalFit'), facts.vetted('decision')]);
  }),
});
