import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'vague-answers',
  title: 'Vague answers',
  dimension: 'relationship',
  severity: 'low',
  appliesWhen: always,
  actions: ['issue-method', 'transparency'],
  sources: ['signs'],
  provenance: ['source'],
  why: 'Somebody who knows the answer and does not want to give it speaks in general terms. Excuses in place of facts are the first thing that one hears of a trouble that is being kept back.',
  sign: 'the answers to plain questions are vague, or excuses',
  examples: {
    fires: [{ review: 'signs: { vague-answers: { seen: true, evidence: no date was given for the release in three calls } }' }],
    clear: [{ review: 'signs: { vague-answers: { seen: false } }' }],
  },
});
