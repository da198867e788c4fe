import { fenceSpan } from '../../model/place.ts';
import { KINDS } from '../../model/sections.ts';
import type { DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'missing-kind',
  title: 'A document without a kind',
  level: 'warning',
  why: 'Where partnerships are kept, a file that names a partnership is most likely one of its documents. Without its kind it is not judged.',
  firesWhen: 'A Markdown file under `include` has a `partnership` and no `kind`. Notes and plans without frontmatter are left alone.',
  example: { fires: 'partnership: northwind-helpdesk', clear: 'kind: review\npartnership: northwind-helpdesk' },
  check: ({ document }) => {
    if (document.kind !== undefined || document.claimedKind !== '' || document.failure || document.markdown.fences.type !== 'yaml') return [];
    return [{
      span: fenceSpan(document.markdown),
      message: `this names partnership "${document.partnership}" but no kind, so it is not judged; add kind: and one of ${KINDS.join(', ')}`,
    }];
  },
};
