import { fenceSpan } from '../../model/place.ts';
import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'document-too-large',
  title: 'A document that is too large',
  level: 'error',
  why: 'A bound keeps every check fast, whatever lies in the folder. No review that a person wrote comes near it.',
  firesWhen: 'A document is longer than 1 MiB (1,048,576 characters).',
  example: { fires: '(a file of 20 MB)', clear: '(a file of 5 KB)' },
  check: ({ document: { failure, markdown } }) => (failure?.type === 'too-large'
    ? [{ span: fenceSpan(markdown), message: `${failure.message}; split it, or move attachments into files of their own` }]
    : []),
};
