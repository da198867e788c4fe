import { fenceSpan } from '../../model/place.ts';
import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'unsupported-frontmatter',
  title: 'Frontmatter in another language',
  level: 'error',
  why: 'Some tools run what stands in such frontmatter. Here it is named and never executed; documents are YAML.',
  firesWhen: 'The frontmatter opens with a language (`---js`, `---json`) or another fence (`+++`, `;;;`).',
  example: { fires: '---js\n{ kind: "review" }\n---', clear: '---\nkind: review\n---' },
  check: ({ document: { markdown } }) => {
    if (markdown.fences.type !== 'unsupported') return [];
    const { language } = markdown.fences;
    return [{ span: fenceSpan(markdown), message: `frontmatter in ${language} is not read, and never executed; write it as YAML between two lines of ---` }];
  },
};
