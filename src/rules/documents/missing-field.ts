import { insertKey } from '../../document/insert.ts';
import { nodeAt, type Path } from '../../document/yamlNode.ts';
import { agreementOf } from '../../model/agreement.ts';
import type { Answers } from '../../model/answers.ts';
import { fieldAt } from '../../model/fields.ts';
import { ADVISED } from '../../model/generated/fields.ts';
import type { Charter, Review } from '../../model/generated/types.ts';
import { spanOfPlace } from '../../model/place.ts';
import type { DocumentContext, DocumentLevel, DocumentProblem, DocumentRule } from '../documentRule.ts';

export const rule: DocumentRule = {
  id: 'missing-field',
  title: 'A field that is needed',
  level: 'error',
  why: 'What a document must say is what every later reader, and every rule, relies on. What a rule about health asks for is left to that rule, so that one gap is reported once.',
  firesWhen: 'A needed field is missing or blank: an error where the model needs it, a warning where it is advised, or where a KPI or a party of the charter has no answer in a review.',
  example: { fires: 'kind: review\npartnership: northwind-helpdesk', clear: 'kind: review\npartnership: northwind-helpdesk\ndate: 2026-03-31\nperiod: 2026-Q1\nauthor: alliance manager\npulse: { us: {} }' },
  check: (context) => {
    if (!context.document.kind || context.document.markdown.fences.type !== 'yaml') return [];
    return [...required(context), ...noUs(context), ...advised(context), ...rowsOfReview(context)];
  },
};

function required(context: DocumentContext): readonly DocumentProblem[] {
  return context.document.problems.flatMap((problem) => {
    if (problem.type !== 'missing' || isSpokenFor(context, [...problem.path, problem.field])) return [];
    return [missing(context, problem.path, problem.field, 'error')];
  });
}

function isSpokenFor({ document, spokenFor }: DocumentContext, path: Path): boolean {
  return document.kind !== undefined && spokenFor.has(fieldAt(document.kind, path)?.path ?? '');
}

function missing({ document }: DocumentContext, path: Path, field: string, level: DocumentLevel, hint?: string): DocumentProblem {
  const known = document.kind && fieldAt(document.kind, [...path, field]);
  const stub = insertKey(document.markdown, path, field, '');
  const where = path.length === 0 ? '' : ` in ${path.join('.')}`;
  return {
    span: spanOfPlace({ document: document.markdown, path: [...path, field] }),
    message: hint ?? `${field} is missing${where}; expected ${known?.expected ?? 'a value'}`,
    level,
    ...(stub ? { fix: { title: `Add ${field}`, edits: [stub], safety: 'offered' as const } } : {}),
  };
}

/** Exactly one party is us; without it no number can be read the right way round. */
function noUs(context: DocumentContext): readonly DocumentProblem[] {
  const { data, dropped } = context.document;
  const parties = (data as Answers<Charter>).parties;
  if (!parties || Object.values(parties).some((party) => party.us === true)) return [];
  if (dropped.some((path) => path[0] === 'parties')) return [];
  return [missing(context, ['parties'], 'us', 'error', 'no party is us; put us: true on the one whose record this is')];
}

function advised(context: DocumentContext): readonly DocumentProblem[] {
  const { document, spokenFor } = context;
  if (!document.kind) return [];
  return ADVISED[document.kind]
    .filter(({ field, when }) => document.data[field] === undefined && !spokenFor.has(field) && !isDropped(context, [field])
      && Object.entries(when).every(([list, value]) => (document.data[list] as readonly unknown[] | undefined)?.includes(value)))
    .map(({ field, when }) => {
      const [list = '', value = ''] = Object.entries(when)[0] ?? [];
      return missing(context, [], field, 'warning', `${field} is missing; expected with ${list}: ${value}, because rules for it need it`);
    });
}

/** Every KPI of the charter has a result, and every party a row of value. */
function rowsOfReview(context: DocumentContext): readonly DocumentProblem[] {
  const { document, partnership } = context;
  if (document.kind !== 'review') return [];
  const review = document.data as Answers<Review>;
  const agreement = agreementOf(partnership?.charter?.data, review);
  const rows = (field: 'kpis' | 'value', ids: readonly string[], hint: (id: string) => string): readonly DocumentProblem[] =>
    ids.filter((id) => !isWritten(context, [field, id])).map((id) => missing(context, [field], id, 'warning', hint(id)));
  return [
    ...rows('kpis', Object.keys(agreement.kpis ?? {}), (id) => `there is no result for KPI ${id}; give its number, or { actual: null, note: why }`),
    ...rows('value', Object.keys(agreement.parties ?? {}), (id) => `there is no value for party ${id}; give { got, put } from 1 to 5, with by: us if it is our own estimate`),
  ];
}

/** Whether there is an entry at all; one that is blank or wrong is another rule's matter. */
function isWritten(context: DocumentContext, path: Path): boolean {
  return nodeAt(context.document.markdown.frontmatter, path) !== undefined || isDropped(context, path);
}

function isDropped({ document }: DocumentContext, path: Path): boolean {
  return document.dropped.some((lost) => lost.every((step, index) => step === path[index]));
}
