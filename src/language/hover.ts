import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import type { Path, YamlNode } from '../document/yamlNode.ts';
import type { Finding } from '../health/finding.ts';
import type { PartnershipHealth } from '../health/partnershipHealth.ts';
import { fieldsOf, type FieldBranch } from '../model/fields.ts';
import type { FieldReference } from '../model/generated/fields.ts';
import { RULES } from '../rules/index.ts';
import { rankOf } from '../rules/rule.ts';
import type { PortfolioService } from '../service/portfolioService.ts';
import type { Position } from '../text/sourceText.ts';
import type { Span } from '../text/span.ts';
import { fieldMarkup, kpiMarkup, partnershipMarkup, partyMarkup, ruleMarkup } from './markup.ts';

/** What is known of the key or value at a place of a frontmatter: the field, and whatever an id there stands for. */
export function hoverAt(service: PortfolioService, path: string, position: Position): Hover | undefined {
  const found = service.documentAt(path);
  const { kind, markdown: { frontmatter, source } } = found?.document ?? { markdown: {} };
  if (!kind || !frontmatter || !source) return undefined;
  const spot = spotAt(frontmatter, fieldsOf(kind), source.offsetAt(position), []);
  if (!spot) return undefined;
  const health = found?.assessed?.health ?? healthOf(service, spot);
  const parts = [spot.id && health ? idMarkup(spot.id, health, service) : spot.id && ruleOnly(spot.id), spot.field?.field && fieldMarkup(spot.field.field)];
  const text = parts.filter((part) => part !== undefined && part !== '').join('\n\n---\n\n');
  return text === '' ? undefined : { contents: { kind: MarkupKind.Markdown, value: text }, range: source.rangeOf(spot.span) };
}

interface Id {
  readonly reference: FieldReference;
  readonly id: string;
}

/** A key or a value, the field it is for, and the id that it is, if it is one. */
interface Spot {
  readonly span: Span;
  readonly path: Path;
  readonly field: FieldBranch | undefined;
  readonly id: Id | undefined;
}

function spotAt(node: YamlNode, fields: FieldBranch | undefined, offset: number, path: Path): Spot | undefined {
  if (offset < node.span.start || offset > node.span.end) return undefined;
  if (node.type === 'scalar') {
    const reference = fields?.field?.refers;
    return { span: node.span, path, field: fields, id: reference && { reference, id: node.raw } };
  }
  if (node.type === 'list') {
    for (const [index, item] of node.items.entries()) {
      const spot = spotAt(item, fields?.below(index), offset, [...path, index]);
      if (spot) return spot;
    }
    return undefined;
  }
  for (const { key, keySpan, value } of node.pairs) {
    const below = fields?.below(key);
    if (offset >= keySpan.start && offset <= keySpan.end) return { span: keySpan, path: [...path, key], field: below, id: idOfKey(key, path, fields) };
    const spot = spotAt(value, below, offset, [...path, key]);
    if (spot) return spot;
  }
  return undefined;
}

/** Keys of `signs` are rules, though the schema has a field for each. */
function idOfKey(key: string, path: Path, fields: FieldBranch | undefined): Id | undefined {
  const reference = fields?.field?.keys ?? fields?.field?.defines ?? (path.length === 1 && path[0] === 'signs' ? 'rule' : undefined);
  return reference && { reference, id: key };
}

function healthOf(service: PortfolioService, { id }: Spot): PartnershipHealth | undefined {
  return id?.reference === 'partnership' ? service.health().partnerships.find((one) => one.id === id.id)?.health : undefined;
}

function ruleOnly({ reference, id }: Id): string | undefined {
  const rule = reference === 'rule' ? RULES.find((one) => one.id === id) : undefined;
  return rule && ruleMarkup(rule);
}

function idMarkup(id: Id, health: PartnershipHealth, service: PortfolioService): string | undefined {
  if (id.reference === 'kpi') return kpiMarkup(health, id.id);
  if (id.reference === 'party') return partyMarkup(health, id.id);
  if (id.reference !== 'partnership') return ruleOnly(id);
  const named = service.health().partnerships.find((one) => one.id === id.id)?.health;
  return named && partnershipMarkup(named, worstOf(named));
}

/** The reasons that a person would name first. */
const WORST = 5;

function worstOf({ now }: PartnershipHealth): readonly Finding[] {
  return now.findings
    .filter((finding) => finding.severity !== null && !finding.waiver && finding.subsumedBy === undefined)
    .sort((a, b) => rankOf(b.severity) - rankOf(a.severity))
    .slice(0, WORST);
}
