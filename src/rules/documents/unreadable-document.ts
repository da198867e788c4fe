import { fenceSpan } from '../../model/place.ts';
import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'unreadable-document',
  title: 'A file that cannot be read',
  level: 'error',
  why: 'A file where documents are kept may be one of them. As long as it cannot be read, nobody can say that all is well.',
  firesWhen: 'The system refuses to read a Markdown file under `include`, or the configuration.',
  example: { fires: '(a file without read permission)', clear: '(a file that can be read)' },
  check: ({ document: { failure, markdown } }) => (failure?.type === 'unreadable'
    ? [{ span: fenceSpan(markdown), message: `this file could not be read: ${failure.message}` }]
    : []),
};
