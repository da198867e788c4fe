import type { MarkdownDocument } from '../document/document.ts';
import { pairOf, type Path, type YamlNode } from '../document/yamlNode.ts';
import type { Answers } from './answers.ts';
import { isCharterHome, isDocumentHome } from './documentHomes.ts';
import { relativeLinks, type RelativeLink } from './links.ts';
import { KINDS, type Kind } from './sections.ts';
import { plainClaims } from './plainClaims.ts';
import { validate, type SchemaProblem, type Validated } from './validate.ts';

/** A Markdown document that belongs to a partnership, with its valid answers and what is wrong with the others. */
export interface PartnershipDocument {
  readonly markdown: MarkdownDocument;
  /** Undefined when the document claims a kind that does not exist, or none. */
  readonly kind: Kind | 'configuration' | undefined;
  /** The value of `kind` as written; empty when there is none. */
  readonly claimedKind: string;
  /** The partnership's id; empty when it says none. */
  readonly partnership: string;
  /** The valid answers: blank and invalid ones are left out. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly SchemaProblem[];
  /** Paths whose value is written down but could not be used, so that nothing may be concluded from its absence. */
  readonly dropped: readonly Path[];
  /** Its links to files or headings of the repository, its plan's among them. */
  readonly links: readonly RelativeLink[];
  /** Why the file could not be read at all. */
  readonly failure?: Failure;
  /** Lets go of what was read of it; it is read again when somebody asks. */
  readonly forget: () => void;
}

/** A document of a known kind with its answers. */
export interface Typed<T> {
  readonly document: PartnershipDocument;
  readonly data: Answers<T>;
}

/**
 * Why a file could not be read: the system refused, it is larger than anything that is read, or it does not say what it is where a
 * document is kept; or why a whole folder was not opened.
 */
export interface Failure {
  readonly type: 'unreadable' | 'too-large' | 'unmarked' | 'unopened';
  readonly message: string;
}

/** A document cannot be judged, or not wholly, when it could not be read, or lacks what places it: its kind, or a review's date. */
export function isUnjudgeable(document: PartnershipDocument): boolean {
  if (document.markdown.lostKeys.size > 0) return true;
  if (document.kind === undefined && document.markdown.frontmatter) return document.claimedKind !== '' || isDocumentHome(document.markdown.path);
  return !isPlaced(document);
}

/** Whether it is known what a document is and where in time it stands; what could not be read of it is unknown. */
export function isPlaced({ kind, data, markdown }: PartnershipDocument): boolean {
  if (kind === undefined || !markdown.frontmatter) return false;
  return kind !== 'review' || typeof data['date'] === 'string';
}

/** What is wrong with a text that is no document, where one is kept; undefined elsewhere. */
export function unmarked({ path, source: { text } }: MarkdownDocument): Failure | undefined {
  if (!isDocumentHome(path)) return undefined;
  if (text.trim() === '') return { type: 'unmarked', message: 'this file is empty, and stands where a document of the partnership is kept; write it, restore it from git, or remove it' };
  return { type: 'unmarked', message: 'this file stands where a document of the partnership is kept, and does not say what it is; expected a kind and a partnership between two lines --- at its top, or another folder for what is no document' };
}

/**
 * A file that could not be read, in a place where documents are: it may be one, and nobody knows what it says. Where charters stand
 * it is one, so that nobody is told that there is none.
 */
export function unreadDocument(markdown: MarkdownDocument, partnership: string, failure: Failure): PartnershipDocument {
  const kind = isCharterHome(markdown.path) ? 'charter' : undefined;
  return { markdown, kind, claimedKind: kind ?? '', partnership, ...NOTHING_KNOWN, links: [], failure, forget: () => { markdown.forget(); } };
}

/**
 * A quick look whether a text may be a document of ours, before it is read: its frontmatter names a kind or a
 * partnership. Other Markdown costs no more than this.
 */
export function mayBeOurs(text: string): boolean {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!/^(?:---|\+\+\+|;;;)/.test(text.slice(start, start + 3))) return false;
  return CLAIM.test(frontPart(text, start));
}

