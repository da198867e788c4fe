import { nodeAt, pairOf, toData, type YamlNode } from '../../document/yamlNode.ts';
import { fieldAt } from '../../model/fields.ts';
import type { PartnershipDocument } from '../../model/partnershipDocument.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { SchemaProblem } from '../../model/validate.ts';
import { nearest } from '../../text/didYouMean.ts';
import type { DocumentProblem, DocumentRule, Fix } from '../documentRule.ts';

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
  const expected = keyword === 'minProperties' || keyword === 'minItems'
    ? `at least ${String(params['limit'])} entries`
    : field?.expected ?? 'a map of fields';
  return {
    span: spanOfPlace({ document: document.markdown, path }),
    message: `${name} is ${node ? shown(node) : 'blank'}; expected ${expected}`,
    ...fixFor(node, field?.values, keyword),
  };
}

/** Longest text that a message repeats. */
const LONGEST_SHOWN = 40;

function shown(node: YamlNode): string {
  if (node.type === 'list') return 'a list';
  if (node.type === 'map') return 'a map';
  const text = node.raw.length > LONGEST_SHOWN ? `${node.raw.slice(0, LONGEST_SHOWN)}…` : node.raw;
  return node.raw === '' ? 'blank' : `"${text}"`;
}

function fixFor(node: YamlNode | undefined, values: readonly (string | number)[] | undefined, keyword: string): { readonly fix?: Fix } {
  if (node?.type !== 'scalar') return {};
  const certain = asChoice(node.raw, values) ?? asDate(node.raw) ?? (keyword === 'type' ? asNumber(node.value) : undefined);
  if (certain !== undefined) return { fix: change(node, certain, 'safe') };
  const meant = nearest(node.raw, (values ?? []).map(String));
  return meant === undefined ? {} : { fix: change(node, meant, 'offered') };
}

function change(node: YamlNode, text: string, safety: Fix['safety']): Fix {
  return { title: `Change to ${text}`, edits: [{ span: node.span, text }], safety };
}

function asChoice(raw: string, values: readonly (string | number)[] | undefined): string | undefined {
  const wanted = raw.trim().toLowerCase();
  return values?.map(String).find((value) => value.toLowerCase() === wanted);
}

/** `2026/03/31` and `31.03.2026` can mean one day only; `03/04/2026` could mean two and is left alone. */
function asDate(raw: string): string | undefined {
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(raw.trim());
  const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(raw.trim());
  const [year, month, day] = yearFirst?.slice(1) ?? dayFirst?.slice(1).reverse() ?? [];
  if (!year || !month || !day) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date ? undefined : date;
}

/** A number in quotes. */
function asNumber(value: unknown): string | undefined {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? value.trim() : undefined;
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
