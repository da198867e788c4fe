import { emptyRecord } from '../text/record.ts';
import type { Answers } from './answers.ts';
import { fieldsBelow } from './fields.ts';
import type { Agreement as WholeAgreement, Charter, KpiDefinition, Review } from './generated/types.ts';

/** What the parties have agreed, as far as it is written down. */
export type Agreement = Answers<WholeAgreement & Pick<Charter, 'kpis' | 'scope' | 'quality'>>;

/** Whether a field of a review is only there for what a charter says as well: reviews that stand alone have it, and few others. */
export function isOfAgreement(field: string): boolean {
  const agreed = fieldsBelow('charter', [field]);
  return AGREED.includes(field) && fieldsBelow('review', [field]).every((key) => agreed.includes(key));
}

type Data = Readonly<Record<string, unknown>>;

/** Everything that a charter can say of the agreement, and a review as well. */
const AGREED = fieldsBelow('charter', []).filter((field) => field !== 'kind' && field !== 'partnership' && field !== 'kpis');

/**
 * The agreement that a review is judged by: the charter, and over it whatever the review says itself. What no review
 * overrides is the charter's own data, not a copy: thousands of reviews share one charter.
 */
export function agreementOf(charter: Answers<Charter> | undefined, review: Answers<Review> | undefined): Agreement {
  if (!review) return charter ?? {};
  if (latest?.review === review && latest.charter === charter) return latest.agreement;
  const agreement = overridden(charter, review);
  latest = { charter, review, agreement };
  return agreement;
}

/**
 * The rules about a document ask for it one after the other. Only the latest is kept: a `WeakMap` of all would keep what it
 * holds from being collected young, and so for long.
 */
let latest: { readonly charter: Answers<Charter> | undefined; readonly review: Answers<Review>; readonly agreement: Agreement } | undefined;

function overridden(charter: Answers<Charter> | undefined, review: Answers<Review>): Agreement {
  const base: Agreement = charter ?? {};
  const said: (readonly [string, unknown])[] = [];
  for (const field of AGREED) {
    const own = (review as Data)[field];
    const agreed = own === undefined ? undefined : agreedPart(field, own);
    if (agreed !== undefined) said.push([field, merge((base as Data)[field], agreed)]);
  }
  const kpis = kpisOf(charter?.kpis, review.kpis);
  if (said.length === 0 && kpis === charter?.kpis) return base;
  return { ...base, ...Object.fromEntries(said), ...(kpis ? { kpis } : {}) };
}

/** `scope` and `quality` of a review hold the period's counts, too, which are no part of the agreement. */
function agreedPart(field: string, said: unknown): unknown {
  const known = fieldsBelow('charter', [field]);
  if (!isMap(said) || known.length === 0) return said;
  const agreed = Object.entries(said).filter(([key]) => known.includes(key));
  return agreed.length === 0 ? undefined : Object.fromEntries(agreed);
}

type Kpis = NonNullable<Agreement['kpis']>;

const KPI_FIELDS = ['name', 'unit', 'better', 'target', 'floor', 'owner', 'source', 'for'] as const satisfies readonly (keyof KpiDefinition)[];

/** Without a charter's KPIs every KPI of the review is one; with them, the review only overrides what they define. */
function kpisOf(defined: Kpis | undefined, results: Answers<Review>['kpis']): Kpis | undefined {
  if (!results) return defined;
  if (defined && Object.values(results).every((result) => typeof result === 'number')) return defined;
  const kpis = new Map(Object.entries(defined ?? {}));
  for (const [id, result] of Object.entries(results)) {
    const own = definitionIn(result);
    if (defined === undefined || Object.keys(own).length > 0) kpis.set(id, { ...kpis.get(id), ...own });
  }
  return withoutPrototype(kpis);
}

function definitionIn(result: unknown): Answers<KpiDefinition> {
  if (!isMap(result)) return {};
  return Object.fromEntries(KPI_FIELDS.filter((field) => field in result).map((field) => [field, result[field]]));
}

/** Maps are merged key by key; everything else of the review stands in place of what the charter says. */
function merge(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over)) return over;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) merged.set(key, merge(merged.get(key), value));
  return withoutPrototype(merged);
}

/** Ids are the users' own, `__proto__` among them. */
function withoutPrototype<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  const data = emptyRecord<T>();
  for (const [key, value] of entries) data[key] = value;
  return data;
}

function isMap(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
