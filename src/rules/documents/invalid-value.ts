import { nodeAt, pairOf, toData, type Path, type YamlNode } from '../../document/yamlNode.ts';
import { isDay } from '../../model/dates.ts';
import { fieldAt } from '../../model/fields.ts';
import type { Field } from '../../model/generated/fields.ts';
import type { PartnershipDocument } from '../../model/partnershipDocument.ts';
import { spanOfPlace } from '../../model/place.ts';
import { accepts, type SchemaProblem } from '../../model/validate.ts';
import { isSameWord, nearest } from '../../text/didYouMean.ts';
import type { DocumentProblem, DocumentRule, Fix } from '../documentRule.ts';
import { change } from '../shapes/fix.ts';
import { count } from '../shapes/numbers.ts';

export const rule: DocumentRule = {
  id: 'invalid-value',
  title: 'A value that cannot be right',
  level: 'error',
  why: 'A value of the wrong form is not used, and the rules that need it do not know; so it is said here, once, instead of by all of them.',
  firesWhen: 'A value has the wrong type, is not in the list, out of range, not a date or not a period; an id is not written as ids are; or more than one party is us.',
  example: { fires: 'date: 2026-02-30', clear: 'date: 2026-02-28' },
  check: ({ document }) => [
    ...document.problems.flatMap((problem) => {
      if (problem.type === 'bad-key') return [badKey(document, problem)];
      return problem.type === 'invalid' ? [invalidValue(document, problem)] : [];
    }),
    ...severalUs(document),
  ],
};

function invalidValue(document: PartnershipDocument, { path, keyword, params }: SchemaProblem & { type: 'invalid' }): DocumentProblem {
  const node = nodeAt(document.markdown.frontmatter, path);
  const field = document.kind && fieldAt(document.kind, path);
  const name = path.length === 0 ? 'the frontmatter' : path.join('.');
  const span = spanOfPlace({ document: document.markdown, path });
  if (keyword === 'minProperties' || keyword === 'minItems') {
    return { span, message: `${name} has ${count(sizeOf(node), 'entry', 'entries')}; expected at least ${String(params['limit'])}` };
  }
  if (keyword === 'uniqueItems') return { span, message: `${name} names the same entry twice; expected each of them once` };
  return {
    span,
    message: `${name} is ${node ? shown(node) : 'blank'}; ${isDayText(node) ? 'there is no such day, ' : ''}expected ${expectedOf(node, field)}`,
    ...fixFor(document, path, node, field?.values),
  };
}

/** What a field expects, and how a person would have to write what is there. */
function expectedOf(node: YamlNode | undefined, field: Field | undefined): string {
  const expected = field?.expected ?? 'a map of fields';
  const [written, whole = '', decimals = ''] = node?.type === 'scalar' ? (DECIMAL_COMMA.exec(node.raw.trim()) ?? []) : [];
  if (written !== undefined) return `a number without a comma: ${decimals.length === 3 ? `${whole}${decimals} or ` : ''}${whole}.${decimals}`;
  if (field?.shape === 'map' || field?.shape === 'record') return `${expected}; leave it blank, or write {}, when there are none`;
  return field?.shape === 'list' && node?.type === 'scalar' ? `${expected}, in brackets: [${node.raw}]` : expected;
}

/** Written as a day, and yet none. */
function isDayText(node: YamlNode | undefined): boolean {
  return node?.type === 'scalar' && /^\d{4}-\d{2}-\d{2}$/.test(node.raw);
}

function sizeOf(node: YamlNode | undefined): number {
  if (node?.type === 'list') return node.items.length;
  return node?.type === 'map' ? node.pairs.length : 0;
}

/** Longest text that a message repeats. */
const LONGEST_SHOWN = 40;

function shown(node: YamlNode): string {
  if (node.type === 'list') return 'a list';
  if (node.type === 'map') return 'a map';
  const text = node.raw.length > LONGEST_SHOWN ? `${node.raw.slice(0, LONGEST_SHOWN)}…` : node.raw;
  return node.raw === '' ? 'blank' : `"${text}"`;
}

/** What is tried in place of an invalid value: the text to write, and the value that it stands for. */
interface Candidate {
  readonly text: string;
  readonly value: string | number | boolean;
}

