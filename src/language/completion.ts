import {
  CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem, type CompletionList,
} from 'vscode-languageserver-types';
import type { Path, YamlNode } from '../document/yamlNode.ts';
import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { isOfAgreement } from '../model/agreement.ts';
import { fieldsOf, type FieldBranch } from '../model/fields.ts';
import type { Field, FieldReference } from '../model/generated/fields.ts';
import { SECTIONS } from '../model/sections.ts';
import { RULES } from '../rules/index.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import { compare } from '../text/compare.ts';
import type { Position, Range, SourceText } from '../text/sourceText.ts';
import { cursorAt, type Cursor } from './cursor.ts';
import { entriesAt, signStub } from './entries.ts';
import { fieldMarkup } from './markup.ts';
import { relativePath } from './relativePath.ts';

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** What may be written at a place: keys, values, ids, headings, link targets; what is required first. */
export function completionsAt(service: PortfolioService, path: string, position: Position): CompletionList {
  const source = service.sourceOf(path);
  if (!source) return NOTHING;
  const offset = source.offsetAt(position);
  const cursor = cursorAt(path, source.text, offset);
  const items = cursor ? inFrontmatter(service, path, source, cursor) : inBody(service, path, source, offset);
  return { isIncomplete: false, items: [...items] };
}

/** What completions need to know of the document around the cursor. */
interface Around {
  readonly service: PortfolioService;
  readonly path: string;
  readonly cursor: Cursor;
  readonly range: Range;
  readonly health: PartnershipHealth | undefined;
}

function inFrontmatter(service: PortfolioService, path: string, source: SourceText, cursor: Cursor): readonly CompletionItem[] {
  const health = service.health().partnerships.find(({ id }) => id === cursor.partnership)?.health;
  const around = { service, path, cursor, range: source.rangeOf(cursor.word), health };
  if (!cursor.kind) return beforeKind(around);
  const fields = branchAt(fieldsOf(cursor.kind), cursor.path);
  if (!fields) return [];
  if (cursor.at === 'key') return keys(fields, around);
  return takesKeys(fields) ? keys(fields, { ...around, cursor: { ...cursor, beside: [] } }) : values(fields, around);
}

/** A document without a kind may become any; nothing else can be said before. */
function beforeKind(around: Around): readonly CompletionItem[] {
  const { cursor } = around;
  if (cursor.path.length === 0) {
    return keys(fieldsOf('review'), around).filter(({ label }) => label === 'kind' || label === 'partnership');
  }
  if (cursor.path.length === 1 && cursor.path[0] === 'kind') return Object.keys(SECTIONS).map((kind, index) => valueItem(kind, index, around));
  return cursor.path.length === 1 && cursor.path[0] === 'partnership' ? idItems('partnership', around) : [];
}

function branchAt(top: FieldBranch, path: Path): FieldBranch | undefined {
  let branch: FieldBranch | undefined = top;
  for (const step of path) branch = branch?.below(step);
  return branch;
}

function takesKeys({ field, keys: known }: FieldBranch): boolean {
  return field?.shape === 'record' || field?.shape === 'map' || (known.length > 0 && field?.shape !== 'mixed');
}

function keys(fields: FieldBranch, around: Around): readonly CompletionItem[] {
  const { cursor } = around;
  const free = fields.keys.filter((key) => !cursor.beside.includes(key));
  const own = free.map((key, index) => keyItem(key, fields.below(key), index, around));
  const reference = fields.field?.keys;
  const ids = reference ? idsOf(reference, around).filter(({ id }) => !cursor.beside.includes(id)) : [];
  return [...own, ...ids.map(({ id, detail }, index) => ({ ...keyItem(id, fields.below(id), index, around), detail })), ...entryItems(around)];
}

