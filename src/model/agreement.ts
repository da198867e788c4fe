import type { Answers } from './answers.ts';
import type { Agreement as WholeAgreement, Charter, KpiDefinition, Review } from './generated/types.ts';

/** What the parties have agreed, as far as it is written down. */
export type Agreement = Answers<WholeAgreement & Pick<Charter, 'kpis' | 'scope' | 'quality'>>;

const KPI_FIELDS = ['name', 'unit', 'better', 'target', 'floor', 'owner', 'source', 'for'] as const satisfies readonly (keyof KpiDefinition)[];

/** The agreement that a review is judged by: the charter, and over it whatever the review says itself. */
export function agreementOf(charter: Answers<Charter> | undefined, review: Answers<Review> | undefined): Agreement {
  if (!review) return charter ?? {};
  const { kpis: results, ...said } = review;
  const kpis = kpisOf(charter?.kpis, results);
  return {
    ...(merge(charter, said) as Agreement),
    ...(kpis ? { kpis } : {}),
  };
}

type Kpis = NonNullable<Agreement['kpis']>;

/** Without a charter every KPI of the review is a KPI; with one, the review only overrides what the charter defines. */
function kpisOf(defined: Kpis | undefined, results: Answers<Review>['kpis']): Kpis | undefined {
  if (!results) return defined;
  const kpis = new Map(Object.entries(defined ?? {}));
  for (const [id, result] of Object.entries(results)) {
    const own = definitionIn(result);
    if (defined === undefined || kpis.has(id) || Object.keys(own).length > 0) kpis.set(id, { ...kpis.get(id), ...own });
  }
  return fromEntries(kpis);
}

function definitionIn(result: unknown): Answers<KpiDefinition> {
  if (!isMap(result)) return {};
  return Object.fromEntries(KPI_FIELDS.filter((field) => field in result).map((field) => [field, result[field]]));
}

/** Maps are merged key by key; everything else of `over` stands in place of what `base` says. */
function merge(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over)) return over === undefined ? base : over;
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(over)) merged.set(key, merge(merged.get(key), value));
  return fromEntries(merged);
}

function fromEntries<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  const data = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) data[key] = value;
  return data;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