function fixFor(
  document: PartnershipDocument, path: Path, node: YamlNode | undefined, values: readonly (string | number)[] = [],
): { readonly fix?: Fix } {
  if (node?.type !== 'scalar' || document.kind === undefined) return {};
  const { kind } = document;
  const tried = [...asChoice(node.raw, values), ...asDate(node.raw), ...asNumber(node.raw), ...asDecimal(node.raw), ...asTruth(node.raw), ...asUpperCase(node.raw)];
  const certain = tried.find(({ value }) => accepts(kind, path, value));
  if (certain) return change(document, node.span, node.raw, { text: certain.text, safety: 'safe', as: typeof certain.value === 'string' ? 'text' : 'plain' });
  const meant = nearest(node.raw, values.filter((value) => typeof value === 'string'));
  return meant === undefined ? {} : change(document, node.span, node.raw, { text: meant, safety: 'offered', as: 'text' });
}

/** The one choice that differs in case or signs only. */
function asChoice(raw: string, values: readonly (string | number)[]): readonly Candidate[] {
  const same = values.filter((value) => isSameWord(String(value), raw));
  return same.length === 1 ? same.map((value) => ({ text: String(value), value })) : [];
}

/** `2026/03/31`, `2026-3-31` and `31.03.2026` can mean one day only; `03/04/2026` could mean two and is left alone. */
function asDate(raw: string): readonly Candidate[] {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(raw.trim());
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(raw.trim());
  const [year, month, day] = yearFirst ? [yearFirst[1], yearFirst[3], yearFirst[4]] : dayFirst?.slice(1).reverse() ?? [];
  if (!year || !month || !day) return [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? [{ text: date, value: date }] : [];
}

/** A number in quotes. */
function asNumber(raw: string): readonly Candidate[] {
  const text = raw.trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? [{ text, value: Number(text) }] : [];
}

/** A number with a comma, as German and French write it; `1,234` may be a thousand and is left alone. */
function asDecimal(raw: string): readonly Candidate[] {
  const [, whole, decimals] = DECIMAL_COMMA.exec(raw.trim()) ?? [];
  if (whole === undefined || decimals === undefined || decimals.length === 3) return [];
  return [{ text: `${whole}.${decimals}`, value: Number(`${whole}.${decimals}`) }];
}

const DECIMAL_COMMA = /^(-?\d+),(\d+)$/;

/** The words that older YAML took for a truth value, and the words for one in quotes. */
function asTruth(raw: string): readonly Candidate[] {
  const word = raw.trim().toLowerCase();
  if (['true', 'yes', 'on'].includes(word)) return [{ text: 'true', value: true }];
  return ['false', 'no', 'off'].includes(word) ? [{ text: 'false', value: false }] : [];
}

/** A currency, a duration or a period in small letters. */
function asUpperCase(raw: string): readonly Candidate[] {
  const text = raw.trim().toUpperCase();
  return [{ text, value: text }];
}

function badKey(document: PartnershipDocument, { path, field }: SchemaProblem & { type: 'bad-key' }): DocumentProblem {
  const pair = pairOf(nodeAt(document.markdown.frontmatter, path), field);
  return {
    span: pair?.keySpan ?? spanOfPlace({ document: document.markdown, path }),
    message: `"${field}" cannot be an id; expected letters, digits and single hyphens, like first-call-resolution or I-7`,
  };
}

function severalUs({ markdown }: PartnershipDocument): readonly DocumentProblem[] {
  const parties = nodeAt(markdown.frontmatter, ['parties']);
  if (parties?.type !== 'map') return [];
  const us = parties.pairs.filter((pair) => pairOf(pair.value, 'us') && (toData(pair.value) as Record<string, unknown>)['us'] === true);
  return us.slice(1).map((pair) => ({
    span: spanOfPlace({ document: markdown, path: ['parties', pair.key, 'us'] }),
    message: `both ${us[0]?.key ?? ''} and ${pair.key} are us; expected exactly one party with us: true`,
    related: [{ document: markdown, path: ['parties', us[0]?.key ?? '', 'us'] }],
  }));
}
