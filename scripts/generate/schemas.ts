/** Reads the JSON Schemas and follows their references. Shared by the generators. */
import { readFileSync } from 'node:fs';

/** A document, or other file, whose shape a schema describes. */
export interface SchemaFile {
  /** The name of the file in `schemas/`. */
  readonly file: string;
  /** The name of the type for the whole of it. */
  readonly typeName: string;
}

/** The schemas of what people write: one for each kind of document, and the configuration. */
export const DOCUMENT_SCHEMAS: readonly SchemaFile[] = [
  { file: 'charter.schema.json', typeName: 'Charter' },
  { file: 'review.schema.json', typeName: 'Review' },
  { file: 'vetting.schema.json', typeName: 'Vetting' },
  { file: 'recovery.schema.json', typeName: 'Recovery' },
  { file: 'config.schema.json', typeName: 'Configuration' },
];

/** The schemas of what is printed for machines. */
export const OUTPUT_SCHEMAS: readonly SchemaFile[] = [
  { file: 'report.schema.json', typeName: 'Report' },
  { file: 'trend.schema.json', typeName: 'Trend' },
  { file: 'comparison.schema.json', typeName: 'Comparison' },
];

/** The schema that holds what the others share. */
export const COMMON_SCHEMA = 'common.schema.json';

/** Keywords of our own, on top of JSON Schema draft-07. */
export const OWN_KEYWORDS: readonly string[] = [
  'x-advised', // of a kind of document: fields that are asked for, under a condition, though not required
  'x-defines', // of a map: what its keys name for the first time
  'x-keys', // of a map: what its keys refer to
  'x-phrase', // of a value: what is expected, in words for a message
  'x-refers', // of a text: what it refers to
  'x-steps', // of a rating: a sentence for each step, the lowest first
];

/** A condition on a list-valued field of the same document: it has to contain the value. */
export type AdvisedWhen = Readonly<Record<string, string>>;

/** The part of JSON Schema draft-07 that our schemas use, with our own keywords. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string | number;
  readonly enum?: readonly (string | number | null)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly 'x-advised'?: readonly { readonly field: string; readonly when: AdvisedWhen }[];
  readonly 'x-defines'?: string;
  readonly 'x-keys'?: string;
  readonly 'x-phrase'?: string;
  readonly 'x-refers'?: string;
  readonly 'x-steps'?: readonly string[];
}

/** A schema together with the file that its references are relative to. */
export interface Located {
  readonly schema: Schema;
  readonly file: string;
}

/** The schema in a file of `schemas/`. */
export function readSchema(file: string): Schema {
  const known = cache.get(file);
  if (known) return known;
  const schema = JSON.parse(readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8')) as Schema;
  cache.set(file, schema);
  return schema;
}

const cache = new Map<string, Schema>();

/** What a `$ref` points at. Throws when there is nothing. */
export function target(ref: string, from: string): Located {
  const [path = '', pointer = ''] = ref.split('#');
  const file = path === '' ? from : path;
  const steps = pointer.split('/').slice(1);
  const found = steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], readSchema(file));
  if (found === undefined) throw new Error(`schemas/${from}: nothing is at ${ref}`);
  return { schema: found as Schema, file };
}

/** The schema with its references followed; what stands beside a reference is kept, and stands over what it points at. */
export function resolve({ schema, file }: Located): Located {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return { schema, file };
  const followed = resolve(target($ref, file));
  return { schema: { ...followed.schema, ...beside }, file: followed.file };
}

/** The types that a schema allows. */
export function typesOf(schema: Schema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === 'string' ? [schema.type] : schema.type;
}