const CLAIM = /(?:^|[{,(])[ \t]*["']?(?:kind|partnership)["']?[ \t]*[:=]/m;

function frontPart(text: string, start: number): string {
  const close = text.slice(start + 3).search(/\n(?:---|\+\+\+|;;;)[ \t]*(?:\r?\n|$)/);
  return close < 0 ? text : text.slice(start, start + 3 + close);
}

/**
 * The document as one of a partnership, or undefined when it is none of ours. It is ours with a known kind and a
 * partnership; in an included place one of the two is enough.
 */
export function interpret(markdown: MarkdownDocument, place: 'included' | 'elsewhere'): PartnershipDocument | undefined {
  const { fences, source } = markdown;
  if (fences.type === 'none') return undefined;
  const plain = fences.type === 'yaml' ? plainClaims(source.text, fences.content) : undefined;
  const { kind: claimedKind, partnership } = plain ?? { kind: claim(markdown, 'kind'), partnership: claim(markdown, 'partnership') };
  const kind = KINDS.find((known) => known === claimedKind);
  const enough = place === 'included' ? kind ?? partnership : kind && partnership;
  if (enough === undefined) return undefined;
  // Copies, because they stay, and a word that was cut from a text holds on to all of it.
  return new Interpreted(markdown, kind, kind ?? structuredClone(claimedKind ?? ''), structuredClone(partnership ?? ''));
}

/** A document whose answers are read when somebody asks for them. */
class Interpreted implements PartnershipDocument {
  private made: Validated | undefined;
  private found: readonly RelativeLink[] | undefined;

  constructor(
    readonly markdown: MarkdownDocument, readonly kind: Kind | 'configuration' | undefined, readonly claimedKind: string, readonly partnership: string,
  ) {}

  get data(): PartnershipDocument['data'] { return this.answers.data; }
  get problems(): readonly SchemaProblem[] { return this.answers.problems; }
  get dropped(): readonly Path[] { return this.answers.dropped; }
  get links(): readonly RelativeLink[] { return (this.found ??= relativeLinks(this.markdown)); }

  forget(): void {
    this.made = undefined;
    this.found = undefined;
    this.markdown.forget();
  }

  private get answers(): Validated {
    return (this.made ??= this.read());
  }

  private read(): Validated {
    const { frontmatter, lostKeys } = this.markdown;
    return this.kind && frontmatter ? validate(this.kind, frontmatter, lostKeys) : NOTHING_KNOWN;
  }
}

/** Nothing could be read, so nothing may be concluded from the absence of anything. */
const NOTHING_KNOWN: Validated = { data: {}, problems: [], dropped: [[]] };

/** What the frontmatter says for a key; where it cannot be read as YAML, what its text seems to say. */
function claim(markdown: MarkdownDocument, key: 'kind' | 'partnership'): string | undefined {
  const pair = pairOf(markdown.frontmatter, key);
  if (pair) return textOf(pair.value, markdown);
  if (markdown.frontmatter && !markdown.lostKeys.has(key)) return undefined;
  return claimInText(markdown, key);
}

/** Longest part of a list or map that is repeated in place of a name. */
const LONGEST_CLAIM = 60;

/** A list or a map names nothing; it is told as it is written. */
function textOf(node: YamlNode, { source }: MarkdownDocument): string {
  if (node.type === 'scalar') return node.raw.trim();
  return source.text.slice(node.span.start, Math.min(node.span.end, node.span.start + LONGEST_CLAIM)).replace(/\s+/g, ' ').trim();
}

function claimInText(markdown: MarkdownDocument, key: string): string | undefined {
  const { fences, source } = markdown;
  if (fences.type === 'none') return undefined;
  const text = source.text.slice(fences.content.start, fences.content.end);
  return new RegExp(`(?:^|[{,(])[ \\t]*["']?${key}["']?[ \\t]*[:=][ \\t]*["']?([\\w-]*)`, 'm').exec(text)?.[1];
}

/** The configuration file as a document, so that the same rules speak of it. */
export function interpretConfiguration(markdown: MarkdownDocument): PartnershipDocument {
  return new Interpreted(markdown, 'configuration', '', '');
}
