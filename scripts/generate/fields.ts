/** Makes the table of every field that a document or the configuration may have: for messages, completion and hovers. */
import type { Outputs } from '../generate.ts';
import { expectation } from './expectation.ts';
import type { Located, Schema, SchemaFile } from './schemas.ts';
import { DOCUMENT_SCHEMAS, readSchema, resolve, typesOf } from './schemas.ts';

const header = `// Generated from schemas/ by \`npm run generate\`: do not edit.

/** What a table of fields is for: a kind of document, or the configuration. */
export type FieldKind = KINDS;

/** What a value looks like. \`mixed\`: more than one of the others. */
export type FieldShape = 'text' | 'number' | 'boolean' | 'choice' | 'list' | 'map' | 'record' | 'mixed';

/** What the keys of a map, or a text, may name. */
export type FieldReference = REFERENCES;

/** One field of a document, wherever it stands. */
export interface Field {
  /** The keys from the top, with dots; \`*\` stands for any key of a map and for any entry of a list. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly shape: FieldShape;
  /** What is expected, to be read after "expected": "a date like 2026-03-31". */
  readonly expected: string;
  /** Whether its parent makes no sense without it. */
  readonly required: boolean;
  /** The only values that it may have. */
  readonly values?: readonly (string | number)[];
  /** A sentence for each step of a rating, the lowest first. */
  readonly steps?: readonly string[];
  /** What its text is the id of. */
  readonly refers?: FieldReference;
  /** What the keys of the map are the ids of: things that are defined elsewhere. */
  readonly keys?: FieldReference;
  /** What the keys of the map are the ids of: things that are defined here. */
  readonly defines?: FieldReference;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

/** A field that is asked for, though not required, when a list of the same document contains a value. */
export interface AdvisedField {
  readonly field: string;
  readonly when: Readonly<Record<string, string>>;
}
`;

/** The table of fields. */
export async function outputs(): Promise<Outputs> {
  return new Map([['src/model/generated/fields.ts', text()]]);
}

interface Field {
  readonly path: string;
  readonly refers?: string;
  readonly keys?: string;
  readonly defines?: string;
}

function text(): string {
  const tables = DOCUMENT_SCHEMAS.map((each) => [kindOf(each), fieldsOf(rootOf(each), '')] as const);
  const references = tables.flatMap(([, fields]) => fields.flatMap(({ refers, keys, defines }) => [refers, keys, defines]));
  return [
    header
      .replace('KINDS', union(tables.map(([kind]) => kind)))
      .replace('REFERENCES', union(references.filter((each) => each !== undefined).sort())),
    '/** Every field of each kind, in the order of the schema: a parent before its children. */',
    'export const FIELDS: Readonly<Record<FieldKind, readonly Field[]>> = {',
    ...tables.flatMap(([kind, fields]) => [`  ${kind}: [`, ...fields.map((field) => `    ${literal(field)},`), '  ],']),
    '};',
    '',
    '/** For each kind, the fields that are asked for under a condition. */',
    'export const ADVISED: Readonly<Record<FieldKind, readonly AdvisedField[]>> = {',
    ...DOCUMENT_SCHEMAS.map((each) => `  ${kindOf(each)}: ${literal(readSchema(each.file)['x-advised'] ?? [])},`),
    '};',
    '',
  ].join('\n');
}

function union(values: readonly string[]): string {
  return [...new Set(values)].map((value) => `'${value}'`).join(' | ');
}

/** A value as TypeScript, on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{ ${entries.map(([key, each]) => `${propertyName(key)}: ${literal(each)}`).join(', ')} }`;
}

function propertyName(key: string): string {
  return /^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key);
}

function kindOf({ typeName }: SchemaFile): string {
  return typeName.toLowerCase();
}

function rootOf({ file }: SchemaFile): Located {
  return { schema: readSchema(file), file };
}

type Need = 'required' | 'optional';

function fieldsOf(parent: Located, prefix: string): readonly Field[] {
  const { schema, file } = resolve(parent);
  const children = Object.entries(schema.properties ?? {}).map(([key, child]) =>
    fieldAndBelow({ schema: child, file }, `${prefix}${key}`, schema.required?.includes(key) ? 'required' : 'optional'),
  );
  const entry = schema.items ?? (schema.additionalProperties || undefined);
  return [...children.flat(), ...(entry ? fieldAndBelow({ schema: entry, file }, `${prefix}*`, 'optional') : [])];
}

function fieldAndBelow(located: Located, path: string, need: Need): readonly Field[] {
  return [field(located, path, need), ...fieldsOf(located, `${path}.`)];
}

function field(located: Located, path: string, need: Need): Field {
  const { schema } = resolve(located);
  if (!schema.title || !schema.description) throw new Error(`schemas/${located.file}: ${path} needs a title and a description`);
  return {
    path,
    title: schema.title,
    description: schema.description,
    shape: shapeOf(schema),
    expected: expectation(located),
    required: need === 'required',
    values: schema.const === undefined ? schema.enum : [schema.const],
    steps: schema['x-steps'],
    refers: schema['x-refers'],
    keys: schema['x-keys'],
    defines: schema['x-defines'],
    default: schema.default,
    examples: schema.examples,
  } as Field;
}

function shapeOf(schema: Schema): string {
  if (schema.enum || schema.const !== undefined) return 'choice';
  const [type = '', ...others] = typesOf(schema);
  if (others.length > 0) return 'mixed';
  if (type === 'object') return schema.properties ? 'record' : 'map';
  return { string: 'text', integer: 'number', number: 'number', boolean: 'boolean', array: 'list' }[type] ?? 'mixed';
}
