import { pairOf } from '../document/yamlNode.ts';
import type { FieldReference } from '../model/generated/fields.ts';
import { eachMention, type Mention } from '../model/mentions.ts';
import type { Partnership } from '../model/partnership.ts';
import type { PartnershipDocument } from '../model/partnershipDocument.ts';
import type { DocumentInPortfolio, PortfolioService } from '../service/portfolioService.ts';
import { onceFor } from '../text/once.ts';
import type { Position } from '../text/sourceText.ts';

/** Something that has an id, and the documents in which the id can stand for it: those of its partnership, or all. */
export interface Subject {
  readonly reference: FieldReference;
  readonly id: string;
  /** Those that may define it come first. */
  readonly documents: readonly PartnershipDocument[];
}

/** A place where the id of a subject is written. */
export interface Occurrence {
  readonly document: PartnershipDocument;
  readonly mention: Mention;
  readonly role: 'definition' | 'use';
}

/** What the id at a place stands for, and how it is written there; undefined where there is none. */
export function subjectAt(service: PortfolioService, path: string, position: Position): { readonly subject: Subject; readonly mention: Mention } | undefined {
  const found = service.documentAt(path);
  if (!found) return undefined;
  const offset = found.document.markdown.source.offsetAt(position);
  const mention = mentionsOf(found.document).find(({ span }) => span.start <= offset && offset <= span.end);
  const subject = mention && subjectOf(service, found, mention);
  return subject && { subject, mention };
}

/** Every place where the id of a subject is written; its definition, where there is one, first. */
export function occurrencesOf(subject: Subject): readonly Occurrence[] {
  const all = subject.documents.flatMap((document) => mentionsIn(document, subject).map((mention) => ({ document, mention })));
  const definition = definitionAmong(subject, all);
  return [
    ...all.filter((one) => one === definition).map((one) => ({ ...one, role: 'definition' as const })),
    ...all.filter((one) => one !== definition).map((one) => ({ ...one, role: 'use' as const })),
  ];
}

/** What is defined in the documents of a partnership: the first place of each id, in their order. */
export function definitionsIn(partnership: Partnership, reference: FieldReference): readonly (Occurrence & { readonly id: string })[] {
  const documents = inOrder(partnership);
  const ids = new Set(documents.flatMap((document) => mentionsOf(document).filter((mention) => mention.role === 'defines' && mention.references[0] === reference).map(({ id }) => id)));
  return [...ids].flatMap((id) => occurrencesOf({ reference, id, documents }).slice(0, 1).map((one) => ({ ...one, id })));
}

/** Every id in the frontmatter of a document, each place once, although an alias repeats what it stands for. */
export const mentionsOf = onceFor((document: PartnershipDocument): readonly Mention[] => {
  const found = new Map<number, Mention>();
  eachMention(document, (mention) => {
    if (!found.has(mention.span.start)) found.set(mention.span.start, mention);
  });
  if (!document.kind) for (const mention of partnershipOf(document)) found.set(mention.span.start, mention);
  return [...found.values()];
});

/** A document whose kind is not known belongs to its partnership all the same. */
function partnershipOf({ markdown }: PartnershipDocument): readonly Mention[] {
  const value = pairOf(markdown.frontmatter, 'partnership')?.value;
  return value?.type === 'scalar' && value.raw !== '' ? [{ id: value.raw, span: value.span, references: ['partnership'], role: 'uses' }] : [];
}

/** Of what an id may stand for, it is the first that is defined; where a text stands for nothing, it is no id. */
function subjectOf(service: PortfolioService, found: DocumentInPortfolio, { id, references, role }: Mention): Subject | undefined {
  const subjects = references.map((reference) => ({ reference, id, documents: documentsFor(service, found, reference) }));
  return role === 'may-use' ? subjects.find((subject) => isDefined(subject)) : subjects[0];
}

function isDefined(subject: Subject): boolean {
  return subject.documents.some((document) => mentionsOf(document).some((mention) => mention.id === subject.id && mention.role !== 'may-use' && mention.references[0] === subject.reference));
}

function documentsFor(service: PortfolioService, { document, assessed }: DocumentInPortfolio, reference: FieldReference): readonly PartnershipDocument[] {
  if (reference === 'rule') return service.allDocuments();
  return assessed ? inOrder(assessed.health.partnership) : [document];
}

/** The agreement before what reports on it, the reviews by date. */
function inOrder({ charter, reviews, vetting, recoveries, documents }: Partnership): readonly PartnershipDocument[] {
  const placed = [charter, ...reviews, vetting, ...recoveries].flatMap((typed) => (typed ? [typed.document] : []));
  return [...new Set([...placed, ...documents])];
}

function mentionsIn(document: PartnershipDocument, { reference, id, documents }: Subject): readonly Mention[] {
  return mentionsOf(document).filter((mention) => mention.id === id && standsFor(mention, reference, documents));
}

function standsFor(mention: Mention, reference: FieldReference, documents: readonly PartnershipDocument[]): boolean {
  const before = mention.references.slice(0, mention.references.indexOf(reference));
  return mention.references.includes(reference) && !before.some((other) => isDefined({ reference: other, id: mention.id, documents }));
}

function definitionAmong<T extends { readonly document: PartnershipDocument; readonly mention: Mention }>({ reference, documents }: Subject, all: readonly T[]): T | undefined {
  if (reference === 'rule') return undefined;
  if (reference === 'partnership') return all[0];
  // A review without a charter may give a KPI's number only, and is then all that is known of it.
  const standsAlone = reference === 'kpi' && !documents.some(({ kind }) => kind === 'charter');
  return all.find(({ mention }) => mention.role === 'defines') ?? (standsAlone ? all.find(({ mention }) => mention.role === 'uses') : undefined);
}
