import { fenceSpan } from '../../model/place.ts';
import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'unterminated-frontmatter',
  title: 'Frontmatter without an end',
  level: 'error',
  why: 'Without its closing line the whole file is frontmatter, or none of it is; different programs guess differently.',
  firesWhen: 'A line of three dashes opens the frontmatter and no line of exactly three dashes ends it.',
  example: { fires: '---\nkind: review\n', clear: '---\nkind: review\n---\n' },
  check: ({ document: { markdown } }) => {
    if (markdown.fences.type !== 'unterminated') return [];
    return [{ span: fenceSpan(markdown), message: 'the frontmatter that opens here never ends; add a line with exactly three dashes (---) behind it' }];
  },
};
