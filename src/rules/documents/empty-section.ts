import { findSection } from '../../model/place.ts';
import { SECTIONS } from '../../model/sections.ts';
import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'empty-section',
  title: 'A section with nothing in it',
  level: 'warning',
  why: 'A heading without a sentence looks like an answer and is none. "Nothing" is a sentence, too.',
  firesWhen: 'A section of the document holds nothing but its heading, further headings or comments. Sections that a rule about health asks for are left to that rule.',
  example: { fires: '## Summary\n\n## What went well', clear: '## Summary\n\nA steady quarter.' },
  check: ({ document: { kind, markdown }, spokenFor }) => {
    if (kind === undefined || kind === 'configuration') return [];
    return SECTIONS[kind].flatMap((title) => {
      const section = spokenFor.has(`## ${title}`) ? undefined : findSection(markdown, title);
      return section?.blank ? [{ span: section.heading, message: `section "${section.title}" is empty; write at least one sentence` }] : [];
    });
  },
};
