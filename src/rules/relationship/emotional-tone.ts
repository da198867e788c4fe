import { always } from '../conditions.ts';
import { defineSign } from '../shapes/sign.ts';

export const rule = defineSign({
  id: 'emotional-tone',
  title: 'Talk that has turned emotional',
  dimension: 'relationship',
  severity: 'medium',
  appliesWhen: always,
  actions: ['issue-method'],
  sources: ['symptoms', 'signs'],
  provenance: ['source'],
  why: 'As long as people talk about the matter they can settle it. Once they talk about each other, every new matter is added to the old ones and none is closed.',
  sign: 'talk has turned from the matter to the persons',
  examples: {
    fires: [{ review: 'signs: { emotional-tone: { seen: true, evidence: the February call ended with mutual reproaches } }' }],
    clear: [{ review: 'signs: { emotional-tone: { seen: false } }' }],
  },
});
