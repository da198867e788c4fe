import { lineEnd } from '../../document/insert.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import { fenceSpan, findSection } from '../../model/place.ts';
import { SECTIONS } from '../../model/sections.ts';
import { didYouMean, isSameWord, nearest } from '../../text/didYouMean.ts';
import { span } from '../../text/span.ts';
import type { DocumentProblem, DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'missing-section',
  title: 'A section that is not there',
  level: 'warning',
  why: 'The sections are the questions that a conversation about a partnership has to answer. A missing one was most likely not asked.',
  firesWhen: 'A document lacks one of its sections. A heading that nearly matches is taken for a slip. Sections that a rule about health asks for are left to that rule.',
  example: { fires: '## Summery', clear: '## Summary' },
  check: ({ document: { kind, markdown }, spokenFor }) => {
    if (kind === undefined || kind === 'configuration' || markdown.fences.type !== 'yaml') return [];
    const missing = SECTIONS[kind].filter((title) => !findSection(markdown, title) && !spokenFor.has(`## ${title}`));
    return missing.map((title) => missingSection(markdown, title, SECTIONS[kind]));
  },
};

function missingSection(markdown: MarkdownDocument, title: string, expected: readonly string[]): DocumentProblem {
  const { sections } = markdown.outline;
  const strange = sections.filter((section) => !expected.some((known) => known.toLowerCase() === section.title.toLowerCase()));
  const near = nearest(title, strange.map((section) => section.title));
  const slip = strange.find((section) => section.title === near);
  if (!slip) return absent(markdown, title);
  const mark = /^\s*#+\s*/.exec(markdown.source.text.slice(slip.heading.start, slip.heading.end))?.[0].length ?? 0;
  return {
    span: slip.heading,
    message: `section "${title}" is missing${didYouMean(title)}`,
    fix: {
      title: `Change the heading to "${title}"`,
      edits: [{ span: span(slip.heading.start + mark, slip.heading.end), text: title }],
      safety: isSameWord(slip.title, title) ? 'safe' : 'offered',
    },
  };
}

function absent(markdown: MarkdownDocument, title: string): DocumentProblem {
  const { text } = markdown.source;
  const newLine = lineEnd(text);
  const before = text.endsWith('\n') ? newLine : newLine + newLine;
  return {
    span: fenceSpan(markdown),
    message: `section "${title}" is missing; add the heading ## ${title} and a few sentences`,
    fix: {
      title: `Add the section "${title}"`,
      edits: [{ span: span(text.length, text.length), text: `${before}## ${title}${newLine}` }],
      safety: 'offered',
    },
  };
}
