import type { MarkdownDocument } from '../document/document.ts';
import type { PartnershipGroup } from '../model/partnership.ts';
import { interpret, unmarked, unreadDocument, type Failure, type PartnershipDocument } from '../model/partnershipDocument.ts';
import { compare } from '../text/compare.ts';
import { fileFilter, type FileFilter } from './configuration.ts';
import { partnershipsAround } from './partnershipsAround.ts';

/** A file that may be a document: read, or the reason why not. */
interface HeldFile {
  readonly markdown: MarkdownDocument;
  readonly failure: Failure | undefined;
  /** Whether documents are expected where it lies. */
  readonly place: 'included' | 'elsewhere';
  readonly isExcluded: boolean;
  /** What it is for a partnership, excluded or not; undefined when it is none of ours, or cannot be read. */
  readonly document: PartnershipDocument | undefined;
}

/**
 * The files of a portfolio, and their documents by partnership. A change costs the partnership that it is in: all other
 * groups stay the same objects.
 */
export class Holdings {
  private readonly files: Map<string, HeldFile>;
  private readonly members: Map<string, Map<string, PartnershipDocument>>;
  private readonly made: Map<string, PartnershipGroup>;
  /** Where each document stands that counts. */
  private readonly homes: Map<string, string>;
  private readonly failed: Set<string>;
  private filter: FileFilter;
  private ordered: readonly PartnershipGroup[] | undefined;

  constructor(before?: Holdings) {
    this.files = new Map(before?.files);
    this.members = new Map([...(before?.members ?? [])].map(([id, documents]) => [id, new Map(documents)]));
    this.made = new Map(before?.made);
    this.homes = new Map(before?.homes);
    this.failed = new Set(before?.failed);
    this.filter = before?.filter ?? fileFilter({});
    this.ordered = before?.ordered;
  }

  /** Whether a path is looked at. */
  isExcluded(path: string): boolean {
    return this.filter.isExcluded(path);
  }

  /** Whether documents are expected at a path. */
  isIncluded(path: string): boolean {
    return this.filter.isIncluded(path);
  }

  /** Another configuration is in force. */
  filterBy(filter: FileFilter): void {
    this.filter = filter;
    for (const [path, { markdown, failure }] of this.files) this.put(path, markdown, failure);
  }

  /** The text of a path; undefined when nothing was given. */
  markdownAt(path: string): MarkdownDocument | undefined {
    return this.files.get(path)?.markdown;
  }

  /** Every path that a text was given for. */
  paths(): readonly string[] {
    return [...this.files.keys()];
  }

  /** Every text that was given, by its path. */
  texts(): readonly (readonly [path: string, text: string])[] {
    return [...this.files].map(([path, { markdown }]) => [path, markdown.source.text]);
  }

  /** Whether there is a file at a path that could not be read. */
  hasFailed(path: string): boolean {
    return this.files.get(path)?.failure !== undefined;
  }

  /** The document at a path that could be read, wherever it lies. */
  documentAt(path: string): PartnershipDocument | undefined {
    return this.files.get(path)?.document;
  }

  /** Every document that counts and can be read, in the order in which their files came. */
  documents(): readonly PartnershipDocument[] {
    return [...this.files.values()].flatMap(({ document, isExcluded }) => (document && !isExcluded ? [document] : []));
  }

  /** Takes a file, or notes why it cannot be read. It stays at its place among the others. */
  put(path: string, markdown: MarkdownDocument, failure: Failure | undefined): void {
    const before = this.files.get(path);
    const place = this.filter.isIncluded(path) ? 'included' : 'elsewhere';
    const isExcluded = this.filter.isExcluded(path);
    const isKnown = before?.markdown === markdown && before.place === place;
    const document = failure ? undefined : isKnown ? before.document : interpret(markdown, place);
    const reason = failure ?? (document || place === 'elsewhere' ? undefined : unmarked(markdown));
    this.files.set(path, { markdown, failure: reason, place, isExcluded, document });
    if (reason && this.mayBeOurs(path, reason)) return void this.failed.add(path);
    this.failed.delete(path);
    this.settle(path, isExcluded ? undefined : document);
  }

  /** A file that cannot be read may be ours where documents are expected, a folder where they may lie below. */
  private mayBeOurs(path: string, { type }: Failure): boolean {
    if (this.filter.isExcluded(path)) return false;
    return type === 'unopened' ? this.filter.mayHold(path) : this.filter.isIncluded(path);
  }

  /** Forgets a file. */
  drop(path: string): void {
    this.files.delete(path);
    this.failed.delete(path);
    this.settle(path, undefined);
  }

  /** The documents of each partnership, in order of its id. */
  groups(): readonly PartnershipGroup[] {
    this.placeFailed();
    return (this.ordered ??= [...this.members.keys()].sort().map((id) => this.groupOf(id)));
  }

  private groupOf(id: string): PartnershipGroup {
    const known = this.made.get(id);
    if (known) return known;
    const documents = [...(this.members.get(id)?.values() ?? [])].sort((a, b) => compare(a.markdown.path, b.markdown.path));
    const group = { id, documents };
    this.made.set(id, group);
    return group;
  }

  /** A file that cannot be read belongs to the partnership of the documents around it, so it is placed when those are. */
  private placeFailed(): void {
    if (this.failed.size === 0) return;
    const around = partnershipsAround(this.documents().map(({ markdown, partnership }) => ({ path: markdown.path, partnership })));
    for (const path of this.failed) {
      const { markdown, failure } = this.files.get(path) as HeldFile & { readonly failure: Failure };
      const partnership = around(path);
      const known = this.members.get(this.homes.get(path) ?? '')?.get(path);
      if (known?.markdown !== markdown || known.partnership !== partnership) this.settle(path, unreadDocument(markdown, partnership, failure));
    }
  }

  private settle(path: string, document: PartnershipDocument | undefined): void {
    const home = this.homes.get(path);
    if (home !== undefined && home !== document?.partnership) this.leave(path, home);
    if (!document) return;
    const { partnership } = document;
    const group = this.members.get(partnership);
    if (group?.get(path) === document) return;
    if (group) group.set(path, document);
    else this.members.set(partnership, new Map([[path, document]]));
    this.homes.set(path, partnership);
    this.changed(partnership);
  }

  private leave(path: string, home: string): void {
    const group = this.members.get(home);
    group?.delete(path);
    if (group?.size === 0) this.members.delete(home);
    this.homes.delete(path);
    this.changed(home);
  }

  private changed(id: string): void {
    this.made.delete(id);
    this.ordered = undefined;
  }
}
