import type { DocumentRule } from '../documentRule.ts';
import { waiverProblems } from '../shapes/waivers.ts';

export const rule: DocumentRule = {
  id: 'unused-waiver',
  title: 'A waiver of nothing',
  level: 'warning',
  why: 'A waiver that covers nothing now would hide the sign silently when it comes back.',
  firesWhen: 'A waiver holds and its rule does not fire.',
  example: { fires: 'waivers: [{ rule: payments-late, until: 2026-12-31, reason: new bank, by: managing director }]', clear: 'waivers: []' },
  check: (context) => waiverProblems(context, 'unused', ({ rule: id, subject }) => `${id} does not fire${subject}, so the waiver covers nothing; remove it`),
};
