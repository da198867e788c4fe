/** Compiles the JSON Schemas of the documents to plain code: nothing is compiled, and nothing evaluated, at run time. */
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Outputs } from '../generate.ts';
import type { Schema, SchemaFile } from './schemas.ts';
import { COMMON_SCHEMA, DOCUMENT_SCHEMAS, readSchema } from './schemas.ts';

const banner = '// Generated from schemas/ by `npm run generate`: do not edit.';

/** The validators and their types. */
export async function outputs(): Promise<Outputs> {
  return new Map([
    ['src/model/generated/validators.js', await code()],
    ['src/model/generated/validators.d.ts', declarations()],
  ]);
}

async function code(): Promise<string> {
  const exported = Object.fromEntries(DOCUMENT_SCHEMAS.map((each) => [validatorName(each), each.file]));
  return bundle(standaloneCode(compiler(), exported));
}

function compiler(): Ajv {
  const files = [COMMON_SCHEMA, ...DOCUMENT_SCHEMAS.map(({ file }) => file)];
  return new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    code: { source: true, esm: true },
    inlineRefs: 4, // a plain value is checked on the spot; a larger definition is one function, not a copy at every use
    messages: false, // the messages are written by whoever shows them
    schemas: files.map((file) => withoutProse(readSchema(file))),
    strict: true,
  });
}

/** The schema without what says something to people only: the code would carry all of it along. */
function withoutProse(schema: Schema): Schema {
  const text = JSON.stringify(schema, (key, value: unknown) => (isProse(key, value) ? undefined : value));
  return JSON.parse(text) as Schema;
}

/** A field of a document may itself be called `title`: what is under its name is a schema then, not a text. */
function isProse(key: string, value: unknown): boolean {
  if (key.startsWith('x-') || key === 'examples' || key === 'default') return true;
  return (key === 'title' || key === 'description') && typeof value === 'string';
}

/** Takes in the few helpers that ajv's code asks for with `require`, and leaves out whatever is not used. */
async function bundle(source: string): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const result = await build({
    absWorkingDir: root,
    banner: { js: banner },
    bundle: true,
    charset: 'utf8',
    format: 'esm',
    legalComments: 'none',
    minifySyntax: true,
    stdin: { contents: source, resolveDir: root, sourcefile: 'validators.js' },
    target: 'es2022',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}

function declarations(): string {
  const names = DOCUMENT_SCHEMAS.map(({ typeName }) => typeName);
  return [
    banner,
    `import type { ErrorObject } from 'ajv';`,
    `import type { ${[...names].sort().join(', ')} } from './types.ts';`,
    '',
    '/** Checks a value, whose nulls were taken out, against a schema. Says no by `false`, and why in `errors`, until the next call. */',
    'export interface Validator<T> {',
    '  (data: unknown): data is T;',
    '  readonly errors?: readonly ErrorObject[] | null;',
    '}',
    '',
    ...DOCUMENT_SCHEMAS.map((each) => `export declare const ${validatorName(each)}: Validator<${each.typeName}>;`),
    '',
  ].join('\n');
}

function validatorName({ typeName }: SchemaFile): string {
  return `validate${typeName}`;
}
