import { SymbolKind, type DocumentSymbol, type WorkspaceSymbol } from 'vscode-languageserver-types';
import type { MarkdownDocument } from '../document/document.ts';
import type { Section } from '../document/outline.ts';
import { pairOf, type YamlNode, type YamlPair } from '../document/yamlNode.ts';
import type { AssessedPartnership } from '../health/assessedPartnership.ts';
import { fieldsOf } from '../model/fields.ts';
import type { FieldKind, FieldReference } from '../model/generated/fields.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import { span } from '../text/span.ts';
import { locationOf, type UriOf } from './addresses.ts';
import { definitionsIn, type Occurrence } from './mentions.ts';

const KINDS: Readonly<Record<FieldReference, SymbolKind>> = {
  action: SymbolKind.Event,
  benefit: SymbolKind.Object,
  deal: SymbolKind.Object,
  issue: SymbolKind.Event,
  kpi: SymbolKind.Number,
  partnership: SymbolKind.Module,
  party: SymbolKind.Class,
  rule: SymbolKind.Constant,
};

/** What a document consists of: its keys, with whatever has an id below them, and its sections within one another. */
export function documentSymbols(service: PortfolioService, path: string): readonly DocumentSymbol[] {
  const document = service.documentAt(path)?.document;
  if (!document) return [];
  const { kind, markdown } = document;
  const pairs = markdown.frontmatter?.type === 'map' ? markdown.frontmatter.pairs : [];
  return [...pairs.map((pair) => keySymbol(markdown, pair, kind)), ...sectionSymbols(markdown, markdown.outline.sections)];
}

function keySymbol(markdown: MarkdownDocument, pair: YamlPair, kind: FieldKind | undefined): DocumentSymbol {
  const field = kind && fieldsOf(kind).below(pair.key)?.field;
  const reference = field?.defines ?? field?.keys;
  const entries = reference && pair.value.type === 'map' ? pair.value.pairs : [];
  const children = entries.map((entry) => pairSymbol(markdown, entry, reference ? KINDS[reference] : SymbolKind.Property));
  return { ...pairSymbol(markdown, pair, SymbolKind.Property), ...(children.length > 0 ? { children } : {}) };
}

function pairSymbol({ source }: MarkdownDocument, { key, keySpan, value }: YamlPair, kind: SymbolKind): DocumentSymbol {
  // The value of an alias stands elsewhere.
  const end = value.span.start >= keySpan.end ? Math.max(keySpan.end, value.span.end) : keySpan.end;
  const detail = detailOf(value);
  return {
    name: key === '' ? '""' : key,
    ...(detail === '' ? {} : { detail }),
    kind,
    range: source.rangeOf(span(keySpan.start, end)),
    selectionRange: source.rangeOf(keySpan),
  };
}

function detailOf(value: YamlNode): string {
  if (value.type === 'scalar') return value.raw;
  const named = pairOf(value, 'name')?.value ?? pairOf(value, 'what')?.value;
  return named?.type === 'scalar' ? named.raw : '';
}

/** A section holds those of lower rank that follow it. */
function sectionSymbols(markdown: MarkdownDocument, sections: readonly Section[]): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  for (let index = 0; index < sections.length;) {
    const section = sections[index] as Section;
    const next = sections.findIndex((other, at) => at > index && other.level <= section.level);
    const end = next < 0 ? sections.length : next;
    symbols.push(sectionSymbol(markdown, section, sections.slice(index + 1, end)));
    index = end;
  }
  return symbols;
}

function sectionSymbol(markdown: MarkdownDocument, { title, heading, content }: Section, below: readonly Section[]): DocumentSymbol {
  const children = sectionSymbols(markdown, below);
  return {
    name: title === '' ? '#' : title,
    kind: SymbolKind.String,
    range: markdown.source.rangeOf(span(heading.start, content.end)),
    selectionRange: markdown.source.rangeOf(heading),
    ...(children.length > 0 ? { children } : {}),
  };
}

/** Partnerships, and the KPIs, issues and actions in them, by a part of their id or name. */
export function workspaceSymbols(service: PortfolioService, query: string, uriOf: UriOf): readonly WorkspaceSymbol[] {
  const wanted = query.toLowerCase();
  return service.health().partnerships.flatMap((assessed) => symbolsOf(assessed, uriOf)).filter(({ name }) => name.toLowerCase().includes(wanted));
}

function symbolsOf({ health: { partnership, name } }: AssessedPartnership, uriOf: UriOf): readonly WorkspaceSymbol[] {
  const found = [partnership.charter?.document, ...partnership.documents].find((document) => pairOf(document?.markdown.frontmatter, 'partnership'));
  const where = pairOf(found?.markdown.frontmatter, 'partnership')?.value.span;
  const own = found && where ? [{ name: named(partnership.id, name), kind: KINDS.partnership, location: locationOf(found, where, uriOf) }] : [];
  return [...own, ...(['kpi', 'issue', 'action'] as const).flatMap((reference) => definitionsIn(partnership, reference).map((one) => ({
    name: named(one.id, nameOf(one)),
    kind: KINDS[reference],
    containerName: name,
    location: locationOf(one.document, one.mention.span, uriOf),
  })))];
}

function nameOf({ mention: { id, map } }: Occurrence): string {
  const pair = pairOf(map, id);
  return pair ? detailOf(pair.value) : '';
}

function named(id: string, name: string): string {
  return name === '' || name === id ? id : `${id} ${name}`;
}