/** Whole entries, behind the single keys. Beside a key on its line, an entry needs braces. */
function entryItems(around: Around): readonly CompletionItem[] {
  const { service, path, cursor, range, health } = around;
  if (cursor.hasColon) return [];
  const before = service.sourceOf(path)?.lineText(range.start.line).slice(0, range.start.character) ?? '';
  const isBeside = cursor.style === 'block' && /:\s*$/.test(before);
  return entriesAt({ cursor, health, today: service.health().asOf }).map(({ label, detail, snippet }, index) => ({
    label,
    kind: CompletionItemKind.Snippet,
    detail,
    sortText: `3${index}`,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: isBeside ? `{ ${snippet} }` : snippet },
  }));
}

function keyItem(key: string, fields: FieldBranch | undefined, index: number, around: Around): CompletionItem {
  const field = fields?.field;
  const { cursor, range } = around;
  return {
    label: key,
    kind: CompletionItemKind.Property,
    ...(field ? { detail: `${field.title}${field.required ? ' (required)' : ''}`, documentation: { kind: MarkupKind.Markdown, value: fieldMarkup(field) } } : {}),
    sortText: `${rankOf(key, field, around)}${String(index).padStart(3, '0')}`,
    filterText: key,
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: { range, newText: cursor.hasColon ? key : key + (signStub(cursor) ?? stub(field, fields, cursor)) },
    // A client that can shows the values at once.
    data: { retrigger: !cursor.hasColon && (isChosen(field) || holdsEntries(field)) },
  };
}

/** What is required first; in a review with a charter, what the charter says already last. */
function rankOf(key: string, field: Field | undefined, { cursor, health }: Around): number {
  if (field?.required) return 0;
  const isSaid = cursor.kind === 'review' && cursor.path.length === 0 && health?.partnership.charter !== undefined && isOfAgreement(key);
  return isSaid ? 2 : 1;
}

function isChosen(field: Field | undefined): boolean {
  return field?.values !== undefined || field?.steps !== undefined || field?.shape === 'boolean' || field?.refers !== undefined;
}

/** A map whose keys are ids shows at once which ones, and that a new entry can be begun. */
function holdsEntries(field: Field | undefined): boolean {
  return field?.shape === 'map';
}

/** What follows a key: room for its value, in the way it is written around it. */
function stub(field: Field | undefined, fields: FieldBranch | undefined, { style }: Cursor): string {
  const ofMaps = field?.shape === 'list' && (fields?.below(0)?.keys.length ?? 0) > 0;
  if (field?.shape === 'record' || field?.shape === 'map') return style === 'flow' ? ': { $0 }' : ':\n  $0';
  if (ofMaps) return style === 'flow' ? ': [{ $0 }]' : ':\n  - { $0 }';
  return field?.shape === 'list' ? ': [$0]' : ': $0';
}

function values(fields: FieldBranch, around: Around): readonly CompletionItem[] {
  const { field } = fields;
  if (!field) return [];
  if (field.refers) return idItems(field.refers, around);
  if (field.steps) return field.steps.map((sentence, index) => ({ ...valueItem(String(index + 1), index, around), detail: sentence }));
  if (field.values) return field.values.map((value, index) => valueItem(String(value), index, around));
  if (field.shape === 'boolean') return ['true', 'false'].map((value, index) => valueItem(value, index, around));
  if (field.expected.startsWith('a date')) return [{ ...valueItem(around.service.health().asOf, 0, around), detail: 'today' }];
  if (field.shape === 'list') return listItems(fields, around);
  return field.shape === 'text' ? learned(around).map((value, index) => ({ ...valueItem(quoted(value), index, around), detail: 'used before' })) : [];
}

/** In an empty list the first entry may be begun. */
function listItems(fields: FieldBranch, around: Around): readonly CompletionItem[] {
  const entry = fields.below(0);
  if (around.cursor.style === 'flow' || !entry) return [];
  const required = entry.keys.filter((key) => entry.below(key)?.field?.required);
  if (required.length === 0) return (entry.field?.values ?? []).map((value, index) => valueItem(`- ${String(value)}`, index, around));
  const parts = required.map((key, index) => `${key}: $${index + 1}`).join(', ');
  return [{ ...valueItem(`- { ${required.join(', ')} }`, 0, around), insertTextFormat: InsertTextFormat.Snippet, textEdit: { range: around.range, newText: `- { ${parts} }` } }];
}

