import { fenceSpan } from '../../model/place.ts';
import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'unreadable-document',
  title: 'A file or folder that cannot be read',
  level: 'error',
  why: 'A file where documents are kept may be one of them, and a folder may hold some. As long as they cannot be read, nobody can say that all is well.',
  firesWhen: 'The system refuses to read a Markdown file under `include`, the configuration, or a folder in which such files may lie; a file is written every time it is read; or one that is called `charter.md` or `vetting.md`, or lies in a folder `reviews` or `recovery`, is empty or says neither kind nor partnership.',
  example: { fires: '(a file without read permission)', clear: '(a file that can be read)' },
  check: ({ document: { failure, markdown } }) => {
    if (failure?.type === 'unreadable') return [{ span: fenceSpan(markdown), message: `this file could not be read: ${failure.message}` }];
    if (failure?.type === 'unmarked') return [{ span: fenceSpan(markdown), message: failure.message }];
    if (failure?.type === 'unopened') return [{ span: fenceSpan(markdown), message: `this folder could not be opened, and may hold documents: ${failure.message}` }];
    return [];
  },
};
