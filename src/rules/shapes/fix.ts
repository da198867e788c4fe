import { nodeAt, type Path } from '../../document/yamlNode.ts';
import type { PartnershipDocument } from '../../model/partnershipDocument.ts';
import { isSameWord } from '../../text/didYouMean.ts';
import { span, type Span } from '../../text/span.ts';
import type { Fix } from '../documentRule.ts';

type MaybeFix = { readonly fix?: Fix };

/** A word that was most likely meant, and what else is known of it. */
export interface Slip {
  /** As read. */
  readonly written: string;
  /** Undefined when nothing comes near. */
  readonly meant: string | undefined;
  /** Everything that could have been meant. */
  readonly known: readonly string[];
  /** The keys of the same map, when it is a key that is wrong. */
  readonly beside?: readonly string[];
}

/** A fix that puts the value that was meant in place of the one at a path. */
export function replaceValue(document: PartnershipDocument, path: Path, slip: Slip): MaybeFix {
  const node = nodeAt(document.markdown.frontmatter, path);
  return node?.type === 'scalar' ? replaceText(document, node.span, slip) : {};
}

/** The same for a key or a value that stands at a span. */
export function replaceText(document: PartnershipDocument, where: Span, slip: Slip): MaybeFix {
  if (slip.meant === undefined) return {};
  return change(document, where, slip.written, { text: slip.meant, safety: isCertain(slip) ? 'safe' : 'offered', as: 'text' });
}

/** It is certain when the two differ in case or signs only, and neither another known word nor another key does so, too. */
function isCertain({ written, meant = '', known, beside = [] }: Slip): boolean {
  if (!isSameWord(meant, written)) return false;
  const rivals = new Set(known.filter((other) => isSameWord(other, written)));
  const twins = beside.filter((other) => isSameWord(other, written));
  return rivals.size <= 1 && twins.length <= 1;
}

/** What is to be written in place of a scalar: text, which keeps the quotes that are there, or a number or truth value, which has none. */
export interface Change {
  readonly text: string;
  readonly safety: Fix['safety'];
  readonly as: 'text' | 'plain';
}

/** A fix that changes a scalar where it is written and keeps its quotes; none where it is not written out in one piece. */
export function change({ markdown }: PartnershipDocument, where: Span, raw: string, { text, safety, as }: Change): MaybeFix {
  const inner = innerSpan(markdown.source.text.slice(where.start, where.end), raw, where);
  if (!inner) return {};
  return { fix: { title: `Change to "${text}"`, edits: [{ span: as === 'plain' ? where : inner, text }], safety } };
}

/** Where a scalar's own characters stand. An alias, a block of lines or a folded text is not what it reads as. */
function innerSpan(written: string, raw: string, where: Span): Span | undefined {
  if (written === raw) return where;
  const quoted = written.length > 1 && /^["']/.test(written) && written.at(-1) === written[0];
  return quoted ? span(where.start + 1, where.end - 1) : undefined;
}
