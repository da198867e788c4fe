import { DEEPEST, MOST_SIGNS } from '../../document/tame.ts';
import { HIGHEST_LENGTH, USUAL_LENGTH } from '../../model/portfolioFile.ts';
import { fenceSpan } from '../../model/place.ts';
import { thousandsApart } from '../../text/thousandsApart.ts';
import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'document-too-large',
  title: 'A document, or a part of one, that is too large',
  level: 'error',
  why: 'A bound keeps every check fast, whatever lies in the folder. No review that a person wrote comes near it.',
  firesWhen: `A document is longer than 1 MiB (${thousandsApart(USUAL_LENGTH)} characters), or than \`limits.documentLength\` of the configuration, which may be ${thousandsApart(HIGHEST_LENGTH)} at the most. As a warning: a paragraph holds more than ${thousandsApart(MOST_SIGNS)} signs of links, code, emphasis or tags, or lists and quotes nest deeper than ${DEEPEST} levels.`,
  example: { fires: '(a file of 20 MB)', clear: '(a file of 5 KB)' },
  check: ({ document: { failure, markdown } }) => {
    if (failure?.type === 'too-large') return [{ span: fenceSpan(markdown), message: `${failure.message}; split it, or move attachments into files of their own` }];
    return markdown.outline.unread.map(({ span, message }) => ({ span, level: 'warning', message: `${message}, so its links are not looked at; break it up` }));
  },
};
