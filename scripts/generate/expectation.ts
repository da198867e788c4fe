/** Says in words what a schema expects, for messages such as "expected a whole number from 1 to 5". */
import type { Located, Schema } from './schemas.ts';
import { resolve, typesOf } from './schemas.ts';

/** How many keys of a record are named before the rest is passed over. */
const namedKeys = 6;

/** What is expected, without a capital and without a full stop. */
export function expectation(located: Located): string {
  const { schema, file } = resolve(located);
  if (schema['x-phrase']) return schema['x-phrase'];
  if (schema.const !== undefined) return String(schema.const);
  if (schema.enum) return choice(schema.enum.map(String));
  return typesOf(schema)
    .map((type) => ofType(type, { schema, file }))
    .join(', or ');
}

function choice(values: readonly string[]): string {
  return `one of ${values.join(', ')}`;
}

function ofType(type: string, located: Located): string {
  if (type === 'boolean') return 'true or false';
  if (type === 'integer') return `a whole number${bounds(located.schema)}`;
  if (type === 'number') return `a number${bounds(located.schema)}`;
  if (type === 'array') return list(located);
  return type === 'object' ? map(located.schema) : 'text';
}

function bounds({ minimum, maximum }: Schema): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? `, ${minimum} or more` : ` from ${minimum} to ${maximum}`;
}

function list({ schema, file }: Located): string {
  return schema.items ? `a list, each entry ${expectation({ schema: schema.items, file })}` : 'a list';
}

function map(schema: Schema): string {
  const keys = Object.keys(schema.properties ?? {});
  if (keys.length > namedKeys) return `a map with ${keys.slice(0, namedKeys).join(', ')} and more`;
  if (keys.length > 0) return `a map with ${keys.join(', ')}`;
  const id = schema['x-defines'] ?? schema['x-keys'];
  return id === undefined ? 'a map' : `a map with the id of ${article(id)} ${id} as each key`;
}

function article(noun: string): string {
  return /^[aeiou]/i.test(noun) ? 'an' : 'a';
}
