import { insertKey } from '../../document/insert.ts';
import { nodeAt, pairOf, type Path } from '../../document/yamlNode.ts';
import { agreementOf } from '../../model/agreement.ts';
import type { Answers } from '../../model/answers.ts';
import { fieldAt } from '../../model/fields.ts';
import { ADVISED } from '../../model/generated/fields.ts';
import type { Charter, Review } from '../../model/generated/types.ts';
import { spanOfPlace } from '../../model/place.ts';
import { nearest } from '../../text/didYouMean.ts';
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

/** What a message says beside, or in place of, its usual words. */
interface Wording {
  readonly because?: string;
  readonly instead?: string;
}

function missing({ document }: DocumentContext, path: Path, field: string, level: DocumentLevel, says: Wording = {}): DocumentProblem {
  const known = document.kind && fieldAt(document.kind, [...path, field]);
  const isBlank = nodeAt(document.markdown.frontmatter, [...path, field]) !== undefined;
  const stub = isBlank ? undefined : insertKey(document.markdown, path, field, '');
  const where = path.length === 0 ? '' : ` in ${path.join('.')}`;
  return {
    span: spanOfPlace({ document: document.markdown, path: [...path, field] }),
    message: says.instead ?? `${field} is ${isBlank ? 'blank' : 'missing'}${where}${says.because ?? ''}; expected ${known?.expected ?? 'a value'}`,
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
  const { markdown } = context.document;
  return [{
    span: spanOfPlace({ document: markdown, path: ['parties'] }),
    message: 'no party is us; put us: true on the one whose record this is',
    level: 'error',
  }];
}

function advised(context: DocumentContext): readonly DocumentProblem[] {
  const { document, spokenFor } = context;
  if (!document.kind) return [];
  return ADVISED[document.kind]
    .filter(({ field, when }) => document.data[field] === undefined && !spokenFor.has(field) && !isDropped(context, [field])
      && Object.entries(when).every(([list, value]) => (document.data[list] as readonly unknown[] | undefined)?.includes(value)))
    .map(({ field, when }) => {
      const [list = '', value = ''] = Object.entries(when)[0] ?? [];
      return missing(context, [], field, 'warning', { because: `, and with ${list}: ${value} rules rest on it` });
    });
}

/** Every KPI of the charter has a result, and every party a row of value. */
function rowsOfReview(context: DocumentContext): readonly DocumentProblem[] {
  const { document, partnership } = context;
  if (document.kind !== 'review') return [];
  const review = document.data as Answers<Review>;
  const agreement = agreementOf(partnership?.charter?.data, review);
  const rows = (field: 'kpis' | 'value', ids: readonly string[], says: (id: string) => string): readonly DocumentProblem[] =>
    unansweredIn(context, field, ids).map((id) => missing(context, [field], id, 'warning', { instead: says(id) }));
  return [
    ...rows('kpis', Object.keys(agreement.kpis ?? {}), (id) => `there is no result for KPI ${id}; give its number, or { actual: null, note: why }`),
    ...rows('value', Object.keys(agreement.parties ?? {}), (id) => `there is no value for party ${id}; give { got, put } from 1 to 5, with by: us if it is our own estimate`),
  ];
}

/** Of more keys that stand for nothing, none is taken for a slip. */
const MOST_SLIPS = 100;

/**
 * Which ids have no entry, told for all of them at once; one that is blank or wrong is another rule's matter. So is one that is
 * there by a slip, and most likely meant.
 */
function unansweredIn(context: DocumentContext, field: string, ids: readonly string[]): readonly string[] {
  const { document: { markdown, dropped } } = context;
  const map = nodeAt(markdown.frontmatter, [field]);
  const free = ids.filter((id) => !pairOf(map, id));
  if (free.length === 0 || isDropped(context, [field])) return [];
  const known = new Set(ids);
  const slips = new Set(map?.type === 'map' ? map.pairs.flatMap(({ key }) => (known.has(key) ? [] : [key])) : []);
  const meant = new Set(slips.size > MOST_SLIPS ? [] : [...slips].map((key) => nearest(key, free)));
  const lost = new Set(dropped.flatMap((path) => (path.length === 2 && path[0] === field ? [path[1]] : [])));
  return free.filter((id) => !lost.has(id) && !meant.has(id));
}

function isDropped({ document }: DocumentContext, path: Path): boolean {
  return document.dropped.some((lost) => lost.every((step, index) => step === path[index]));
}
