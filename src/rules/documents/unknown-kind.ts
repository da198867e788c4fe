import { spanOfPlace } from '../../model/place.ts';
import { KINDS } from '../../model/sections.ts';
import { didYouMean, nearest } from '../../text/didYouMean.ts';
import type { DocumentRule } from '../documentRule.ts';
import { replaceValue } from '../shapes/fix.ts';

export const rule: DocumentRule = {
  id: 'unknown-kind',
  title: 'A kind that does not exist',
  level: 'error',
  why: 'The kind decides what a document means and which rules read it; with a wrong one it is not judged at all.',
  firesWhen: '`kind` is none of charter, review, vetting, recovery.',
  example: { fires: 'kind: reveiw', clear: 'kind: review' },
  check: ({ document }) => {
    if (document.kind !== undefined || document.claimedKind === '' || document.markdown.fences.type !== 'yaml') return [];
    const meant = nearest(document.claimedKind, KINDS);
    return [{
      span: spanOfPlace({ document: document.markdown, path: ['kind'] }),
      message: `"${document.claimedKind}" is no kind of document; expected one of ${KINDS.join(', ')}${didYouMean(meant)}`,
      ...replaceValue(document, ['kind'], { written: document.claimedKind, meant, known: KINDS }),
    }];
  },
};