function valueItem(value: string, index: number, { range }: Around): CompletionItem {
  return {
    label: value,
    kind: CompletionItemKind.Value,
    sortText: String(index).padStart(3, '0'),
    textEdit: { range, newText: value },
  };
}

function idItems(reference: FieldReference, around: Around): readonly CompletionItem[] {
  return idsOf(reference, around).map(({ id, detail }, index) => ({ ...valueItem(id, index, around), kind: CompletionItemKind.Reference, detail }));
}

function idsOf(reference: FieldReference, { service, health }: Around): readonly { readonly id: string; readonly detail: string }[] {
  if (reference === 'rule') return RULES.map(({ id, title }) => ({ id, detail: title }));
  if (reference === 'partnership') return service.health().partnerships.map(({ id, summary }) => ({ id, detail: summary.name }));
  const agreement = health?.now.facts.agreement;
  if (reference === 'party') return (health?.now.facts.parties ?? []).map(({ id, name, role }) => ({ id, detail: [name, role].filter(Boolean).join(', ') }));
  return reference === 'kpi' ? Object.entries(agreement?.kpis ?? {}).map(([id, { name }]) => ({ id, detail: name ?? '' })) : [];
}

/** Most values that are offered because they were used before. */
const MOST_LEARNED = 20;

/** What other documents of the same kind say in the same field, the most frequent first. */
function learned({ service, path, cursor }: Around): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, markdown } of service.allDocuments()) {
    if (kind !== cursor.kind || markdown.path === path || !markdown.frontmatter) continue;
    for (const text of textsAt(markdown.frontmatter, cursor.path)) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b)).slice(0, MOST_LEARNED).map(([text]) => text);
}

/** The last step is the field; every step above it may be an id or a position, and is any. */
function textsAt(node: YamlNode, path: Path): readonly string[] {
  const [step, ...rest] = path;
  if (step === undefined) return node.type === 'scalar' && node.value !== null ? [node.raw] : [];
  if (node.type === 'list') return node.items.flatMap((item) => textsAt(item, rest));
  if (node.type === 'scalar') return [];
  const exact = node.pairs.filter(({ key }) => key === step);
  return (exact.length > 0 || rest.length === 0 ? exact : node.pairs).flatMap(({ value }) => textsAt(value, rest));
}

/** Text with a sign that YAML reads as its own is put in quotes. */
function quoted(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(text) ? text : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function inBody(service: PortfolioService, path: string, source: SourceText, offset: number): readonly CompletionItem[] {
  const document = service.documentAt(path)?.document;
  if (!document?.kind || document.kind === 'configuration' || offset < (document.markdown.fences.type === 'yaml' ? document.markdown.fences.body.start : 0)) return [];
  const start = source.text.lastIndexOf('\n', offset - 1) + 1;
  const line = source.text.slice(start, offset);
  const link = /\]\(([^)\s]*)$/.exec(line)?.[1];
  if (link !== undefined) return links(service, path, source.rangeOf({ start: offset - link.length, end: offset }));
  if (!/^#{1,6} ?[^#]*$/.test(line)) return [];
  const present = new Set(document.markdown.outline.sections.map(({ title }) => title.toLowerCase()));
  const range = source.rangeOf({ start, end: offset });
  return SECTIONS[document.kind].filter((title) => !present.has(title.toLowerCase())).map((title, index) => ({
    label: `## ${title}`, kind: CompletionItemKind.Text, sortText: String(index), filterText: `## ${title}`, textEdit: { range, newText: `## ${title}` },
  }));
}

function links(service: PortfolioService, path: string, range: Range): readonly CompletionItem[] {
  return service.allDocuments().filter(({ markdown }) => markdown.path !== path && markdown.path.endsWith('.md')).map(({ markdown, kind, partnership }) => {
    const target = relativePath(path, markdown.path);
    return { label: target, kind: CompletionItemKind.File, detail: `${kind ?? ''} of ${partnership}`, filterText: target, textEdit: { range, newText: target } };
  });
}
