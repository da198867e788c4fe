import type { MarkdownDocument } from '../document/document.ts';
import type { History } from '../model/history.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { ResultCache } from './resultCache.ts';

/** Names for documents by their path and text: what has the same name is the same. Each text is gone through once. */
export class DocumentNames {
  private readonly names = new Map<MarkdownDocument, string>();

  constructor(private readonly cache: Pick<ResultCache, 'nameOf'>) {}

  /** The name of a text. */
  ofText(markdown: MarkdownDocument): string {
    const known = this.names.get(markdown);
    if (known !== undefined) return known;
    const name = this.cache.nameOf([markdown.path, markdown.source.written]);
    this.names.set(markdown, name);
    return name;
  }

  /** The same of a document, which may be one that cannot be read. */
  of({ markdown, failure }: PartnershipDocument): string {
    return failure ? this.cache.nameOf([markdown.path, failure.type, failure.message]) : this.ofText(markdown);
  }
}

/** What a partnership's past rests on of the commits of a document: those of its charter. */
export function commitsNamed({ kind, markdown: { path } }: PartnershipDocument, history: History | undefined): readonly string[] {
  return kind === 'charter' ? (history?.changesOf(path) ?? []).map(({ day, blob }) => `${day} ${blob}`) : [];
}
