import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'invalid-frontmatter',
  title: 'Frontmatter that is not YAML',
  level: 'error',
  why: 'What cannot be read cannot be judged. The entry that is broken is set aside, everything else of the document is still checked, and until it is mended the partnership is not called healthy.',
  firesWhen: 'The frontmatter, or the configuration, is not valid YAML, or nests or repeats beyond the bounds that keep a check fast.',
  example: { fires: 'customer: { satisfaction: 4', clear: 'customer: { satisfaction: 4 }' },
  // A NUL is named as such elsewhere.
  check: ({ document: { markdown: { problems, source } } }) => problems
    .filter(({ span }) => source.text[span.start] !== '\0')
    .map(({ message, span }) => ({ span, message: `this cannot be read as YAML: ${message}` })),
};
