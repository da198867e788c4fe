import { nodeAt, type Path } from '../../document/yamlNode.ts';
import type { PartnershipDocument } from '../../model/partnershipDocument.ts';
import { isSameWord } from '../../text/didYouMean.ts';
import type { Span } from '../../text/span.ts';
import type { Fix } from '../documentRule.ts';

type MaybeFix = { readonly fix?: Fix };

/** A fix that puts the value that was meant in place of the one at a path; certain when they differ in case or signs only. */
export function replaceValue(document: PartnershipDocument, path: Path, meant: string | undefined, written: string): MaybeFix {
  const node = nodeAt(document.markdown.frontmatter, path);
  return node?.type === 'scalar' ? replaceText(node.span, meant, written) : {};
}

/** The same for any stretch of the text. */
export function replaceText(span: Span, meant: string | undefined, written: string): MaybeFix {
  if (meant === undefined) return {};
  return {
    fix: {
      title: `Change to "${meant}"`,
      edits: [{ span, text: meant }],
      safety: isSameWord(meant, written) ? 'safe' : 'offered',
    },
  };
}
