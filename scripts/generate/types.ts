/** Makes the TypeScript types of the documents, the configuration and the report from the JSON Schemas. */
import { compile } from 'json-schema-to-typescript';
import type { Outputs } from '../generate.ts';
import type { Located, Schema } from './schemas.ts';
import { COMMON_SCHEMA, DOCUMENT_SCHEMAS, OUTPUT_SCHEMAS, readSchema, resolve, target, typesOf } from './schemas.ts';

type CompilerInput = Parameters<typeof compile>[0];

const banner = '// Generated from schemas/ by `npm run generate`: do not edit.\n';

/** Folders that hold generated files only. */
export const folders: readonly string[] = ['src/model/generated'];

/** The file of types. */
export async function outputs(): Promise<Outputs> {
  const texts: string[] = [];
  for (const [name, located] of namedSchemas()) texts.push(await declaration(name, located));
  return new Map([['src/model/generated/types.ts', `${banner}\n${texts.join('\n')}`]]);
}

function namedSchemas(): ReadonlyMap<string, Located> {
  const roots = [...DOCUMENT_SCHEMAS, ...OUTPUT_SCHEMAS];
  const named = new Map<string, Located>();
  for (const { file, typeName } of roots) addOnce(named, typeName, { schema: readSchema(file), file });
  for (const file of [COMMON_SCHEMA, ...roots.map((each) => each.file)]) {
    for (const [name, schema] of Object.entries(readSchema(file).definitions ?? {})) {
      if (deservesName(schema)) addOnce(named, pascalCase(name), { schema, file });
    }
  }
  return named;
}

function addOnce(named: Map<string, Located>, name: string, located: Located): void {
  if (named.has(name)) throw new Error(`schemas/${located.file}: there is a second definition named ${name}`);
  named.set(name, located);
}

/** Records and lists of choices are worth a name of their own; a date or a count is plain text or a plain number. */
function deservesName(schema: Schema): boolean {
  return schema.properties !== undefined || schema.enum !== undefined;
}

async function declaration(name: string, located: Located): Promise<string> {
  const others = typesOf(located.schema).filter((type) => type !== 'object');
  if (located.schema.properties === undefined || others.length === 0) return compiled(name, shape(located));
  const details = `${name}Details`;
  const { description = '' } = located.schema;
  const union = compiled(name, { description, tsType: [...others, details].join(' | ') });
  const record = compiled(details, shape({ ...located, schema: { ...located.schema, type: 'object' } }));
  return `${await union}\n${await record}`;
}

async function compiled(name: string, schema: CompilerInput): Promise<string> {
  const text = await compile(schema, name, {
    additionalProperties: false,
    bannerComment: '',
    format: true,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120, singleQuote: true },
  });
  return text.split('\n').map(readonlyLine).join('\n');
}

/** The compiler has no option for read-only properties, so the modifier goes into its lines: one property a line. */
function readonlyLine(line: string): string {
  return line
    .replace(/^(\s+)(?=(?:[\w$]+|'[^']+'|\[k: string\])\??: )/, '$1readonly ')
    .replace(/(?<=: )(\w+|\(.*\))\[\];$/, 'readonly $1[];');
}

/** The schema without what is of no use to a type, and with named types in place of references. */
function shape({ schema, file }: Located): CompilerInput {
  if (schema.$ref !== undefined) return referenced({ schema, file }, schema.$ref);
  const described = { description: schema.description ?? '' };
  if (schema.const !== undefined) return { ...described, enum: [schema.const] };
  if (schema.enum) return { ...described, enum: [...schema.enum] };
  if (schema.properties) return { ...described, ...recordShape({ schema, file }) };
  if (schema.additionalProperties) {
    return { ...described, type: 'object', additionalProperties: shape({ schema: schema.additionalProperties, file }) };
  }
  if (schema.items) return { ...described, type: 'array', items: shape({ schema: schema.items, file }) };
  return { ...described, type: [...typesOf(schema)] } as CompilerInput;
}

function referenced({ schema, file }: Located, ref: string): CompilerInput {
  const name = /#\/definitions\/(\w+)$/.exec(ref)?.[1];
  if (name === undefined || !deservesName(target(ref, file).schema)) return shape(followOnce({ schema, file }, ref));
  const { description = '' } = resolve({ schema, file }).schema;
  return { description, tsType: pascalCase(name) };
}

/** One step only: what the reference leads to may be a named type. */
function followOnce({ schema, file }: Located, ref: string): Located {
  const { $ref: _followed, ...beside } = schema;
  const found = target(ref, file);
  return { schema: { ...found.schema, ...beside }, file: found.file };
}

function recordShape({ schema, file }: Located): CompilerInput {
  const properties = Object.entries(schema.properties ?? {});
  return {
    type: 'object',
    required: [...(schema.required ?? [])],
    properties: Object.fromEntries(properties.map(([key, value]) => [key, shape({ schema: value, file })])),
  };
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
