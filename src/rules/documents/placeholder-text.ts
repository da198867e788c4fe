import { span } from '../../text/span.ts';
import type { DocumentRule } from '../documentRule.ts';

/** The prompts of our templates, and what people leave themselves where a text should be. */
const PLACEHOLDER = /\{\{[^{}\r\n]*\}\}|(?:TODO|TBD|tbd|\?\?\?)(?<=(?:^|:[ \t]+|-[ \t]+)(?:TODO|TBD|tbd|\?\?\?))(?=[ \t]*\r?$)/gm;

/**
 * What each of them holds: most texts hold none, and need not be gone through sign by sign. Of `tbd` it is the end, because a
 * search stops at every first letter, and hardly any letter is as frequent as t.
 */
const PARTS = ['{{', 'TODO', 'TBD', 'bd', '???'];

export const rule: DocumentRule = {
  id: 'placeholder-text',
  title: 'A prompt still in place',
  level: 'warning',
  why: 'A prompt of the template that nobody answered reads like content in every list and report.',
  firesWhen: 'A template prompt in double braces is still there, or a value or line that is only TODO, TBD or ???.',
  example: { fires: '{{ what changed since the last review? }}', clear: 'Two new clients were won.' },
  check: ({ document: { markdown: { source: { text } } } }) => {
    if (!PARTS.some((part) => text.includes(part))) return [];
    return [...text.matchAll(PLACEHOLDER)].map((match) => ({
      span: span(match.index, match.index + match[0].length),
      message: `"${match[0]}" is a placeholder; write the answer in its place, or leave it blank if it is not known`,
    }));
  },
};
