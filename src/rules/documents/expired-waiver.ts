import type { DocumentRule } from '../documentRule.ts';
import { waiverProblems } from '../shapes/waivers.ts';

export const rule: DocumentRule = {
  id: 'expired-waiver',
  title: 'A waiver whose day has passed',
  level: 'warning',
  why: 'A waiver is a promise to look again by a day. The day has come, and the finding is back.',
  firesWhen: 'A waiver’s `until` lies before the day of judgement.',
  example: { fires: 'waivers: [{ rule: payments-late, until: 2025-12-31, reason: new bank, by: managing director }]', clear: 'waivers: []' },
  check: (context) => waiverProblems(context, 'expired', ({ rule: id, subject, until }) =>
    `the waiver of ${id}${subject} ended on ${until}; mend the cause, or decide again with a new reason and a new day`),
};
