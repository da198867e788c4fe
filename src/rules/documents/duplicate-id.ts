import { repeatedKeys } from '../../document/repeatedKeys.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { DocumentContext, DocumentProblem, DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'duplicate-id',
  title: 'An id that is used twice',
  level: 'error',
  why: 'Of two entries with one id only one can be read, and nobody knows which was meant.',
  firesWhen: 'A key stands twice in one map, or two charters carry the same partnership id.',
  example: { fires: 'kpis:\n  uptime: 99.9\n  uptime: 99.5', clear: 'kpis:\n  uptime: 99.9' },
  check: (context) => [...keys(context), ...charters(context)],
};

function keys({ document: { markdown } }: DocumentContext): readonly DocumentProblem[] {
  if (!markdown.frontmatter) return [];
  return repeatedKeys(markdown.frontmatter).map(({ first, again }) => ({
    span: again.keySpan,
    message: `"${again.key}" stands here a second time (first on line ${markdown.source.positionAt(first.keySpan.start).line + 1}); only the first is read`,
  }));
}

function charters({ document, partnership }: DocumentContext): readonly DocumentProblem[] {
  const judged = partnership?.charter?.document;
  if (document.kind !== 'charter' || !judged || judged === document) return [];
  return [{
    span: spanOfPlace({ document: document.markdown, path: ['partnership'] }),
    message: `partnership "${document.partnership}" has a charter already, ${judged.markdown.path}, which is the one that is judged`,
    related: [{ document: judged.markdown, path: ['partnership'] }],
  }];
}
