import { lineEnd } from '../../document/insert.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import type { Section } from '../../document/outline.ts';
import { fenceSpan, findSection } from '../../model/place.ts';
import { SECTIONS, type Kind } from '../../model/sections.ts';
import { didYouMean, isSameWord, nearest } from '../../text/didYouMean.ts';
import type { TextEdit } from '../../text/edit.ts';
import { span, type Span } from '../../text/span.ts';
import type { DocumentProblem, DocumentRule, Fix } from '../documentRule.ts';

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
    return missing.map((title) => missingSection(markdown, title, kind));
  },
};

function missingSection(markdown: MarkdownDocument, title: string, kind: Kind): DocumentProblem {
  const strange = markdown.outline.sections.filter((section) => !SECTIONS[kind].some((known) => isNamed(section, known)));
  const near = nearest(title, strange.map((section) => section.title));
  const slip = strange.find((section) => section.title === near);
  return slip ? misspelt(markdown, slip, title, kind) : absent(markdown, title, kind);
}

function isNamed(section: Section, title: string): boolean {
  return section.name === title.toLowerCase();
}

function misspelt(markdown: MarkdownDocument, slip: Section, title: string, kind: Kind): DocumentProblem {
  return {
    span: slip.heading,
    message: `"${slip.title}" is no section of a ${kind}${didYouMean(title)}`,
    ...rename(markdown, slip, title),
  };
}

/** A heading with a link, emphasis or a comment in it is left to people. */
function rename(markdown: MarkdownDocument, slip: Section, title: string): { readonly fix?: Fix } {
  const where = titleSpan(markdown, slip.heading);
  if (markdown.source.text.slice(where.start, where.end).replace(/\s+/g, ' ') !== slip.title) return {};
  const safety = isSameWord(slip.title, title) ? 'safe' : 'offered';
  return { fix: { title: `Change the heading to "${title}"`, edits: [{ span: where, text: title }], safety } };
}

/** A heading's words, without the signs or the line below that make it a heading. */
function titleSpan({ source }: MarkdownDocument, heading: Span): Span {
  const text = source.text.slice(heading.start, heading.end);
  const before = /^\s*#*\s*/.exec(text)?.[0].length ?? 0;
  const behind = /(?:[ \t]+#+|[ \t]*[\r\n][ \t>]*(?:=+|-+))?\s*$/.exec(text)?.[0].length ?? 0;
  return span(heading.start + before, heading.end - behind);
}

function absent(markdown: MarkdownDocument, title: string, kind: Kind): DocumentProblem {
  return {
    span: fenceSpan(markdown),
    message: `section "${title}" is missing; add the heading ## ${title} and a few sentences`,
    fix: { title: `Add the section "${title}"`, edits: [insertSection(markdown, title, kind)], safety: 'offered' },
  };
}

/** Before the next section that is there, in the order of the template; else at the end. */
function insertSection(markdown: MarkdownDocument, title: string, kind: Kind): TextEdit {
  const { text } = markdown.source;
  const newLine = lineEnd(text);
  const later = SECTIONS[kind].slice(SECTIONS[kind].indexOf(title) + 1);
  const next = later.flatMap((name) => findSection(markdown, name) ?? [])[0];
  if (next) return { span: span(next.heading.start, next.heading.start), text: `## ${title}${newLine}${newLine}` };
  const before = text.endsWith('\n') ? newLine : newLine + newLine;
  return { span: span(text.length, text.length), text: `${before}## ${title}${newLine}` };
}
